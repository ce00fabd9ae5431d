import type { Source } from '../../model/index.js';
import type { NetworkIndex } from '../../network/index.js';

/** A source with the number under which a page cites it. */
export interface Citation {
  number: number;
  source: Source;
}

/** The sources that one page cites, numbered from 1. Looking one up changes nothing. */
export class Citations {
  readonly #byId = new Map<string, Citation>();

  /**
   * Numbers sources in the order in which their ids come first; repeated ids
   * count once, and an id that names no source is left out.
   */
  constructor(index: NetworkIndex, citedIds: Iterable<string>) {
    for (const id of new Set(citedIds)) {
      const source = index.source(id);
      if (source) this.#byId.set(id, { number: this.#byId.size + 1, source });
    }
  }

  /** The citations of these sources, by number. */
  of(ids: readonly string[]): Citation[] {
    return [...new Set(ids)]
      .flatMap((id) => this.#byId.get(id) ?? [])
      .sort((a, b) => a.number - b.number);
  }

  /** The citations with these numbers. */
  numbered(numbers: readonly number[]): Citation[] {
    return this.all.filter(({ number }) => numbers.includes(number));
  }

  /** All citations of the page, by number. */
  get all(): Citation[] {
    return [...this.#byId.values()];
  }
}
