import type { Dataset, Source } from '../../model/index.js';

/** A source with the number under which the inspector cites it. */
export interface Citation {
  number: number;
  source: Source;
}

/** Numbers the sources of one page in the order in which they are first cited, from 1. */
export class Citations {
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #cited = new Map<string, Citation>();

  constructor(dataset: Dataset) {
    this.#sources = new Map(dataset.sources.map((source) => [source.id, source]));
  }

  /** The citations of these sources, by number; an id that names no source is left out. */
  cite(ids: readonly string[]): Citation[] {
    const citations = [...new Set(ids)].flatMap((id) => this.#citeOne(id) ?? []);
    return citations.sort((a, b) => a.number - b.number);
  }

  /** Everything cited so far, by number. */
  get all(): Citation[] {
    return [...this.#cited.values()];
  }

  #citeOne(id: string): Citation | undefined {
    const source = this.#sources.get(id);
    if (!source) return undefined;
    const known = this.#cited.get(id);
    if (known) return known;
    const citation = { number: this.#cited.size + 1, source };
    this.#cited.set(id, citation);
    return citation;
  }
}
