/** The longest id that is made of a name. */
const MAX_CHARACTERS = 60;

/** An id in kebab case; the schema has the same. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A text in kebab case, without accents; empty where no Latin letter or digit is in it. */
export function kebabCase(text: string): string {
  return text
    .slice(0, 4 * MAX_CHARACTERS)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_CHARACTERS)
    .replace(/^-+|-+$/g, '');
}

/** Makes ids that are never given twice. */
export class MadeIds {
  readonly #taken = new Set<string>();
  readonly #counts = new Map<string, number>();

  /** The wanted id, where it is one and free. */
  take(wanted: string): string | undefined {
    if (wanted.length > MAX_CHARACTERS * 2 || !ID.test(wanted)) return undefined;
    if (this.#taken.has(wanted)) return undefined;
    this.#taken.add(wanted);
    return wanted;
  }

  /** An id made of a text, with a number behind it where it is taken; of `otherwise` where the text gives none. */
  make(text: string, otherwise: string): string {
    const slug = kebabCase(text);
    const start = slug === '' ? otherwise : slug;
    const free = slug === '' ? undefined : this.take(start);
    if (free !== undefined) return free;
    for (let count = (this.#counts.get(start) ?? (slug === '' ? 0 : 1)) + 1; ; count += 1) {
      this.#counts.set(start, count);
      const numbered = this.take(`${start}-${count}`);
      if (numbered !== undefined) return numbered;
    }
  }
}
