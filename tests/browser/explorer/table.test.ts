import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import type { OwnershipTable } from '../../../src/elements/table/table.js';
import { openAddress } from '../../../src/store/index.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { tap } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { graphOf, inspectedTitle, showExplorer } from '../../fixtures/shown-explorer.js';
import { columnOf, namesOf, settled } from '../../fixtures/shown-table.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

const TELEPHONE = { width: 390, height: 844 };

/** The table of an explorer, once its code is there and it has rendered. */
async function tableOf(explorer: OwnershipExplorer): Promise<OwnershipTable> {
  await customElements.whenDefined('ownership-table');
  await explorer.updateComplete;
  const table = explorer.shadowRoot!.querySelector('ownership-table')!;
  await settled(table);
  return table;
}

async function choose(name: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name, exact: true }));
}

it('has the table in the place of the picture, and its row on the page of the inspector', async () => {
  const explorer = await showExplorer('', 'overview');
  await choose('Table');
  const table = await tableOf(explorer);
  expect(graphOf(explorer).checkVisibility()).toBe(false);
  await choose('Honda');
  await waitFor(() => expect(inspectedTitle(explorer)).toBe('Honda'));
  expect([explorer.view, explorer.selected]).toEqual(['table', 'honda']);
  explorer.select('nissan-honda');
  await settled(table);
  expect(table.tab).toBe('ties');
});

it('shows the table as the reader has left it', async () => {
  const explorer = await showExplorer('', 'overview');
  await choose('Table');
  const table = await tableOf(explorer);
  await choose('Ties');
  await userEvent.type(page.getByRole('searchbox'), 'alliance');
  await choose('Network');
  await waitFor(() => expect(table.checkVisibility()).toBe(false));
  await choose('Table');
  expect(await tableOf(explorer)).toBe(table);
  expect(namesOf(table.shadowRoot!)).toEqual(['Alliance of three']);
});

it('answers a question with its rows, columns and order', async () => {
  const explorer = await showExplorer('', 'overview');
  const address = 'view=table&rows=ties&sort=-capital&find=renault&columns=-votes,source';
  openAddress(explorer.store, address);
  const table = await tableOf(explorer);
  const root = table.shadowRoot!;
  expect(columnOf(root, 'Capital').slice(0, 2)).toEqual(['35.7%', '15%']);
  const headings = [...root.querySelectorAll('thead th')].map(({ textContent }) =>
    textContent.trim(),
  );
  expect(headings).toContain('Newest source');
  expect(headings).not.toContain('Votes');
  await userEvent.click(page.getByRole('button', { name: 'Companies' }));
  expect([table.tab, table.query]).toEqual(['companies', 'renault']);
  explorer.store.undo();
  await settled(table);
  expect([table.tab, table.sort]).toEqual(['ties', '-capital']);
});

it('tells when the table is painted', async () => {
  const explorer = document.createElement('ownership-explorer');
  document.body.append(explorer);
  explorer.view = 'table';
  explorer.src = '/tests/fixtures/served/two-makers.json';
  await explorer.ready;
  const table = await tableOf(explorer);
  expect(namesOf(table.shadowRoot!)).toHaveLength(2);
});

it('has list and table on a telephone, and goes back to the list in one step', async () => {
  await page.viewport(TELEPHONE.width, TELEPHONE.height);
  const explorer = await showExplorer('block-size: 100dvh', 'overview');
  const root = explorer.shadowRoot!;
  await waitFor(() => expect(root.querySelector('ownership-list')!.checkVisibility()).toBe(true));
  await choose('Table');
  const table = await tableOf(explorer);
  const row = table.shadowRoot!.querySelector('tr[data-id=honda] th')!.getBoundingClientRect();
  await tap({ x: row.x + row.width / 2, y: row.y + row.height / 2 });
  await waitFor(() => expect(explorer.selected).toBe('honda'));
  await waitFor(() => expect(root.querySelector('aside')!.className).toBe('half'));
  await settled(table);
  const selected = table.shadowRoot!.querySelector('.selected')!.getBoundingClientRect();
  const sheet = root.querySelector('aside')!.getBoundingClientRect();
  expect(selected.bottom).toBeLessThanOrEqual(sheet.top + 1);
  expect(root.querySelector('.page')!.scrollWidth).toBeLessThanOrEqual(TELEPHONE.width);
  await choose('List');
  await waitFor(() => expect(root.querySelector('ownership-list')!.checkVisibility()).toBe(true));
  expect([explorer.selected, explorer.view]).toEqual([null, 'overview']);
  explorer.store.undo();
  expect([explorer.selected, explorer.view]).toEqual(['honda', 'table']);
});

for (const [name, size] of Object.entries({ 'a wide window': null, 'a telephone': TELEPHONE })) {
  it(`is accessible with the table in ${name}`, async () => {
    setColourScheme('dark');
    if (size) await page.viewport(size.width, size.height);
    const explorer = await showExplorer('block-size: 100dvh', 'table');
    await tableOf(explorer);
    await expectAccessible(explorer);
  });
}
