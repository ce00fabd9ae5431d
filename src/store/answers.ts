import type { NetworkIndex } from '../network/index.js';
import { DataWorker } from './data-worker.js';
import type { Question } from './questions/question.js';

/**
 * The one setting of which data is large: of more parties than these, a worker answers what is
 * asked of them, since the page would need longer than a frame; of fewer the page does at once.
 */
const MOST_ON_PAGE_PARTIES = 1000;

/** Whether the page answers questions about data itself, at once. */
export function isSmall({ dataset }: NetworkIndex): boolean {
  return dataset.parties.length <= MOST_ON_PAGE_PARTIES;
}

/** So many answers to a question are kept: a reader goes to and fro between a few. */
const MOST_KEPT = 4;

/** What is asked, of which data. */
interface Asked {
  index: NetworkIndex;
  query: object;
}

interface Asking extends Asked {
  controller: AbortController;
  done: Promise<void>;
}

/** What is known of an answer: all of it, that it is being found, or that it could not be. */
export type Answered<Answer> = Answer | 'pending' | 'failed';

/** Whether an answer is there. */
export function isAnswered<Answer extends object>(answer: Answered<Answer>): answer is Answer {
  return typeof answer === 'object';
}

function isSameQuery(a: object, b: object): boolean {
  const [first, second] = [a, b] as Record<string, unknown>[];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => Object.is(first?.[key], second?.[key]));
}

function isSame(a: Asked, b: Asked): boolean {
  return a.index === b.index && isSameQuery(a.query, b.query);
}

/**
 * Answers to questions about data: about small data at once, about large data when a worker has
 * found them. Of each question one query at a time is waited for: another one makes it void.
 */
export class Answers {
  readonly #changed: () => void;
  /** By the name of the question; the last one comes last. */
  readonly #kept = new Map<string, (Asked & { answer: unknown })[]>();
  readonly #asking = new Map<string, Asking>();
  readonly #failed = new Map<string, Asked>();

  /** `changed` is called when `get` gives something else than before. */
  constructor(changed: () => void = () => undefined) {
    this.#changed = changed;
  }

  /** The answer; where it is not there yet, it is asked for, and the query before it no longer waited for. */
  get<Query extends object, Answer extends object>(
    index: NetworkIndex,
    question: Question<Query, Answer>,
    query: Query,
  ): Answered<Answer> {
    const answer = this.peek(index, question, query);
    if (answer) return answer;
    const failed = this.#failed.get(question.name);
    if (failed && isSame(failed, { index, query })) return 'failed';
    if (!this.#isAsking(question.name, { index, query })) {
      this.find(index, question, query)
        .catch(() => this.#failed.set(question.name, { index, query }))
        .finally(this.#changed);
    }
    return 'pending';
  }

  /** The answer, if it is there or can be had at once. */
  peek<Query extends object, Answer>(
    index: NetworkIndex,
    question: Question<Query, Answer>,
    query: Query,
  ): Answer | undefined {
    const kept = this.#kept.get(question.name)?.find((one) => isSame(one, { index, query }));
    if (kept) return kept.answer as Answer;
    if (!isSmall(index)) return undefined;
    const answer = question.answer(index, query);
    this.#keep(question.name, { index, query, answer });
    return answer;
  }

  /**
   * Resolves when `peek` gives the answer, or when another query has been asked. Rejects where it
   * cannot be found.
   */
  async find<Query extends object, Answer>(
    index: NetworkIndex,
    question: Question<Query, Answer>,
    query: Query,
  ): Promise<void> {
    const { name } = question;
    const asked: Asked = { index, query };
    if (this.peek(index, question, query) !== undefined) return;
    const before = this.#asking.get(name);
    if (before && isSame(before, asked)) return before.done;
    before?.controller.abort();
    this.#failed.delete(name);
    const controller = new AbortController();
    const ask = async (): Promise<void> => {
      try {
        const answer = await DataWorker.of(index).ask(question, query, controller.signal);
        // An answer that nobody waits for any more is kept all the same: the reader may come back.
        this.#keep(name, { ...asked, answer });
      } catch (error) {
        if (!controller.signal.aborted) throw error;
      } finally {
        if (this.#asking.get(name)?.controller === controller) this.#asking.delete(name);
      }
    };
    const done = ask();
    this.#asking.set(name, { ...asked, controller, done });
    return done;
  }

  #isAsking(name: string, asked: Asked): boolean {
    const asking = this.#asking.get(name);
    return asking !== undefined && isSame(asking, asked);
  }

  #keep(name: string, found: Asked & { answer: unknown }): void {
    const kept = this.#kept.get(name)?.filter((one) => !isSame(one, found)) ?? [];
    this.#kept.set(name, [...kept.slice(1 - MOST_KEPT), found]);
  }
}
