import { expect, it, vi } from 'vitest';
import { setUsed, share } from '../../../src/store/shared-results.js';
import type { StateHolder } from '../../../src/store/state-holder.js';

/** Somebody who is shown, of whom nothing else is asked. */
function user(): StateHolder {
  const one = {} as StateHolder;
  setUsed(one, true);
  return one;
}

it('gets once what several use, also later', async () => {
  const get = vi.fn(() => Promise.resolve({ ok: true }));
  const results = await Promise.all([share('a', user(), get), share('a', user(), get)]);
  expect(results[1]).toBe(results[0]);
  await share('a', user(), get);
  await share('another', user(), get);
  expect(get).toHaveBeenCalledTimes(2);
});

it('gets anew what is no longer used', async () => {
  const one = user();
  const get = vi.fn(() => Promise.resolve({ ok: true }));
  await share('b', one, get);
  setUsed(one, false);
  await share('b', user(), get);
  expect(get).toHaveBeenCalledTimes(2);
});

it('keeps nothing of one that is not shown, or no longer when it asks', async () => {
  const gone = user();
  setUsed(gone, false);
  const get = vi.fn(() => Promise.resolve({ ok: true }));
  await share('d', gone, get);
  await share('d', user(), get);
  expect(get).toHaveBeenCalledTimes(2);
});

it('gets anew what has failed, was aborted or is not ok', async () => {
  const get = vi
    .fn(() => Promise.resolve({ ok: true }))
    .mockRejectedValueOnce(new Error('aborted'))
    .mockResolvedValueOnce({ ok: false });
  const [first, second] = [share('c', user(), get), share('c', user(), get)];
  await expect(first).rejects.toThrow('aborted');
  expect(await second).toEqual({ ok: false });
  expect(await share('c', user(), get)).toEqual({ ok: true });
});
