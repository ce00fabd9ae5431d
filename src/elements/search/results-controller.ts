import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset, Day } from '../../model/index.js';
import type { SearchIndex, SearchRecord, SearchResult } from '../../network/index.js';
import type { Loaded, Store } from '../../store/index.js';

/** So many are listed; whoever does not find it among them types more. */
const MOST_HITS = 20;

/** An index with what it was built from. */
interface Built {
  core: Dataset;
  hasDetails: boolean;
  index: SearchIndex;
}

/** Whether something may be found; undefined for everything. */
type IsOffered = ((record: SearchRecord) => boolean) | undefined;

interface Asked {
  built: Built;
  text: string;
  day: Day;
  isOffered: IsOffered;
  result: SearchResult;
}

function hasDetails({ parts }: Loaded): boolean {
  return parts.details.status === 'loaded';
}

/**
 * Searches the data of a store. Nothing is loaded before the reader is about to
 * search. Then names come with the core of the data, and further ones with its
 * details, for which the index is built once more.
 */
export class ResultsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: () => Store | undefined;
  #isWanted = false;
  #built: Built | undefined;
  #building: (Omit<Built, 'index'> & { ended: AbortController }) | undefined;
  #asked: Asked | undefined;

  constructor(host: ReactiveControllerHost, store: () => Store | undefined) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  /** To be called when the reader is about to search. */
  prepare(): void {
    this.#isWanted = true;
    void this.#store()?.complete();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#isWanted) this.#build();
  }

  hostDisconnected(): void {
    this.#isWanted = false;
    this.#building?.ended.abort();
    this.#building = undefined;
  }

  /** What is found for a text; undefined until the names are there. */
  resultFor(text: string, isOffered?: IsOffered): SearchResult | undefined {
    const store = this.#store();
    const built = this.#built;
    if (!store || built?.core !== this.#loaded?.core || !built) return undefined;
    const { day } = store.state;
    const last = this.#asked;
    const isSame = last?.built === built && last.text === text && last.day === day;
    if (isSame && last.isOffered === isOffered) return last.result;
    const result = built.index.search(text, day, MOST_HITS, isOffered);
    this.#asked = { built, text, day, isOffered, result };
    return result;
  }

  /** Whether names may be missing, because the details of the data are loading or could not be loaded. */
  get missingNames(): 'loading' | 'failed' | null {
    const { status } = this.#loaded?.parts.details ?? { status: 'loaded' };
    if (status === 'failed') return 'failed';
    return status === 'loaded' && !this.#building ? null : 'loading';
  }

  get #loaded(): Loaded | undefined {
    const load = this.#store()?.state.load;
    return load?.status === 'loaded' ? load : undefined;
  }

  /** Builds the index, unless there is one of the same names. */
  #build(): void {
    const loaded = this.#loaded;
    if (!loaded) return;
    const wanted = { core: loaded.core, hasDetails: hasDetails(loaded) };
    const isSame = (other: Omit<Built, 'index'> | undefined): boolean =>
      other?.core === wanted.core && other.hasDetails === wanted.hasDetails;
    if (isSame(this.#built) || isSame(this.#building)) return;
    this.#building?.ended.abort();
    const ended = new AbortController();
    const building = { ...wanted, ended };
    this.#building = building;
    void this.#indexOf(loaded.dataset, ended.signal).then((index) => {
      if (this.#building !== building) return;
      this.#building = undefined;
      if (index) this.#built = { ...wanted, index };
      this.#host.requestUpdate();
    });
  }

  /** Undefined once aborted, and where the code cannot be loaded, which the next search tries again. */
  async #indexOf(dataset: Dataset, signal: AbortSignal): Promise<SearchIndex | undefined> {
    const engine = await import('./engine.js').catch(() => undefined);
    const store = this.#store();
    if (engine && store) return engine.buildSearchIndex(store.indexOf(dataset), signal);
    this.#isWanted = false;
    return undefined;
  }
}
