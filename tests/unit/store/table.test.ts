import { describe, expect, it } from 'vitest';
import { companyColumns } from '../../../src/elements/table/company-columns.js';
import { tieColumns } from '../../../src/elements/table/tie-columns.js';
import { COMPANY_COLUMNS, TIE_COLUMNS } from '../../../src/network/index.js';
import type { Store } from '../../../src/store/index.js';
import { loaded } from './loaded.js';

async function inTable(): Promise<Store> {
  const store = await loaded();
  store.setView('table');
  return store;
}

describe('the rows of the table', () => {
  it('are chosen until something is selected that has its row elsewhere', async () => {
    const store = await inTable();
    store.setTable({ tab: 'ties' });
    store.select('renault-in-nissan');
    expect(store.state.table.tab).toBe('ties');
    store.select('nissan');
    expect(store.state.table.tab).toBeNull();
    store.undo();
    expect(store.state.table.tab).toBe('ties');
  });

  it('stay those of a tie that was selected when it is no longer', async () => {
    const store = await inTable();
    store.select('renault-in-nissan');
    expect(store.state.table.tab).toBeNull();
    store.select(null);
    expect(store.state.table.tab).toBe('ties');
  });

  it('stay what they are when something is selected that the data does not have', async () => {
    const store = await inTable();
    store.setTable({ tab: 'ties' });
    store.select('nobody');
    expect(store.state.table.tab).toBe('ties');
  });
});

describe('the state of the table', () => {
  it('changes in steps, of which typing is one', async () => {
    const store = await inTable();
    const { past } = store.state.history;
    const typing = Symbol('typing');
    for (const query of ['t', 'to', 'toy']) store.setTable({ query }, typing);
    store.setTable({ sort: '-vehicles' });
    store.setTable({ sort: '-vehicles', columns: [] });
    expect(store.state.history.past.length).toBe(past.length + 2);
    store.undo();
    expect(store.state.table).toMatchObject({ query: 'toy', sort: '' });
    store.undo();
    expect(store.state.table.query).toBe('');
  });

  it('is set by the page without a step', async () => {
    const store = await inTable();
    const { past } = store.state.history;
    store.set({ table: { sort: 'name' } });
    expect(store.state.history.past).toBe(past);
    expect(store.state.given.table.sort).toBe('name');
  });
});

it('has a column for each key, in their order', () => {
  expect(companyColumns().map(({ key }) => key)).toEqual(COMPANY_COLUMNS);
  expect(tieColumns().map(({ key }) => key)).toEqual(TIE_COLUMNS);
});
