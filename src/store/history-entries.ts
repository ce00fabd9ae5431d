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
  /** The keys by which the browser knows the entries of this element, by their counts. */
  readonly #keys = new Map<number, string>();
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
      this.#remember(count);
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
    this.#remember(count);
    return true;
  }

  /**
   * Lets the browser go from the present entry to another one, by their counts. Resolves when
   * it has, with false where it has not. Undefined where something else has made entries in
   * between, which it would undo as well, or may have: in a frame the page around it.
   */
  goTo(to: number, from: number): Promise<boolean> | undefined {
    if (window.parent !== window || !('navigation' in window)) return undefined;
    const { currentEntry } = navigation;
    const key = this.#keys.get(to);
    const entry = navigation.entries().find((one) => one.key === key);
    if (!entry || !currentEntry || currentEntry.key !== this.#keys.get(from)) return undefined;
    if (entry.index - currentEntry.index !== to - from) return undefined;
    const { committed, finished } = navigation.traverseTo(entry.key);
    finished?.catch(() => undefined);
    return committed?.then(
      () => true,
      () => false,
    );
  }

  #remember(count: number): void {
    const key = 'navigation' in window ? navigation.currentEntry?.key : undefined;
    if (key !== undefined) this.#keys.set(count, key);
  }
}
