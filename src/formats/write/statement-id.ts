/** Four seeds, for 128 bits. */
const SEEDS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];

/** An id of 32 hexadecimal digits made of a text: the same one for the same text (FNV-1a, four times). */
export function statementId(text: string): string {
  return SEEDS.map((seed) => {
    let hash = seed;
    for (const character of text) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    }
    return hash.toString(16).padStart(8, '0');
  }).join('');
}
