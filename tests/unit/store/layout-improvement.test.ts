import { describe, expect, it, vi } from 'vitest';
import { LayoutImprovement, type Prepare } from '../../../src/store/layout-improvement.js';
import type { Loaded } from '../../../src/store/load-state.js';
import { StateHolder } from '../../../src/store/state-holder.js';
import { withLoad } from '../../../src/store/state.js';
import { parsed } from '../../fixtures/parsed.js';
import { sample } from '../model/sample.js';

const core = parsed(sample());
const FIRST = { maker: { x: 0, y: 0 } };
const BETTER = { maker: { x: 50, y: 20 } };

function loadedWith(network: Loaded['layouts']['network']): Loaded {
  const origin = { type: 'data', data: core } as const;
  const part = { status: 'loaded' } as const;
  const parts = { details: part, sources: part };
  const layouts = { overview: null, network };
  return { status: 'loaded', origin, core, dataset: core, layouts, warnings: [], parts };
}

/** Composes the scene of a small network. */
const compose: Prepare = () => Promise.resolve();

/** The first positions are shown, and better ones are on their way. */
function shown(): { holder: StateHolder; improvement: LayoutImprovement; abort: () => void } {
  const controller = new AbortController();
  const holder = new StateHolder(() => true);
  const improvement = new LayoutImprovement(holder, core, FIRST, controller.signal, compose);
  holder.replace(withLoad(holder.state, loadedWith(FIRST)));
  return { holder, improvement, abort: () => controller.abort() };
}

function positionsOf({ state: { load } }: StateHolder): unknown {
  return load.status === 'loaded' ? load.layouts.network : load.status;
}

function loadOf({ state: { load } }: StateHolder): Loaded {
  if (load.status !== 'loaded') throw new Error(load.status);
  return load;
}

describe('better positions', () => {
  it('take the place of the first ones', async () => {
    const { holder, improvement } = shown();
    improvement.offer(BETTER);
    await vi.waitFor(() => expect(positionsOf(holder)).toBe(BETTER));
  });

  it('are taken as soon as the data is loaded, when they were found before', async () => {
    const holder = new StateHolder(() => true);
    const { signal } = new AbortController();
    const improvement = new LayoutImprovement(holder, core, FIRST, signal, compose);
    improvement.offer(BETTER);
    holder.replace(withLoad(holder.state, loadedWith(FIRST)));
    await vi.waitFor(() => expect(positionsOf(holder)).toBe(BETTER));
  });

  it('that are the first ones again change nothing', () => {
    const { holder, improvement } = shown();
    improvement.offer(structuredClone(FIRST));
    expect(positionsOf(holder)).toBe(FIRST);
    expect(loadOf(holder).improvement).toBeNull();
  });

  it.each([
    ['has moved the picture', { camera: { x: 1, y: 2, zoom: 3 } as never }],
    ['has selected something', { selected: 'maker' }],
  ])('wait for another picture once a reader %s', async (_, gesture) => {
    const { holder, improvement } = shown();
    holder.replace({ ...holder.state, ...gesture });
    improvement.offer(BETTER);
    expect(positionsOf(holder)).toBe(FIRST);
    holder.replace({ ...holder.state, day: '2001-01-01' });
    await vi.waitFor(() => expect(positionsOf(holder)).toBe(BETTER));
  });

  it('are taken when the reader asks for them', async () => {
    const { holder, improvement } = shown();
    holder.replace({ ...holder.state, selected: 'maker' });
    improvement.offer(BETTER);
    const offered = loadOf(holder).improvement;
    if (offered?.status === 'ready') offered.take();
    await vi.waitFor(() => expect(positionsOf(holder)).toBe(BETTER));
    expect(loadOf(holder).improvement).toBeNull();
  });

  it('tell how far they have come when they take more than a second', () => {
    vi.useFakeTimers();
    const { holder, improvement } = shown();
    improvement.report(0.2);
    expect(loadOf(holder).improvement).toBeUndefined();
    vi.advanceTimersByTime(1100);
    improvement.report(0.48);
    expect(loadOf(holder).improvement).toEqual({ status: 'running', percent: 45 });
    const { state } = holder;
    improvement.report(0.49);
    expect(holder.state).toBe(state);
    improvement.end();
    expect(loadOf(holder).improvement).toBeNull();
    vi.useRealTimers();
  });

  it('are taken when their scene is there, with what has changed meanwhile', async () => {
    const holder = new StateHolder(() => true);
    let finish = (): void => undefined;
    const composed = new Promise<void>((resolve) => (finish = resolve));
    const prepare = vi.fn<Prepare>(() => composed);
    const { signal } = new AbortController();
    const improvement = new LayoutImprovement(holder, core, FIRST, signal, prepare);
    holder.replace(withLoad(holder.state, loadedWith(FIRST)));
    improvement.offer(BETTER);
    expect(positionsOf(holder)).toBe(FIRST);
    // Nothing is offered that is on its way.
    expect(loadOf(holder).improvement).toBeUndefined();
    const { load } = prepare.mock.calls[0]![0];
    expect(load.status === 'loaded' && load.layouts.network).toBe(BETTER);
    holder.replace({ ...holder.state, day: '2001-01-01' });
    finish();
    await vi.waitFor(() => expect(positionsOf(holder)).toBe(BETTER));
    expect(holder.state.day).toBe('2001-01-01');
  });

  it('are forgotten when the load is aborted', () => {
    const { holder, improvement, abort } = shown();
    holder.replace({ ...holder.state, selected: 'maker' });
    improvement.offer(BETTER);
    abort();
    holder.replace({ ...holder.state, day: '2001-01-01' });
    expect(positionsOf(holder)).toBe(FIRST);
  });
});
