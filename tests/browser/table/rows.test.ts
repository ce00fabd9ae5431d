import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { manyCompanies } from '../../fixtures/many-companies.js';
import { click, turnWheel } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { namesOf, settled, showTable, type ShownTable } from '../../fixtures/shown-table.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

const MANY = 1200;

function rowOf(root: ShadowRoot, id: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`tr[data-id="${id}"]`);
}

/** Whether a row is in sight, between the headings and the end of the scroller. */
function isInSight({ root }: ShownTable, id: string): boolean {
  const row = rowOf(root, id)?.getBoundingClientRect();
  const head = root.querySelector('thead')!.getBoundingClientRect();
  const scroller = root.querySelector('.scroller')!.getBoundingClientRect();
  return row !== undefined && row.top >= head.bottom - 1 && row.bottom <= scroller.bottom + 1;
}

function focusedName({ root }: ShownTable): string {
  return root.activeElement?.textContent.trim() ?? '';
}

describe('a selection', () => {
  it('is made by a click anywhere in a row, and by its name', async () => {
    const { store, root } = await showTable();
    const { x, y, width, height } = rowOf(root, 'honda')!.children[1]!.getBoundingClientRect();
    await click({ x: x + width / 2, y: y + height / 2 });
    await waitFor(() => expect(store.state.selected).toBe('honda'));
    await userEvent.click(page.getByRole('button', { name: 'Nissan', exact: true }));
    expect(store.state.selected).toBe('nissan');
    const button = page.getByRole('button', { name: 'Nissan', exact: true });
    await expect.element(button).toHaveAttribute('aria-current', 'true');
    expect(root.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it('made elsewhere is marked and scrolled to', async () => {
    const shown = await showTable(manyCompanies(MANY));
    expect(rowOf(shown.root, 'company-1100')).toBeNull();
    shown.store.select('company-1100');
    await settled(shown.table);
    expect(rowOf(shown.root, 'company-1100')!.className).toContain('selected');
    expect(isInSight(shown, 'company-1100')).toBe(true);
  });

  it('of a tie goes to the ties, and of a company back to the companies', async () => {
    const { store, table, root } = await showTable();
    store.select('france-in-renault');
    await settled(table);
    expect([table.tab, rowOf(root, 'france-in-renault')!.className]).toEqual([
      'ties',
      expect.stringContaining('selected'),
    ]);
    store.select('renault');
    await settled(table);
    expect(table.tab).toBe('companies');
  });

  it('stays in sight when the table gets lower', async () => {
    const shown = await showTable(manyCompanies(50));
    await userEvent.click(page.getByRole('button', { name: 'Company 6', exact: true }));
    shown.table.style.blockSize = '200px';
    await settled(shown.table);
    expect(isInSight(shown, 'company-6')).toBe(true);
  });
});

describe('the keyboard', () => {
  it('reaches one row by Tab, goes on from row to row and selects', async () => {
    const shown = await showTable(manyCompanies(50));
    expect(shown.root.querySelectorAll('tbody [tabindex="0"]')).toHaveLength(1);
    shown.root.querySelector<HTMLElement>('thead th:last-child button')!.focus();
    await userEvent.keyboard('{Tab}');
    expect(focusedName(shown)).toBe('Company 0');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    await waitFor(() => expect(focusedName(shown)).toBe('Company 2'));
    await userEvent.keyboard('{Enter}');
    expect(shown.store.state.selected).toBe('company-2');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Tab}');
    expect(focusedName(shown)).toBe('Company 2');
  });

  it('goes to the ends and by pages, through rows that are not in the document yet', async () => {
    const shown = await showTable(manyCompanies(MANY));
    shown.root.querySelector<HTMLElement>('tbody [tabindex="0"]')!.focus();
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(focusedName(shown)).toBe(`Company ${MANY - 1}`));
    expect(isInSight(shown, `company-${MANY - 1}`)).toBe(true);
    await userEvent.keyboard('{PageUp}');
    await waitFor(() => expect(focusedName(shown)).not.toBe(`Company ${MANY - 1}`));
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(focusedName(shown)).toBe('Company 0'));
    await userEvent.keyboard('{PageDown}');
    await waitFor(() => expect(focusedName(shown)).not.toBe('Company 0'));
    expect(isInSight(shown, shown.root.activeElement!.closest('tr')!.dataset.id!)).toBe(true);
  });

  it('goes on from where the focus was when that row is scrolled away', async () => {
    const shown = await showTable(manyCompanies(MANY));
    shown.root.querySelector<HTMLElement>('tbody [tabindex="0"]')!.focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(focusedName(shown)).toBe('Company 1'));
    const { x, y } = shown.root.querySelector('.scroller')!.getBoundingClientRect();
    await turnWheel({ x: x + 300, y: y + 200 }, 20_000);
    await waitFor(() => expect(rowOf(shown.root, 'company-1')).toBeNull());
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(focusedName(shown)).toBe('Company 2'));
    expect(isInSight(shown, 'company-2')).toBe(true);
  });

  it('goes to the row whose name begins with what is typed, also to one not in the document', async () => {
    const shown = await showTable(manyCompanies(MANY));
    shown.root.querySelector<HTMLElement>('tbody [tabindex="0"]')!.focus();
    await userEvent.keyboard('company 1100');
    await waitFor(() => expect(focusedName(shown)).toBe('Company 1100'));
    expect(isInSight(shown, 'company-1100')).toBe(true);
    expect(shown.store.state.selected).toBeNull();
  });

  it('leaves keys with a modifier to the browser', async () => {
    const shown = await showTable();
    shown.root.querySelector<HTMLElement>('tbody [tabindex="0"]')!.focus();
    const before = focusedName(shown);
    await userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
    await settled(shown.table);
    expect(focusedName(shown)).toBe(before);
  });
});

