import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { connectionOf, NetworkIndex } from '../../../src/network/index.js';
import { ConnectionSearch } from '../../../src/store/connection-search.js';
import { findConnection, type ConnectionTask } from '../../../src/store/connection-task.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { parsed } from '../../fixtures/parsed.js';
import { FakeWorker } from './fake-worker.js';

const index = new NetworkIndex(parsed(carmakers()));
const query = { from: 'renault', to: 'venture', day: '2024-06-01', talksYears: 5 };
const turned = { ...query, from: 'venture', to: 'renault' };
const { signal } = new AbortController();

/** What the worker was asked, in order. */
let tasks: ConnectionTask[] = [];

function answer(worker: FakeWorker, message: unknown): void {
  const { input } = message as { input: ConnectionTask };
  tasks.push(input);
  worker.reply({ type: 'started' });
  worker.reply({ type: 'result', result: findConnection(input) });
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

describe('the search for connections', () => {
  it('gives its worker the data once, however many questions follow', async () => {
    const search = new ConnectionSearch();
    const answers = await Promise.all([
      search.find(index, query, signal),
      search.find(index, turned, signal),
    ]);
    expect(answers).toEqual([connectionOf(index, query), connectionOf(index, turned)]);
    expect(tasks.map(({ dataset }) => dataset)).toEqual([index.dataset, null]);
    const other = new NetworkIndex(parsed({ ...carmakers(), title: 'Other data' }));
    await search.find(other, query, signal);
    expect(tasks.at(-1)?.dataset).toBe(other.dataset);
    expect(FakeWorker.terminated).toBe(0);
  });

  it('does not ask what nobody waits for any more', async () => {
    const search = new ConnectionSearch();
    const waiting = new AbortController();
    const first = search.find(index, query, signal);
    const second = search.find(index, turned, waiting.signal);
    waiting.abort(new Error('another pair'));
    await first;
    await expect(second).rejects.toThrow('another pair');
    expect(tasks).toHaveLength(1);
  });

  it('goes on with a new worker after one that failed', async () => {
    const search = new ConnectionSearch();
    await search.find(index, query, signal);
    FakeWorker.onTask = (worker) => worker.reply({ type: 'failure', reason: 'out of memory' });
    await expect(search.find(index, query, signal)).rejects.toThrow('out of memory');
    expect(FakeWorker.terminated).toBe(1);
    FakeWorker.onTask = answer;
    expect(await search.find(index, query, signal)).toEqual(connectionOf(index, query));
    expect(tasks.at(-1)?.dataset).toBe(index.dataset);
  });

  it('lets its worker go when no question has come for a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const search = new ConnectionSearch();
    await search.find(index, query, signal);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(FakeWorker.terminated).toBe(1);
    await search.find(index, query, signal);
    expect(tasks.at(-1)?.dataset).toBe(index.dataset);
  });

  it('is done by the page where it may have no worker', async () => {
    vi.stubGlobal('Worker', function forbidden(): never {
      throw new DOMException('No.', 'SecurityError');
    });
    const search = new ConnectionSearch();
    expect(await search.find(index, query, signal)).toEqual(connectionOf(index, query));
  });
});
