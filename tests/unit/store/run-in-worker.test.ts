import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatasetError } from '../../../src/model/index.js';
import { runInWorker } from '../../../src/store/run-in-worker.js';
import { sample } from '../model/sample.js';
import { FakeWorker } from './fake-worker.js';

const { signal } = new AbortController();
const small = { signal, isSmall: true };
const large = { signal, isSmall: false };

beforeEach(() => {
  FakeWorker.terminated = 0;
  vi.stubGlobal('Worker', FakeWorker);
  // As in a page, whose scripts come from its own origin.
  vi.stubGlobal('location', new URL(import.meta.url));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function whenAsked(onTask: (worker: FakeWorker) => void): void {
  FakeWorker.onTask = onTask;
}

/** What the page itself would answer. */
const ANSWER = { ok: true, warnings: [] };

/** Cannot start, in each of the ways in which browsers say so. */
const STARTS: [name: string, prepare: () => void][] = [
  [
    'is forbidden',
    () =>
      vi.stubGlobal('Worker', function forbidden(): never {
        throw new DOMException('No.', 'SecurityError');
      }),
  ],
  ['has a script that cannot be loaded', () => whenAsked((worker) => worker.fail())],
  [
    'never starts',
    () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      whenAsked(() => void vi.advanceTimersByTimeAsync(60_000));
    },
  ],
];

describe.each(STARTS)('a worker that %s', (_, prepare) => {
  beforeEach(prepare);

  it('leaves a small task to the page', async () => {
    expect(await runInWorker('validate', sample(), small)).toMatchObject(ANSWER);
  });

  it('ends a large task with a problem that says what to do', async () => {
    const running = runInWorker('validate', sample(), large);
    await expect(running).rejects.toBeInstanceOf(DatasetError);
    await expect(running).rejects.toThrow(
      /too large to be prepared without a worker.*smaller data/,
    );
  });
});

/** Started, and then nothing good comes of the task. */
const FAILURES: [name: string, fail: (worker: FakeWorker) => void, reason: RegExp][] = [
  [
    'reports that its task failed',
    (worker) => worker.reply({ type: 'failure', reason: 'out of memory' }),
    /^out of memory$/,
  ],
  ['breaks down', (worker) => worker.fail('out of memory'), /^out of memory$/],
  [
    'sends what cannot be read',
    (worker) => worker.dispatchEvent(new MessageEvent('messageerror')),
    /cannot be transferred/,
  ],
];

describe.each(FAILURES)('a worker that %s', (_, fail, reason) => {
  it('ends the task, which the page does not run again', async () => {
    whenAsked((worker) => {
      worker.reply({ type: 'started' });
      fail(worker);
    });
    await expect(runInWorker('validate', sample(), small)).rejects.toThrow(reason);
    expect(FakeWorker.terminated).toBe(1);
  });
});

describe('a worker', () => {
  it('gives its result, and is terminated', async () => {
    whenAsked((worker) => {
      worker.reply({ type: 'started' });
      worker.reply({ type: 'result', result: ANSWER });
    });
    expect(await runInWorker('validate', sample(), large)).toBe(ANSWER);
    expect(FakeWorker.terminated).toBe(1);
  });

  it('hands on what its task reports before it ends', async () => {
    whenAsked((worker) => {
      worker.reply({ type: 'report', value: 'half' });
      worker.reply({ type: 'result', result: ANSWER });
    });
    const reports: unknown[] = [];
    const report = (value: unknown): number => reports.push(value);
    await runInWorker('validate', sample(), { ...large, report });
    expect(reports).toEqual(['half']);
  });

  it('that cannot be given the data leaves it to the page', async () => {
    whenAsked(() => {
      throw new DOMException('It cannot be cloned.', 'DataCloneError');
    });
    expect(await runInWorker('validate', sample(), large)).toMatchObject(ANSWER);
    expect(FakeWorker.terminated).toBe(1);
  });

  it('is terminated when its task is aborted', async () => {
    const controller = new AbortController();
    whenAsked(() => controller.abort(new Error('other data')));
    const running = runInWorker('validate', sample(), { ...large, signal: controller.signal });
    await expect(running).rejects.toThrow('other data');
    expect(FakeWorker.terminated).toBe(1);
  });
});