describe('many rows', () => {
  it('are in the document only where they are scrolled to, each with its number', async () => {
    const { root, table } = await showTable(manyCompanies(MANY));
    const grid = root.querySelector('table')!;
    expect(grid.getAttribute('aria-rowcount')).toBe(String(MANY + 1));
    expect(namesOf(root).length).toBeLessThan(80);
    const scroller = root.querySelector('.scroller')!;
    scroller.scrollTop = scroller.scrollHeight / 2;
    await settled(table);
    await waitFor(() => expect(rowOf(root, `company-${MANY / 2}`)).not.toBeNull());
    expect(rowOf(root, `company-${MANY / 2}`)!.getAttribute('aria-rowindex')).toBe(
      String(MANY / 2 + 2),
    );
    const head = root.querySelector('thead th')!.getBoundingClientRect();
    expect(head.top).toBeCloseTo(scroller.getBoundingClientRect().top, 0);
  });

  it('fill the same height wherever they are scrolled to', async () => {
    const { root, table } = await showTable(manyCompanies(MANY));
    const scroller = root.querySelector('.scroller')!;
    const heights = new Set<number>();
    for (const part of [0, 0.3, 0.7, 1]) {
      scroller.scrollTop = scroller.scrollHeight * part;
      await settled(table);
      heights.add(scroller.scrollHeight);
    }
    expect(heights.size).toBe(1);
  });

  it('come back scrolled as they were when the table is put back', async () => {
    const { root, table } = await showTable(manyCompanies(MANY));
    root.querySelector('.scroller')!.scrollTop = 10_000;
    await settled(table);
    table.remove();
    document.body.append(table);
    await settled(table);
    expect(root.querySelector('.scroller')!.scrollTop).toBe(10_000);
  });

  it('are all in the document, to be read one after the other, where they are no more than a thousand', async () => {
    const { root } = await showTable(manyCompanies(1000));
    expect(namesOf(root)).toHaveLength(1000);
  });
});

it('keeps the name of a row in sight while a narrow table is scrolled sideways', async () => {
  const { root, table } = await showTable();
  table.style.inlineSize = '360px';
  await settled(table);
  const scroller = root.querySelector('.scroller')!;
  scroller.scrollLeft = 300;
  await settled(table);
  const { left, width } = rowOf(root, 'nissan')!.querySelector('th')!.getBoundingClientRect();
  expect(left).toBe(scroller.getBoundingClientRect().left);
  expect(width).toBeLessThan(180);
  expect(table.scrollWidth).toBeLessThanOrEqual(360);
});

describe('the column by which a table is sorted', () => {
  /** Where it begins and ends, between the names of the rows and the end of what is in sight. */
  function placeOf(root: ShadowRoot): { start: number; end: number; space: number } {
    const [names, sorted, scroller] = ['thead th', '[aria-sort]', '.scroller'].map((selector) =>
      root.querySelector(selector)!.getBoundingClientRect(),
    );
    const start = sorted!.left - names!.right;
    return { start, end: start + sorted!.width, space: scroller!.right - names!.right };
  }

  it.each(['-disputed', '-states', 'country'])('is in sight from the start: %s', async (sort) => {
    const { root } = await showTable(undefined, { sort });
    const { start, end, space } = placeOf(root);
    expect(start).toBeGreaterThanOrEqual(-0.5);
    expect(end).toBeLessThanOrEqual(space + 0.5);
  });

  it('is scrolled to in either direction, with no other column cut at the names of the rows', async () => {
    const { root, table } = await showTable(undefined, { sort: '-disputed' });
    table.sort = 'country';
    await settled(table);
    expect(root.querySelector('.scroller')!.scrollLeft).toBe(0);
    table.sort = '-owner-votes';
    await settled(table);
    const { end, space } = placeOf(root);
    expect(end).toBeLessThanOrEqual(space + 0.5);
    const [names, ...others] = [...root.querySelectorAll('thead th')].map((heading) =>
      heading.getBoundingClientRect(),
    );
    const starts = others.map(({ left }) => Math.abs(left - names!.right));
    expect(Math.min(...starts)).toBeLessThan(1);
  });

  it('stays where the reader has scrolled to as long as it is the same', async () => {
    const { root, table } = await showTable(undefined, { sort: '-disputed' });
    const scroller = root.querySelector('.scroller')!;
    scroller.scrollLeft = 0;
    table.query = 'nissan';
    await settled(table);
    expect(scroller.scrollLeft).toBe(0);
  });
});
