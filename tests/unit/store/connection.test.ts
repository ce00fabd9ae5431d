import { describe, expect, it } from 'vitest';
import { withoutHiding, type Filters } from '../../../src/network/index.js';
import { connect, type Store } from '../../../src/store/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { loaded, log } from './loaded.js';
import { waitFor } from '../../fixtures/wait-for.js';

/** A store that shows how Renault and the venture of Nissan are connected, in the focus view. */
async function connected(): Promise<Store> {
  const store = await loaded();
  store.set({ view: null });
  connect(store, 'renault', 'venture');
  await waitFor(() => expect(store.connection).not.toBeNull());
  return store;
}

function drawn({ scene }: Store): string[] {
  return (scene?.nodes ?? []).map(({ id }) => id).sort();
}

describe('the connection of two parties', () => {
  it('is shown in the focus view, with the first of them selected', async () => {
    const store = await connected();
    expect(store.state.view).toBe('focus');
    expect(store.state.selected).toBe('renault');
    await waitFor(() => expect(drawn(store)).toEqual(['nissan', 'renault', 'venture']));
    expect(store.connection).toMatchObject({ type: 'connected' });
  });

  it('is reported once, and undone in one step', async () => {
    const store = await loaded();
    store.set({ view: null });
    const { types } = log(store);
    connect(store, 'renault', 'venture');
    expect(types.filter((type) => type !== 'none')).toEqual(['select']);
    store.undo();
    expect(store.state.connection).toBeNull();
    expect(store.state.selected).toBeNull();
    expect(store.state.view).toBe('overview');
    store.redo();
    expect(store.state.connection).toEqual({ from: 'renault', to: 'venture' });
  });

  it('stays while one of its ties is selected, and is left by selecting a party', async () => {
    const store = await connected();
    store.select('renault-in-nissan');
    await waitFor(() => expect(drawn(store)).toEqual(['nissan', 'renault', 'venture']));
    connect(store, 'renault', 'venture');
    expect(store.state.selected).toBe('renault');
    store.select('nissan');
    expect(store.state.connection).toBeNull();
    expect(store.centre?.id).toBe('nissan');
  });

  it('is left by selecting the party again that it begins with', async () => {
    const store = await connected();
    store.select('renault');
    expect(store.state.connection).toBeNull();
    expect(drawn(store)).toContain('france');
  });

  it('follows the day', async () => {
    const store = await connected();
    store.setDay('2000-01-01');
    expect(store.connection).toMatchObject({ type: 'not-connected', other: { when: 'later' } });
    expect(drawn(store)).toEqual(['renault', 'venture']);
  });

  it.each<Partial<Filters>>([
    { hiddenKinds: ['venture'] },
    { minimumShare: 60, basis: 'votes' },
    { countries: ['FR'] },
    { ownerKinds: ['family'] },
  ])('leads through nothing that is hidden by %o, and says so', async (filters) => {
    const store = await connected();
    store.setFilters(filters);
    await waitFor(() => expect(store.connection).toEqual({ type: 'hidden' }));
    await waitFor(() => expect(drawn(store)).toEqual(['renault', 'venture']));
    const sentence = store.scene!.decorations.flatMap(({ lines }) => lines).join(' ');
    expect(sentence).toContain('connected only by what the filters hide');
    store.setFilters(withoutHiding(store.state.filters));
    expect(store.connection).toMatchObject({ type: 'connected' });
  });

  it('is not shown of a party with itself, of a tie, or of what the data does not have', async () => {
    const store = await loaded();
    const { state } = store;
    connect(store, 'renault', 'renault');
    connect(store, 'renault', 'renault-in-nissan');
    connect(store, 'nobody', 'renault');
    expect(store.state).toBe(state);
  });

  it('leaves a view alone that the page has set', async () => {
    const store = await loaded();
    connect(store, 'renault', 'venture');
    expect(store.state.view).toBe('network');
    await waitFor(() => expect(store.connection).toMatchObject({ type: 'connected' }));
  });

  it('of more parties than a page searches in a frame is found as well', async () => {
    const data = carmakers();
    const ids = Array.from({ length: 1000 }, (_, index) => `other-${index}`);
    const others = ids.map((id) => ({ id, kind: 'company' as const, name: id }));
    const places = ids.map((id, index) => [id, { x: 1000 + 200 * index, y: 0 }] as const);
    const store = await loaded({
      ...data,
      parties: [...data.parties, ...others],
      positions: { ...data.positions, ...Object.fromEntries(places) },
    });
    connect(store, 'renault', 'venture');
    expect(store.connection).toBeNull();
    await waitFor(() => expect(store.connection).toMatchObject({ type: 'connected' }));
  });
});

it('takes back what is highlighted when something else is shown', async () => {
  const store = await connected();
  store.highlight(['nissan', 'renault-in-nissan']);
  expect([...store.state.highlighted]).toEqual(['nissan', 'renault-in-nissan']);
  expect(store.canUndo).toBe(true);
  store.select('nissan');
  expect(store.state.highlighted.size).toBe(0);
});
