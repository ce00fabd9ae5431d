import { describe, expect, it } from 'vitest';
import { Store } from '../../../src/store/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { loaded, log } from './loaded.js';
import { waitFor } from '../../fixtures/wait-for.js';

describe('selecting', () => {
  it.each([
    ['nissan', 'nissan', 'party'],
    ['renault-in-nissan', 'renault-in-nissan', 'stake'],
    ['three-makers', 'three-makers', 'alliance'],
    ['nissan-honda', 'nissan-honda', 'talks'],
    ['three-makers/renault/nissan', 'three-makers', 'alliance'],
    ['nobody', 'nobody', null],
  ])('%s selects %s, a %s', async (id, selected, selectionType) => {
    const store = await loaded();
    const { events } = log(store);
    store.select(id);
    expect(store.state.selected).toBe(selected);
    expect(events).toEqual([{ type: 'select', id: selected, selectionType }]);
  });

  it('null reports that nothing is selected', async () => {
    const store = await loaded();
    store.select('nissan');
    const { events } = log(store);
    store.select(null);
    expect(events).toEqual([{ type: 'select', id: null, selectionType: null }]);
  });

  it('what is selected already notifies nobody', async () => {
    const store = await loaded();
    store.select('nissan');
    const { types } = log(store);
    store.select('nissan');
    expect(types).toEqual([]);
  });

  it('on another day is one step, with one event', async () => {
    const store = await loaded();
    const { events } = log(store);
    store.selectOn('nissan', '1999-06-01');
    expect(store.state).toMatchObject({ selected: 'nissan', day: '1999-06-01' });
    expect(events).toEqual([{ type: 'select', id: 'nissan', selectionType: 'party' }]);
    store.selectOn('nissan', '2001-06-01');
    expect(store.state.day).toBe('2001-06-01');
    expect(events.slice(1)).toEqual([{ type: 'change' }]);
    store.undo();
    store.undo();
    expect(store.state).toMatchObject({ selected: null, day: '2025-01-15' });
  });

  it('by the page has no event', async () => {
    const store = await loaded();
    const { types } = log(store);
    store.set({ selected: 'nissan' });
    expect(types).toEqual(['none']);
  });

  it('gives the details on the day', async () => {
    const store = await loaded();
    store.select('nissan');
    const details = store.details();
    expect(details?.type === 'party' && details.owners[0]?.holding.votes).toBe(15);
    expect(store.details('renault')).toMatchObject({ party: { id: 'renault' } });
    expect(store.details('nobody')).toBeUndefined();
    expect(new Store().details('nissan')).toBeUndefined();
  });
});

describe('the day and the filters', () => {
  it('ignore invalid values without an event', async () => {
    const store = await loaded();
    const { types } = log(store);
    for (const day of ['', 'yesterday', '2025-02-30', '2025']) store.setDay(day);
    store.setFilters({ talksYears: NaN });
    expect(store.state.day).toBe('2025-01-15');
    expect(types).toEqual([]);
  });

  it('change what is drawn', async () => {
    const store = await loaded();
    const idsOn = (day: string): string[] => {
      store.setDay(day);
      return store.scene!.edges.map(({ id }) => id);
    };
    expect(idsOn('1992-01-01')).toEqual(['honda-in-nissan']);
    expect(idsOn('1996-12-31')).not.toContain('honda-in-nissan');
    store.setFilters({ endedTies: true });
    expect(idsOn('1996-12-31')).toContain('honda-in-nissan');
  });

  it('notify of a change that a reader makes, once', async () => {
    const store = await loaded();
    const { types } = log(store);
    store.setDay('2020-01-01');
    store.setDay('2020-01-01');
    store.setFilters({ endedTies: true });
    store.setFilters({ endedTies: true });
    expect(types).toEqual(['change', 'change']);
  });

  it('have no event when the page sets them', async () => {
    const store = await loaded();
    const { types } = log(store);
    store.set({ day: '2020-01-01', selected: 'nissan', filters: { endedTies: true } });
    expect(types).toEqual(['none']);
    expect(store.state).toMatchObject({
      day: '2020-01-01',
      selected: 'nissan',
      filters: { endedTies: true, talksYears: 5, smallStakes: false, otherTalks: false },
    });
  });
});

describe('the view', () => {
  it('is changed by a reader, once, and then reported', async () => {
    const store = await loaded();
    const { types } = log(store);
    store.setView('overview');
    store.setView('overview');
    expect(store.state.view).toBe('overview');
    expect(types.filter((type) => type === 'change')).toEqual(['change']);
  });

  it('that needs a layout of its own follows the one before when that is computed', async () => {
    const store = await loaded();
    const { events } = log(store);
    store.setView('overview');
    expect(store.scene?.view).toBe('network');
    expect(store.state).toMatchObject({ view: 'overview', drawnView: 'network' });
    await waitFor(() => expect(store.scene?.view).toBe('overview'));
    expect(store.scene!.nodes.map(({ id }) => id)).toContain('nissan');
    expect(events.map(({ type }) => type)).toEqual(['change']);
    store.setView('network');
    expect(store.scene!.nodes).toHaveLength(8);
    store.setView('overview');
    expect(store.scene).not.toBeNull();
  });

  it('has no event when the page sets it', async () => {
    const store = await loaded();
    const { events } = log(store);
    store.set({ view: 'overview' });
    expect(store.state.view).toBe('overview');
    expect(events).toEqual([]);
  });

  it('takes the places of groups that come with the data', async () => {
    const overview = { nissan: { column: 0, y: 0.5 }, renault: { column: 1, y: 0.5 } };
    const store = await loaded({ ...carmakers(), overview }, 'overview');
    expect(store.scene!.nodes.map(({ id }) => id).sort()).toEqual(['nissan', 'renault']);
    expect(store.scene!.leftOut).toContain('honda');
  });

  it('composes the overview for the canvas that it is drawn on', async () => {
    const store = await loaded(carmakers(), 'overview');
    store.canvas = { width: 400, height: 300 };
    expect(store.scene!.frame).toMatchObject({ width: 400, height: 300 });
    const { scene } = store;
    store.canvas = { width: 400, height: 300 };
    expect(store.scene).toBe(scene);
  });
});

describe('listeners', () => {
  it('are called after every change until they unsubscribe', async () => {
    const store = await loaded();
    let calls = 0;
    const unsubscribe = store.subscribe(() => (calls += 1));
    store.setDay('2020-01-01');
    unsubscribe();
    store.setDay('2021-01-01');
    expect(calls).toBe(1);
  });

  it('may unsubscribe while they are called', async () => {
    const store = await loaded();
    const called: string[] = [];
    const unsubscribe = store.subscribe(() => {
      called.push('first');
      unsubscribe();
    });
    store.subscribe(() => called.push('second'));
    store.setDay('2020-01-01');
    store.setDay('2021-01-01');
    expect(called).toEqual(['first', 'second', 'second']);
  });

  it('see the new state when they are called', async () => {
    const store = await loaded();
    const days: string[] = [];
    store.subscribe(() => days.push(store.state.day));
    store.setDay('2020-01-01');
    expect(days).toEqual(['2020-01-01']);
  });
});
