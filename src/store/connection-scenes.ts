import type { Party } from '../model/index.js';
import type { Connection, ConnectionQuery, NetworkIndex } from '../network/index.js';
import { connectionScene, type MeasureText, type Scene } from '../scene/index.js';
import type { Answers } from './answers.js';
import type { Filtering } from './filtering.js';
import { memoize } from './memoize.js';
import { CONNECTION } from './questions/connection.js';
import type { SceneInput } from './scene-input.js';
import type { Selectors } from './selectors.js';
import type { State } from './state.js';

/** What a state asks for. */
interface Asked {
  /** Of the core of the data. */
  index: NetworkIndex;
  query: ConnectionQuery;
}

/** The connections of two parties, and their scenes. */
export class ConnectionScenes {
  readonly #selectors: Selectors;
  readonly #filtering: Filtering;
  readonly #answers: Answers;

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

  constructor(selectors: Selectors, filtering: Filtering, answers: Answers) {
    this.#selectors = selectors;
    this.#filtering = filtering;
    this.#answers = answers;
  }

  /** Whether `connection` gives the answer that a state asks for. */
  isFound(state: State): boolean {
    return this.connection(state) !== undefined;
  }

  /** Resolves when the answer is found, or another one is asked for. */
  async find(state: State): Promise<void> {
    const asked = this.#askedBy(state);
    if (asked) await this.#answers.find(asked.index, CONNECTION, asked.query);
  }

  /** How the two parties of a state are connected; undefined without such, and until it is found. */
  connection(state: State): Connection | undefined {
    const asked = this.#askedBy(state);
    return asked && this.#answers.peek(asked.index, CONNECTION, asked.query);
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
}
