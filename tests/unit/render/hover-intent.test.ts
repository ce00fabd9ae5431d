import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HoverIntent } from '../../../src/render/hover-intent.js';

const reported = vi.fn<(id: string | null) => void>();
let intent: HoverIntent;

beforeEach(() => {
  vi.useFakeTimers();
  reported.mockClear();
  intent = new HoverIntent(reported);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the pointer', () => {
  it('hovers what it has been on for 120 ms', () => {
    intent.enter('honda');
    vi.advanceTimersByTime(119);
    expect(reported).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(reported.mock.calls).toEqual([['honda']]);
  });

  it('does not hover what it only passes over', () => {
    intent.enter('honda');
    vi.advanceTimersByTime(100);
    intent.enter('bank');
    vi.advanceTimersByTime(100);
    intent.leave();
    vi.advanceTimersByTime(1000);
    expect(reported).not.toHaveBeenCalled();
  });

  it('goes on waiting while it moves on the same thing', () => {
    intent.enter('honda');
    vi.advanceTimersByTime(100);
    intent.enter('honda');
    vi.advanceTimersByTime(20);
    expect(reported.mock.calls).toEqual([['honda']]);
  });

  it('hovers nothing as soon as it leaves, and is reported once', () => {
    intent.enter('honda');
    vi.advanceTimersByTime(120);
    intent.leave();
    intent.leave();
    expect(reported.mock.calls).toEqual([['honda'], [null]]);
  });
});
