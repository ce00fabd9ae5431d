import { describe, expect, it } from 'vitest';
import { Store } from '../../../src/store/index.js';
import { loaded, log } from './loaded.js';

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
    const { happenings } = log(store);
    store.select(id);
    expect(store.state.selected).toBe(selected);
    expect(happenings).toEqual([{ type: 'select', id: selected, selectionType }]);
  });

  it('nothing tells that nothing is selected', async () => {
    const store = await loaded();
    store.select('nissan');
    const { happenings } = log(store);
    store.select(null);
    expect(happenings).toEqual([{ type: 'select', id: null, selectionType: null }]);
  });

  it('what is selected already tells nobody', async () => {
    const store = await loaded();
    store.select('nissan');
    const { types } = log(store);
    store.select('nissan');
    expect(types).toEqual([]);
  });

  it('by the host is quiet', async () => {
    const store = await loaded();
    const { types } = log(store);
    store.setSelected('nissan');
    expect(types).toEqual(['change']);
  });

  it('gives the dossier of the day', async () => {
    const store = await loaded();
    store.select('nissan');
    const details = store.details();
    expect(details?.type === 'party' && details.owners[0]?.holding.votes).toBe(15);
    expect(store.details('renault')).toMatchObject({ party: { id: 'renault' } });
    expect(store.details('nobody')).toBeUndefined();
    expect(new Store().details('nissan')).toBeUndefined();
  });
});

describe('the day and the view', () => {
  it('ignore nonsense without a word', async () => {
    const store = await loaded();
    const { types } = log(store);
    for (const day of ['', 'yesterday', '2025-02-30', '2025']) store.setDay(day);
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
});

describe('the scene', () => {
  it('is built once for a state and anew for the next', async () => {
    const store = await loaded();
    const { scene } = store;
    expect(store.scene).toBe(scene);
    store.setDay('2025-01-15');
    expect(store.scene).toBe(scene);
    store.setDay('2025-03-01');
    expect(store.scene).not.toBe(scene);
    expect(store.scene?.day).toBe('2025-03-01');
  });
});

describe('listeners', () => {
  it('hear of every change until they leave', async () => {
    const store = await loaded();
    let heard = 0;
    const leave = store.subscribe(() => (heard += 1));
    store.setDay('2020-01-01');
    leave();
    store.setDay('2021-01-01');
    expect(heard).toBe(1);
  });

  it('may leave while they are being told', async () => {
    const store = await loaded();
    const heard: string[] = [];
    const leave = store.subscribe(() => {
      heard.push('first');
      leave();
    });
    store.subscribe(() => heard.push('second'));
    store.setDay('2020-01-01');
    store.setDay('2021-01-01');
    expect(heard).toEqual(['first', 'second', 'second']);
  });

  it('see the new state when they are told', async () => {
    const store = await loaded();
    const days: string[] = [];
    store.subscribe(() => days.push(store.state.day));
    store.setDay('2020-01-01');
    expect(days).toEqual(['2020-01-01']);
  });
});
