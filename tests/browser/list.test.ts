import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/elements/list/define.js';
import type { OwnershipList } from '../../src/elements/list/list.js';
import { Store } from '../../src/store/index.js';
import { expectAccessible } from '../fixtures/accessibility.js';
import { expectCleanPage } from '../fixtures/clean-page.js';
import { manyCompanies } from '../fixtures/many-companies.js';
import { placed } from '../fixtures/placed.js';
import { waitFor } from '../fixtures/wait-for.js';

expectCleanPage();

const MANY = 300;

interface ShownList {
  store: Store;
  list: OwnershipList;
  /** The name of the row that has the focus. */
  focusedName: () => string | undefined;
}

/** A list of so many groups of one company, the largest of which is Company 0. */
async function showList(): Promise<ShownList> {
  const store = new Store();
  await store.load({ type: 'data', data: { ...placed(manyCompanies(MANY)), stakes: [] } });
  store.setDay('2025-06-01');
  const list = document.createElement('ownership-list');
  Object.assign(list, { store });
  list.style.cssText = 'display: block; inline-size: 390px; block-size: 500px';
  document.body.append(list);
  await list.updateComplete;
  const focusedName = (): string | undefined =>
    list.shadowRoot!.activeElement?.querySelector('.name')?.textContent;
  return { store, list, focusedName };
}

it('reaches one row by Tab, goes on by keys and by names, and selects', async () => {
  const { store, list, focusedName } = await showList();
  list.shadowRoot!.querySelector<HTMLElement>('.filters button:last-child')!.focus();
  await userEvent.keyboard('{Tab}');
  expect(focusedName()).toBe('Company 0');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  await waitFor(() => expect(focusedName()).toBe('Company 1'));
  await userEvent.keyboard('company 12');
  await waitFor(() => expect(focusedName()).toBe('Company 12'));
  await userEvent.keyboard('{Enter}');
  expect(store.state.selected).toBe('company-12');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Tab}');
  expect(focusedName()).toBe('Company 12');
});

it('goes by pages and to the ends, also to rows that are not rendered yet', async () => {
  const { list, focusedName } = await showList();
  list.shadowRoot!.querySelector<HTMLElement>('li button')!.focus();
  await userEvent.keyboard('{PageDown}');
  await waitFor(() => expect(focusedName()).not.toBe('Company 0'));
  const row = list.shadowRoot!.activeElement!.getBoundingClientRect();
  expect(row.bottom).toBeLessThanOrEqual(list.getBoundingClientRect().bottom + 1);
  await userEvent.keyboard('{End}');
  await waitFor(() => expect(focusedName()).toBe(`Company ${MANY - 1}`));
  await userEvent.keyboard('{Home}');
  await waitFor(() => expect(focusedName()).toBe('Company 0'));
});

it('moves among the groups of the region that is chosen', async () => {
  const { list, focusedName } = await showList();
  await userEvent.click(page.getByRole('button', { name: 'Europe' }));
  list.shadowRoot!.querySelector<HTMLElement>('li [tabindex="0"]')!.focus();
  expect(focusedName()).toBe('Company 1');
  expect(list.shadowRoot!.querySelectorAll('li [tabindex="0"]')).toHaveLength(1);
  await userEvent.keyboard('{ArrowDown}');
  await waitFor(() => expect(focusedName()).toBe('Company 2'));
});

it('is accessible', async () => {
  const { list } = await showList();
  await expectAccessible(list);
});
