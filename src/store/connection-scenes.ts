import type { Party } from '../model/index.js';
import {
  connectionOf,
  type Connection,
  type ConnectionQuery,
  type NetworkIndex,
  type Visible,
} from '../network/index.js';
import { connectionScene, type MeasureText, type Scene } from '../scene/index.js';
import { ConnectionSearch } from './connection-search.js';
import type { Filtering } from './filtering.js';
import { memoize } from './memoize.js';
import type { SceneInput } from './scene-input.js';
import type { Selectors } from './selectors.js';
import type { State } from './state.js';

/** Of more parties the paths are searched in a worker: on the page it would take longer than a frame. */
const MOST_ON_PAGE_PARTIES = 1000;

function isSmall({ dataset }: NetworkIndex): boolean {
  return dataset.parties.length <= MOST_ON_PAGE_PARTIES;
}

function isSame(a: ConnectionQuery, b: ConnectionQuery): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.day === b.day &&
    a.talksYears === b.talksYears &&
    a.visible === b.visible
  );
}

/** What a state asks for. */
interface Asked {
  /** Of the core of the data. */
  index: NetworkIndex;
  query: ConnectionQuery;
}

/** The connections of two parties, and their scenes. */
export class ConnectionScenes {
  /** What was found last in a worker. */
  #found: (Asked & { connection: Connection }) | undefined;
  readonly #selectors: Selectors;
  readonly #filtering: Filtering;
  #asking = new AbortController();
  readonly #search = new ConnectionSearch();

  readonly #onPage = memoize(
    (
      index: NetworkIndex,
      from: string,
      to: string,
      day: string,
      talksYears: number,
      visible: Visible | null,
    ): Connection => connectionOf(index, { from, to, day, talksYears, visible }),
  );

  readonly #scene = memoize(
    (
      index: NetworkIndex,
      from: Party,
      to: Party,
      connection: Connection,
      day: string,
      width: number,
      height: number,
      measureText: MeasureText,
    ): Scene => {
      const settings = { day, canvas: { width, height }, measureText };
      return connectionScene(index, [from, to], connection, settings);
    },
  );

  constructor(selectors: Selectors, filtering: Filtering) {
    this.#selectors = selectors;
    this.#filtering = filtering;
  }

  /** Whether `connection` gives the answer that a state asks for. */
  isFound(state: State): boolean {
    const asked = this.#askedBy(state);
    return asked !== undefined && (isSmall(asked.index) || this.#isLast(asked));
  }

  /** Resolves when the answer is found, or another one is asked for. */
  async find(state: State, signal: AbortSignal): Promise<void> {
    const asked = this.#askedBy(state);
    if (!asked || this.isFound(state)) return;
    this.#asking.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const { index, query } = asked;
    const either = AbortSignal.any([signal, asking.signal]);
    try {
      const connection = await this.#search.find(index, query, either);
      if (!either.aborted) this.#found = { index, query, connection };
    } catch (error) {
      if (!asking.signal.aborted) throw error;
    }
  }

  /** How the two parties of a state are connected; undefined without such, and until it is found. */
  connection(state: State): Connection | undefined {
    const asked = this.#askedBy(state);
    if (!asked || !this.isFound(state)) return undefined;
    const { index, query } = asked;
    const { from, to, day, talksYears, visible = null } = query;
    return isSmall(index)
      ? this.#onPage(index, from, to, day, talksYears, visible)
      : this.#found?.connection;
  }

  /** The paths between the two parties of a state as a scene; undefined until they are found. */
  scene(
    { index, canvas: { width, height }, measureText }: SceneInput,
    state: State,
  ): Scene | undefined {
    const connection = this.connection(state);
    const { day, connection: pair } = state;
    const [from, to] = [index.party(pair?.from ?? ''), index.party(pair?.to ?? '')];
    if (!connection || !from || !to) return undefined;
    return this.#scene(index, from, to, connection, day, width, height, measureText);
  }

  #askedBy(state: State): Asked | undefined {
    const { load, connection, day, filters } = state;
    // Until it is known what the filters hide, nothing can be asked.
    if (load.status !== 'loaded' || !connection || !this.#filtering.isReady(state))
      return undefined;
    const visible = this.#filtering.visible(state);
    const query = { ...connection, day, talksYears: filters.talksYears, visible };
    return { index: this.#selectors.index(load.core), query };
  }

  #isLast({ index, query }: Asked): boolean {
    const found = this.#found;
    return found?.index === index && isSame(found.query, query);
  }
}
