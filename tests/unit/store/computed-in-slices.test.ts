import { expect, it, vi } from 'vitest';
import type { Steps } from '../../../src/network/index.js';
import { ComputedInSlices } from '../../../src/store/computed-in-slices.js';

/** Doubles a number in steps, and says which numbers it has doubled. */
function doubling(): { of: (value: number) => Steps<number>; doubled: number[] } {
  const doubled: number[] = [];
  const of = function* (value: number): Steps<number> {
    yield;
    doubled.push(value);
    return 2 * value;
  };
  return { of, doubled };
}

it('gives nothing until the result is there, and says when it is', async () => {
  const changed = vi.fn();
  const computed = new ComputedInSlices(doubling().of, changed);
  expect(computed.get(3)).toBeUndefined();
  expect(computed.get(3)).toBeUndefined();
  await computed.done;
  expect(changed).toHaveBeenCalledTimes(1);
  expect(computed.get(3)).toBe(6);
});

it('gives up what is asked for no longer', async () => {
  const { of, doubled } = doubling();
  const changed = vi.fn();
  const computed = new ComputedInSlices(of, changed);
  computed.get(3);
  computed.get(4);
  await computed.done;
  expect(doubled).toEqual([4]);
  expect(changed).toHaveBeenCalledTimes(1);
});

it('computes at once what has to be there now, and only once', async () => {
  const { of, doubled } = doubling();
  const computed = new ComputedInSlices(of, () => undefined);
  computed.get(3);
  expect(computed.now(4)).toBe(8);
  expect(computed.now(4)).toBe(8);
  await computed.done;
  expect(doubled).toEqual([4]);
});

it('shows what is there, also from elsewhere, without beginning anything', async () => {
  const { of, doubled } = doubling();
  const computed = new ComputedInSlices(of);
  expect(computed.peek(3)).toBeUndefined();
  computed.remember([3], 6);
  expect(computed.peek(3)).toBe(6);
  expect(computed.get(3)).toBe(6);
  await computed.done;
  expect(doubled).toEqual([]);
});
