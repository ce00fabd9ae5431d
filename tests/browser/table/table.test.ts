import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { carmakers } from '../../fixtures/carmakers.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { emulateMedia } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { columnOf, namesOf, settled, showTable } from '../../fixtures/shown-table.js';

expectCleanPage();

function heading(name: string): ReturnType<typeof page.getByRole> {
  return page.getByRole('columnheader', { name });
}

/** Presses the heading of a column. */
async function sortBy(name: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name, exact: true }));
}

it('is empty without data', async () => {
  const table = document.createElement('ownership-table');
  document.body.append(table);
  await table.updateComplete;
  expect(table.shadowRoot!.textContent.trim()).toBe('');
});

describe('the table of companies', () => {
  it('shows all of the day, the largest makers first', async () => {
    const { root } = await showTable();
    expect(namesOf(root)[0]).toBe('Nissan');
    expect(namesOf(root)).toHaveLength(8);
    expect(columnOf(root, 'Vehicles')[0]).toBe('3,348,000');
    expect(columnOf(root, 'Year to')[0]).toBe('Mar 2025');
    expect(columnOf(root, 'Largest owner')[0]).toBe('Renault');
    expect(columnOf(root, 'Its votes')[0]).toBe('15%');
    expect(columnOf(root, 'Disputed figures')[0]).toBe('1');
  });

  it('is sorted by a heading, and the other way round by another press', async () => {
    const { root } = await showTable();
    await sortBy('Country');
    await expect.element(heading('Country')).toHaveAttribute('aria-sort', 'ascending');
    const countries = columnOf(root, 'Country');
    expect(countries.filter(Boolean)).toEqual(['France', 'France', 'Japan', 'Japan', 'Japan']);
    expect(countries.slice(5)).toEqual(['', '', '']);
    await sortBy('Country');
    await expect.element(heading('Country')).toHaveAttribute('aria-sort', 'descending');
    expect(columnOf(root, 'Country').slice(5)).toEqual(['', '', '']);
    expect(columnOf(root, 'Country')[0]).toBe('Japan');
    await expect.element(heading('Vehicles')).not.toHaveAttribute('aria-sort');
  });

  it('names the groups that the chosen threshold makes', async () => {
    const data = carmakers();
    for (const holding of data.stakes!.flatMap(({ holdings }) => holdings)) delete holding.votes;
    const { root, store } = await showTable(data);
    const groupOfNissan = (): string => columnOf(root, 'Group')[namesOf(root).indexOf('Nissan')]!;
    expect(groupOfNissan()).toBe('');
    store.setFilters({ threshold: 33.4 });
    await expect.poll(groupOfNissan).toBe('Renault');
  });

  it('shows the rows with the words that are typed, says how many, and shows all again', async () => {
    const { root } = await showTable();
    await userEvent.type(page.getByRole('searchbox', { name: 'Filter rows' }), 'JAPAN nissan');
    await expect.element(page.getByText('1 of 8 companies and owners')).toBeVisible();
    expect(namesOf(root)).toEqual(['Nissan']);
    await userEvent.type(page.getByRole('searchbox'), ' nowhere');
    await expect.element(page.getByText('No row contains these words.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Show all' }));
    await expect.element(page.getByText('8 companies and owners')).toBeVisible();
    expect(namesOf(root)).toHaveLength(8);
  });

  it('has the columns that the reader chooses', async () => {
    await showTable();
    await userEvent.click(page.getByText('Columns'));
    await userEvent.click(page.getByRole('checkbox', { name: 'Kind' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Country' }));
    await expect.element(heading('Kind')).toBeVisible();
    await expect.element(heading('Country')).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('checkbox', { name: 'Kind' })).not.toBeInTheDocument();
  });

  it('takes back what was chosen and typed, each in one step', async () => {
    const { store, table, root } = await showTable();
    await sortBy('Country');
    await userEvent.type(page.getByRole('searchbox'), 'japan');
    await userEvent.click(page.getByText('Columns'));
    await userEvent.click(page.getByRole('checkbox', { name: 'Country' }));
    await expect.element(heading('Country')).not.toBeInTheDocument();
    store.undo();
    await expect.element(heading('Country')).toBeVisible();
    expect(namesOf(root)).toHaveLength(3);
    store.undo();
    await settled(table);
    await expect.element(page.getByRole('searchbox')).toHaveValue('');
    await expect.element(heading('Country')).toHaveAttribute('aria-sort', 'ascending');
    store.undo();
    await expect.element(heading('Country')).not.toHaveAttribute('aria-sort');
    store.redo();
    store.redo();
    await settled(table);
    await expect.element(page.getByRole('searchbox')).toHaveValue('japan');
  });

  it('begins another step with what is typed after the field was left', async () => {
    const { store, table } = await showTable();
    const search = page.getByRole('searchbox');
    await userEvent.type(search, 'japan');
    await userEvent.keyboard('{Tab}');
    await userEvent.type(search, ' nissan');
    store.undo();
    await settled(table);
    await expect.element(search).toHaveValue('japan');
  });

  it('is as the page has set it, which the reader changes', async () => {
    const { store, table, root } = await showTable(undefined, { sort: 'name', query: 'japan' });
    expect(namesOf(root)).toHaveLength(3);
    expect(store.state.given.table).toMatchObject({ sort: 'name', query: 'japan' });
    await sortBy('Name');
    expect(table.sort).toBe('-name');
    table.query = '';
    await settled(table);
    expect(namesOf(root)).toHaveLength(8);
  });

  it('changes with the day', async () => {
    const { store, table, root } = await showTable();
    store.setDay('2003-01-01');
    await table.updateComplete;
    expect(columnOf(root, 'Its capital')[namesOf(root).indexOf('Nissan')]).toBe('43.4%');
  });
});

describe('the table of ties', () => {
  it('shows each once, the latest first, and how it stands', async () => {
    const { store, table, root } = await showTable();
    await userEvent.click(page.getByRole('button', { name: 'Ties' }));
    expect(namesOf(root)[0]).toBe('A holding of Nissan and Honda');
    expect(columnOf(root, 'Kind')[0]).toBe('Merger talks');
    expect(columnOf(root, 'State')[0]).toBe('Collapsed');
    expect(columnOf(root, 'Ended')[0]).toBe('13 Feb 2025');
    expect(namesOf(root)).not.toContain('Honda in Nissan');
    store.setFilters({ endedTies: true });
    await table.updateComplete;
    expect(namesOf(root)).toContain('Honda in Nissan');
  });

  it('shows no range as a number, and sorts it by its lower end', async () => {
    const { root } = await showTable(undefined, { tab: 'ties', sort: 'capital' });
    const capital = columnOf(root, 'Capital').filter(Boolean);
    expect(capital).toEqual(['10–20%', '15%', '15%', '35.7%', '51%', 'unknown']);
  });

  it('leaves out what the filters hide', async () => {
    const { store, table, root } = await showTable(undefined, { tab: 'ties' });
    store.setFilters({ hiddenKinds: ['alliance', 'talks'] });
    await table.updateComplete;
    await expect.poll(() => namesOf(root)).not.toContain('Alliance of three');
    expect(namesOf(root)).not.toContain('A holding of Nissan and Honda');
  });
});

describe('the data of a file in parts', () => {
  it('is fetched, and columns that need it say so until it is there', async () => {
    const real = window.fetch.bind(window);
    let release: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (release = resolve));
    vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
      const { url } = new Request(input, init);
      if (url.includes('sources')) await arrived;
      return real(input, init);
    });
    const table = document.createElement('ownership-table');
    const { store } = await showTable();
    await store.load({ type: 'src', url: '/tests/fixtures/served/divided/makers.json' });
    document.body.replaceChildren(table);
    table.store = store;
    await settled(table);
    const root = table.shadowRoot!;
    expect(new Set(columnOf(root, 'Disputed figures'))).toEqual(new Set(['…']));
    expect(root.textContent).toContain('Sources and disputes are being loaded.');
    release();
    await expect.poll(() => columnOf(root, 'Disputed figures')).not.toContain('…');
    expect(root.textContent).not.toContain('Sources and disputes are being loaded.');
  });
});

