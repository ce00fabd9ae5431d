import { describe, expect, it } from 'vitest';
import { Explorer } from '../../../src/explorer/index.js';
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
    const explorer = await loaded();
    const { happenings } = log(explorer);
    explorer.select(id);
    expect(explorer.state.selected).toBe(selected);
    expect(happenings).toEqual([{ type: 'select', id: selected, selectionType }]);
  });

  it('nothing tells that nothing is selected', async () => {
    const explorer = await loaded();
    explorer.select('nissan');
    const { happenings } = log(explorer);
    explorer.select(null);
    expect(happenings).toEqual([{ type: 'select', id: null, selectionType: null }]);
  });

  it('what is selected already tells nobody', async () => {
    const explorer = await loaded();
    explorer.select('nissan');
    const { types } = log(explorer);
    explorer.select('nissan');
    expect(types).toEqual([]);
  });

  it('by the host is quiet', async () => {
    const explorer = await loaded();
    const { types } = log(explorer);
    explorer.setSelected('nissan');
    expect(types).toEqual(['change']);
  });

  it('gives the dossier of the day', async () => {
    const explorer = await loaded();
    explorer.select('nissan');
    const dossier = explorer.dossier();
    expect(dossier?.type === 'party' && dossier.owners[0]?.holding.votes).toBe(15);
    expect(explorer.dossier('renault')).toMatchObject({ party: { id: 'renault' } });
    expect(explorer.dossier('nobody')).toBeUndefined();
    expect(new Explorer().dossier('nissan')).toBeUndefined();
  });
});

describe('the day and the view', () => {
  it('ignore nonsense without a word', async () => {
    const explorer = await loaded();
    const { types } = log(explorer);
    for (const day of ['', 'yesterday', '2025-02-30', '2025']) explorer.setDay(day);
    expect(explorer.state.day).toBe('2025-01-15');
    expect(types).toEqual([]);
  });

  it('change what is drawn', async () => {
    const explorer = await loaded();
    const idsOn = (day: string): string[] => {
      explorer.setDay(day);
      return explorer.scene!.edges.map(({ id }) => id);
    };
    expect(idsOn('1992-01-01')).toEqual(['honda-in-nissan']);
    expect(idsOn('1996-12-31')).not.toContain('honda-in-nissan');
    explorer.setView({ endedTies: true });
    expect(idsOn('1996-12-31')).toContain('honda-in-nissan');
  });
});

describe('the scene', () => {
  it('is built once for a state and anew for the next', async () => {
    const explorer = await loaded();
    const { scene } = explorer;
    expect(explorer.scene).toBe(scene);
    explorer.setDay('2025-01-15');
    expect(explorer.scene).toBe(scene);
    explorer.setDay('2025-03-01');
    expect(explorer.scene).not.toBe(scene);
    expect(explorer.scene?.day).toBe('2025-03-01');
  });
});

describe('listeners', () => {
  it('hear of every change until they leave', async () => {
    const explorer = await loaded();
    let heard = 0;
    const leave = explorer.subscribe(() => (heard += 1));
    explorer.setDay('2020-01-01');
    leave();
    explorer.setDay('2021-01-01');
    expect(heard).toBe(1);
  });

  it('may leave while they are being told', async () => {
    const explorer = await loaded();
    const heard: string[] = [];
    const leave = explorer.subscribe(() => {
      heard.push('first');
      leave();
    });
    explorer.subscribe(() => heard.push('second'));
    explorer.setDay('2020-01-01');
    explorer.setDay('2021-01-01');
    expect(heard).toEqual(['first', 'second', 'second']);
  });

  it('see the new state when they are told', async () => {
    const explorer = await loaded();
    const days: string[] = [];
    explorer.subscribe(() => days.push(explorer.state.day));
    explorer.setDay('2020-01-01');
    expect(days).toEqual(['2020-01-01']);
  });
});
