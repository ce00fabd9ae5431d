import { describe, expect, it } from 'vitest';
import { Readiness } from '../../../src/store/readiness.js';

/** How a promise stands after all that can happen at once: `open`, `ready` or why it failed. */
async function outcome(promise: Promise<void>): Promise<string> {
  const told = promise.then(
    () => 'ready',
    (reason: unknown) => (reason instanceof Error ? reason.message : 'something else'),
  );
  const later = new Promise<string>((resolve) => setTimeout(() => resolve('open')));
  return Promise.race([told, later]);
}

describe('Readiness', () => {
  it('is open from the start', async () => {
    expect(await outcome(new Readiness().promise)).toBe('open');
  });

  it('is settled by a success', async () => {
    const readiness = new Readiness();
    readiness.succeed();
    expect(await outcome(readiness.promise)).toBe('ready');
  });

  it('is settled by a failure', async () => {
    const readiness = new Readiness();
    readiness.fail(new Error('no file'));
    expect(await outcome(readiness.promise)).toBe('no file');
  });

  it('gives a load that begins while it is open the same promise', async () => {
    const readiness = new Readiness();
    const { promise } = readiness;
    readiness.begin();
    expect(readiness.promise).toBe(promise);
    readiness.begin();
    readiness.succeed();
    expect(await outcome(promise)).toBe('ready');
  });

  it('gives a load that begins after a success a new promise', async () => {
    const readiness = new Readiness();
    const first = readiness.promise;
    readiness.succeed();
    readiness.begin();
    expect(readiness.promise).not.toBe(first);
    expect(await outcome(readiness.promise)).toBe('open');
    expect(await outcome(first)).toBe('ready');
  });

  it('gives a load that begins after a failure a new promise', async () => {
    const readiness = new Readiness();
    const first = readiness.promise;
    readiness.fail(new Error('no file'));
    readiness.begin();
    readiness.succeed();
    expect(await outcome(first)).toBe('no file');
    expect(await outcome(readiness.promise)).toBe('ready');
  });

  it('keeps its outcome until something new begins', async () => {
    const readiness = new Readiness();
    readiness.succeed();
    readiness.succeed();
    readiness.fail(new Error('too late'));
    expect(await outcome(readiness.promise)).toBe('ready');
  });

  it('may fail without anybody who waits', async () => {
    // An unhandled rejection would end the test run.
    new Readiness().fail(new Error('nobody listens'));
    expect(await outcome(new Promise(() => undefined))).toBe('open');
  });
});
