import type { Day } from '../../model/index.js';
import { nameAt, type NetworkIndex, type Filters } from '../../network/index.js';
import type { Answered, ExplainedPair, Loaded, Question, Store } from '../../store/index.js';
import type { Citations } from './citations.js';
import type { RenderQueue } from './rendered-later.js';

/** What the parts of one page of the inspector share. */
export interface InspectorContext {
  /** For elements within the page. */
  store: Store;
  /** The data set, with its records found by id. */
  index: NetworkIndex;
  day: Day;
  /** The day with which it is compared; null for none. */
  compare: Day | null;
  filters: Filters;
  /** The sources that the page cites, numbered before anything is rendered. */
  citations: Citations;
  /** Asks something of the data set. */
  ask: <Query extends object, Answer extends object>(
    question: Question<Query, Answer>,
    query: Query,
  ) => Answered<Answer>;
  /** Which parts of the data set have been loaded. */
  parts: Loaded['parts'];
  /** Renders what is not in sight. */
  queue: RenderQueue;
  /** Loads the parts again that could not be loaded. */
  retry: () => void;
  select: (id: string) => void;
  /** Shows what the address of a question says. */
  open: (address: string) => void;
  /** The URL of the page that shows it; undefined where there is none. */
  hrefOf: (address: string) => string | undefined;
  /** Explains a share in the end; null closes what is explained. */
  explain: (pair: ExplainedPair | null) => void;
  /** Copies a text, of which `copied` then says that it was copied. */
  copy: (key: string, text: string) => void;
  /** The key of what was copied last; null for nothing. */
  copied: string | null;
  /** Shows how two parties are connected. */
  connect: (from: string, to: string) => void;
}

/** Whether the day lies before the day of compilation, on which undated texts are true. */
export function isPast({ index, day }: Pick<InspectorContext, 'index' | 'day'>): boolean {
  return day < index.dataset.compiled;
}

/** What the name of a party depends on. */
export type NameContext = Pick<InspectorContext, 'index' | 'day'>;

/** What a party was called on the day; its id when the data set has no such party. */
export function nameOf({ index, day }: NameContext, id: string): string {
  const party = index.party(id);
  return party ? nameAt(party, day) : id;
}
