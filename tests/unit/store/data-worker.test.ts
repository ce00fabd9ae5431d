import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { connectionOf, NetworkIndex } from '../../../src/network/index.js';
import { Answers } from '../../../src/store/answers.js';
import { DataWorker } from '../../../src/store/data-worker.js';
import { CONNECTION } from '../../../src/store/questions/connection.js';
import { END_OWNERS } from '../../../src/store/questions/end-owners.js';
import { runTask } from '../../../src/store/tasks.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { parsed } from '../../fixtures/parsed.js';
import { waitFor } from '../../fixtures/wait-for.js';
import { FakeWorker } from './fake-worker.js';

/** New data each time, since each has a worker of its own; with so many further companies. */
function newIndex(further = 0): NetworkIndex {
  const data = carmakers();
  const ids = Array.from({ length: further }, (_, at) => `other-${at}`);
  const others = ids.map((id) => ({ id, kind: 'company' as const, name: id }));
  return new NetworkIndex(parsed({ ...data, parties: [...data.parties, ...others] }));
}

const query = { from: 'renault', to: 'venture', day: '2024-06-01', talksYears: 5 };
const turned = { ...query, from: 'venture', to: 'renault' };
const { signal } = new AbortController();

interface Task {
  name: 'data' | 'question';
  input: { type?: string; name?: string };
}

/** What the worker was asked, in order. */
let tasks: Task[] = [];

function questions(): string[] {
  return tasks.flatMap(({ name, input }) => (name === 'question' ? (input.name ?? []) : []));
}

/** How often the data was given from its beginning. */
function timesGiven(): number {
  return tasks.filter(({ input }) => input.type === 'head').length;
}

function answer(worker: FakeWorker, message: unknown): void {
  const task = structuredClone(message) as Task;
  tasks.push(task);
  worker.reply({ type: 'started' });
  void runTask(task.name, task.input as never).then((result) =>
    worker.reply({ type: 'result', result }),
  );
}

beforeEach(() => {
  tasks = [];
  FakeWorker.terminated = 0;
  FakeWorker.onTask = answer;
  vi.stubGlobal('Worker', FakeWorker);
  // As in a page, whose scripts come from its own origin.
  vi.stubGlobal('location', new URL(import.meta.url));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the worker of some data', () => {
  it('is given the data once, in pieces, however many questions follow, and whoever asks', async () => {
    const index = newIndex(3000);
    const answers = await Promise.all([
      DataWorker.of(index).ask(CONNECTION, query, signal),
      DataWorker.of(index).ask(CONNECTION, turned, signal),
      DataWorker.of(index).ask(
        END_OWNERS,
        { id: 'nissan', day: query.day, basis: 'votes' },
        signal,
      ),
    ]);
    expect(answers.slice(0, 2)).toEqual([connectionOf(index, query), connectionOf(index, turned)]);
    expect(answers[2]).toMatchObject({ isMore: true });
    expect(timesGiven()).toBe(1);
    expect(tasks.filter(({ name }) => name === 'data').length).toBeGreaterThan(5);
    expect(questions()).toEqual(['connection', 'connection', 'end-owners']);
    expect(FakeWorker.terminated).toBe(0);
  });

  it('is not asked what nobody waits for any more', async () => {
    const worker = DataWorker.of(newIndex());
    const waiting = new AbortController();
    const first = worker.ask(CONNECTION, query, signal);
    const second = worker.ask(CONNECTION, turned, waiting.signal);
    waiting.abort(new Error('another pair'));
    await first;
    await expect(second).rejects.toThrow('another pair');
    expect(questions()).toHaveLength(1);
  });

  it('is followed by a new one after it failed', async () => {
    const index = newIndex();
    const worker = DataWorker.of(index);
    await worker.ask(CONNECTION, query, signal);
    FakeWorker.onTask = (one) => one.reply({ type: 'failure', reason: 'out of memory' });
    await expect(worker.ask(CONNECTION, query, signal)).rejects.toThrow('out of memory');
    expect(FakeWorker.terminated).toBe(1);
    FakeWorker.onTask = answer;
    expect(await worker.ask(CONNECTION, query, signal)).toEqual(connectionOf(index, query));
    expect(timesGiven()).toBe(2);
  });

  it('goes when no question has come for a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const worker = DataWorker.of(newIndex());
    await worker.ask(CONNECTION, query, signal);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(FakeWorker.terminated).toBe(1);
    await worker.ask(CONNECTION, query, signal);
    expect(timesGiven()).toBe(2);
  });

  it('is the page itself where it may have none', async () => {
    vi.stubGlobal('Worker', function forbidden(): never {
      throw new DOMException('No.', 'SecurityError');
    });
    const index = newIndex();
    expect(await DataWorker.of(index).ask(CONNECTION, query, signal)).toEqual(
      connectionOf(index, query),
    );
  });
});

describe('an answer', () => {
  const day = '2024-06-01';
  const ofNissan = { id: 'nissan', day, basis: 'capital' } as const;
  const ofHonda = { ...ofNissan, id: 'honda' };

  it('about small data is there at once, without a worker', () => {
    const index = newIndex();
    expect(new Answers().get(index, END_OWNERS, ofNissan)).toEqual(
      END_OWNERS.answer(index, ofNissan),
    );
    expect(tasks).toEqual([]);
  });

  it('about large data comes when a worker has found it, and is kept', async () => {
    const index = newIndex(2000);
    let changes = 0;
    const answers = new Answers(() => (changes += 1));
    expect(answers.get(index, END_OWNERS, ofNissan)).toBe('pending');
    expect(answers.get(index, END_OWNERS, { ...ofNissan })).toBe('pending');
    await waitFor(() => expect(changes).toBe(1));
    expect(answers.get(index, END_OWNERS, ofNissan)).toEqual(END_OWNERS.answer(index, ofNissan));
    expect(questions()).toHaveLength(1);
  });

  it('is no longer looked for once something else is asked', async () => {
    const index = newIndex(2000);
    const answers = new Answers();
    for (const id of ['renault', 'france', 'nissan']) {
      answers.get(index, END_OWNERS, { ...ofNissan, id });
    }
    await answers.find(index, END_OWNERS, ofHonda);
    expect(answers.peek(index, END_OWNERS, ofHonda)).toBeDefined();
    expect(answers.peek(index, END_OWNERS, ofNissan)).toBeUndefined();
    expect(questions()).toHaveLength(1);
  });

  it('that cannot be found says so, and is looked for again when it is asked for later', async () => {
    const index = newIndex(2000);
    let changes = 0;
    const answers = new Answers(() => (changes += 1));
    FakeWorker.onTask = (worker) => worker.reply({ type: 'failure', reason: 'out of memory' });
    answers.get(index, END_OWNERS, ofNissan);
    await waitFor(() => expect(changes).toBe(1));
    expect(answers.get(index, END_OWNERS, ofNissan)).toBe('failed');
    FakeWorker.onTask = answer;
    await answers.find(index, END_OWNERS, ofHonda);
    expect(answers.get(index, END_OWNERS, ofNissan)).toBe('pending');
    await answers.find(index, END_OWNERS, ofNissan);
    expect(answers.get(index, END_OWNERS, ofNissan)).toMatchObject({ isMore: true });
  });
});