describe('what the reader takes away', () => {
  it('is copied with headings, tabs between cells, and dates in ISO form', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await showTable(undefined, { query: 'nissan japan' });
    await userEvent.click(page.getByRole('button', { name: 'Copy' }));
    await expect.element(page.getByText('1 row copied.')).toBeVisible();
    const [headings = '', row = ''] = written.mock.calls[0]![0].split('\n');
    expect(headings.split('\t').slice(0, 4)).toEqual(['Name', 'Country', 'Vehicles', 'Year to']);
    expect(row.split('\t').slice(0, 4)).toEqual(['Nissan', 'Japan', '3348000', '2025-03']);
  });

  it('is copied by a selection where the page has no access to the clipboard', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    const { root } = await showTable();
    const copied = new Promise<string>((resolve) => {
      document.addEventListener(
        'copy',
        () => resolve((root.activeElement as HTMLTextAreaElement).value),
        { once: true },
      );
    });
    await userEvent.click(page.getByRole('button', { name: 'Copy' }));
    expect(await copied).toContain('Nissan\tJapan');
    expect(root.querySelector('textarea')).toBeNull();
  });

  it('is saved as a file that says of what and of which day it is', async () => {
    const saved: { name: string; blob: Blob }[] = [];
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return '#';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, blob: blobs.at(-1)! });
    });
    await showTable(undefined, { tab: 'ties' });
    await userEvent.click(page.getByRole('button', { name: 'Save as CSV file' }));
    expect(saved[0]!.name).toBe('carmakers-of-an-example-ties-2025-06-01.csv');
    const bytes = new Uint8Array(await saved[0]!.blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toContain('Alliance of three,Alliance,');
  });
});

for (const scheme of ['light', 'dark'] as const) {
  for (const tab of ['companies', 'ties'] as const) {
    it(`is accessible in ${scheme}, with ${tab}`, async () => {
      setColourScheme(scheme);
      const { store, table } = await showTable(undefined, { tab });
      store.select(tab === 'ties' ? 'renault-in-nissan' : 'nissan');
      await settled(table);
      await userEvent.click(page.getByText('Columns'));
      await expectAccessible(table);
    });
  }
}

it('is accessible in forced colours', async () => {
  await emulateMedia({ 'forced-colors': 'active' });
  const { store, table } = await showTable();
  store.select('nissan');
  await settled(table);
  await expectAccessible(table);
});
