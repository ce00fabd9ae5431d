/** Finds parties by whatever a table calls them: ids, names or LEIs. */
export class PartyKeys {
  readonly #keys = new Map<string, string>();

  static fold(text: string): string {
    return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  }

  /** Lets a party be found by a text, unless another one is found by it. */
  add(text: string | undefined, key: string): void {
    if (text === undefined) return;
    const folded = PartyKeys.fold(text);
    if (folded !== '' && !this.#keys.has(folded)) this.#keys.set(folded, key);
  }

  /** Whether a party is known by a text. */
  has(text: string): boolean {
    return this.#keys.has(PartyKeys.fold(text));
  }

  /** The key of the party that a text means; a new one where none is known. */
  find(text: string): string {
    const folded = PartyKeys.fold(text);
    return this.#keys.get(folded) ?? folded;
  }
}
