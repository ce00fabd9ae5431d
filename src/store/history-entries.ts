/** Under this name the state of an entry has the counts of all elements that follow the address. */
const COUNTS = 'ownershipGraph';

/** Browsers refuse more than 200 changes of the history in ten seconds, and say so in the console. */
const MOST_PUSHES = 150;
const WINDOW_MS = 10_000;

type Counts = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Counts {
  return typeof value === 'object' && value !== null;
}

function countsOf(state: unknown): Counts {
  const counts = isObject(state) ? state[COUNTS] : undefined;
  return isObject(counts) ? counts : {};
}

/** The state of an entry with the count of an element; one that can hold none stays as it is. */
function withCount(state: unknown, key: string, count: number): unknown {
  if (state !== null && !isObject(state)) return state;
  return { ...state, [COUNTS]: { ...countsOf(state), [key]: count } };
}

/**
 * The entries of the browser's history that an element makes, each with a count
 * of how many led to it. The state that a page or another element gives to entries is kept.
 */
export class HistoryEntries {
  readonly #key: string;
  #pushes: number[] = [];

  constructor(key: string) {
    this.#key = key;
  }

  /** The count of the present entry; undefined for one that the element has not made or written. */
  get count(): number | undefined {
    const count = countsOf(history.state)[this.#key];
    return typeof count === 'number' ? count : undefined;
  }

  /** Gives the present entry a count and, where there is one, another URL. Does nothing where that is forbidden. */
  replace(count: number, url?: URL): void {
    try {
      history.replaceState(withCount(history.state, this.#key, count), '', url?.href);
    } catch {
      // A page without an address of its own, such as one in a sandbox.
    }
  }

  /** Adds an entry after the present one. Returns false where that is forbidden, or has been done too often. */
  push(count: number, url: URL): boolean {
    const now = performance.now();
    this.#pushes = this.#pushes.filter((time) => time > now - WINDOW_MS);
    if (this.#pushes.length >= MOST_PUSHES) return false;
    try {
      history.pushState(withCount(history.state, this.#key, count), '', url.href);
    } catch {
      return false;
    }
    this.#pushes.push(now);
    return true;
  }
}
