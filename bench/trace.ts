import type { Browser, Page } from 'playwright';

const CATEGORIES = ['toplevel', 'blink.user_timing'];
const MICROSECONDS_PER_MS = 1000;
/** A page that is busy for longer is blocked. */
const LONG_TASK_MS = 50;

/** What Chromium notes; times in microseconds. Processor times are those of the thread alone. */
interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The processor's time at `ts`. */
  tts?: number;
  /** The processor's time that a task took. */
  tdur?: number;
}

/**
 * What the thread of a page did. Processor time counts only while the thread
 * itself runs, so that other programs on the machine do not disturb it, as they
 * disturb every clock.
 */
export class Trace {
  readonly #marks: TraceEvent[];
  /**
   * What the thread that set the marks did: tasks and, inside them, parts of
   * tasks. Those too short to be timed, of a few microseconds, are left out.
   */
  readonly #work: TraceEvent[];

  constructor(json: string) {
    const { traceEvents } = JSON.parse(json) as { traceEvents: TraceEvent[] };
    this.#marks = traceEvents.filter(({ cat, ph }) => cat === 'blink.user_timing' && ph === 'I');
    const [mark] = this.#marks;
    this.#work = traceEvents.filter(
      ({ ph, pid, tid, tts, tdur }) =>
        ph === 'X' &&
        pid === mark?.pid &&
        tid === mark.tid &&
        tts !== undefined &&
        tdur !== undefined,
    );
  }

  /** The processor time in milliseconds between two marks of these names, each time they were set. */
  between(first: string, second: string): number[] {
    const ends = this.#all(second);
    return this.#all(first).map((begin, index) => processorMs(begin, ends[index]));
  }

  /** The processor time in milliseconds from the thread's first task in the trace to a mark. */
  until(name: string): number {
    const first = this.#work.reduce((a, b) => (b.ts < a.ts ? b : a));
    return processorMs(first, this.#all(name)[0]);
  }

  /**
   * The processor time in milliseconds of the longest task that lies between two
   * marks; with `inclusive` also of those in which the marks were set.
   */
  longestTask(first: string, second: string, inclusive = false): number {
    const [task = NaN] = this.longestTasks(first, second, inclusive);
    return task;
  }

  /** The same for each time the two marks were set. */
  longestTasks(first: string, second: string, inclusive = false): number[] {
    const ends = this.#all(second);
    return this.#all(first).map(({ ts }, index) => {
      return this.#longestBetween(ts, ends[index]?.ts ?? NaN, inclusive);
    });
  }

  /** The same from the thread's first task in the trace to the end of the task that set a mark. */
  longestTaskUntil(name: string): number {
    return this.#longestBetween(-Infinity, this.#all(name)[0]?.ts ?? NaN, true);
  }

  /** The processor time in milliseconds beyond 50 of every task, from the first to the one that set a mark. */
  blockingUntil(name: string): number {
    const to = this.#all(name)[0]?.ts ?? NaN;
    let [sum, end] = [0, -Infinity];
    for (const { ts, dur = 0, tdur = NaN } of this.#work.toSorted((a, b) => a.ts - b.ts)) {
      // Parts of a task lie within it.
      if (ts >= to || ts < end) continue;
      end = ts + dur;
      sum += Math.max(0, tdur / MICROSECONDS_PER_MS - LONG_TASK_MS);
    }
    return sum;
  }

  #longestBetween(from: number, to: number, inclusive: boolean): number {
    const times = this.#work
      .filter(({ ts, dur = 0 }) =>
        inclusive ? ts + dur > from && ts < to : ts > from && ts + dur < to,
      )
      .map(({ tdur = NaN }) => tdur);
    return Math.max(...times) / MICROSECONDS_PER_MS;
  }

  #all(name: string): TraceEvent[] {
    return this.#marks.filter((mark) => mark.name === name);
  }
}

function processorMs(begin: TraceEvent, end: TraceEvent | undefined): number {
  return ((end?.tts ?? NaN) - (begin.tts ?? NaN)) / MICROSECONDS_PER_MS;
}

/** Begins to trace; only one page at a time. */
export function startTrace(browser: Browser, page: Page): Promise<void> {
  return browser.startTracing(page, { categories: CATEGORIES });
}

/** Ends what {@link startTrace} began. At least one mark must have been set. */
export async function stopTrace(browser: Browser): Promise<Trace> {
  return new Trace((await browser.stopTracing()).toString('utf8'));
}

/** Traces a page while a task runs. */
export async function traced<Result>(
  browser: Browser,
  page: Page,
  task: () => Promise<Result>,
): Promise<{ result: Result; trace: Trace }> {
  await startTrace(browser, page);
  const result = await task();
  return { result, trace: await stopTrace(browser) };
}
