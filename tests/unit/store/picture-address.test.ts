import { expect, it } from 'vitest';
import { addressInText, addressOf, showAddress, Store } from '../../../src/store/index.js';
import { carmakers } from '../../fixtures/carmakers.js';

async function storeWithData(): Promise<Store> {
  const store = new Store();
  await store.load({ type: 'data', data: carmakers() });
  return store;
}

it('shows in another store what was seen, whatever its page sets, as one step', async () => {
  const [one, other] = [await storeWithData(), await storeWithData()];
  one.set({ day: '2025-02-13', filters: { talksYears: 10 } });
  one.setView('network');
  one.select('nissan');
  other.set({ day: '1999-01-01', selected: 'honda', view: 'overview' });
  expect(showAddress(other, addressOf(one.state))).toEqual([]);
  const { day, view, selected, filters } = other.state;
  expect([day, view, selected, filters.talksYears]).toEqual([
    '2025-02-13',
    'network',
    'nissan',
    10,
  ]);
  other.undo();
  expect([other.state.day, other.state.selected]).toEqual(['1999-01-01', 'honda']);
});

it('names the day also where the page sets it', async () => {
  const store = await storeWithData();
  store.set({ day: '2025-02-13' });
  expect(addressOf(store.state)).toContain('day=2025-02-13');
});

it('leaves out, and returns, what the data does not have', async () => {
  const store = await storeWithData();
  const refused = showAddress(store, 'day=2025-02-13&selected=tata&steps=9');
  expect(refused?.map(({ name }) => name)).toEqual(['steps', 'selected']);
  expect([store.state.day, store.state.selected]).toEqual(['2025-02-13', null]);
});

it('is found in the last link of a text, of whichever element of a page', () => {
  const text = 'A diagram.\nhttps://example.org/a#left.view=network&left.day=2025-02-13&x=1 ';
  expect(addressInText(text)).toBe('view=network&day=2025-02-13');
  expect(addressInText('#selected=nissan')).toBe('selected=nissan');
  expect(addressInText('no. #1 of all')).toBe('');
  expect(addressInText('')).toBe('');
});

it('shows nothing of a text that says nothing', async () => {
  const store = await storeWithData();
  const { state } = store;
  expect(showAddress(store, 'selected=tata')).toBeNull();
  expect(showAddress(store, '')).toBeNull();
  expect(store.state).toBe(state);
});
