import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { showChanges } from '../../fixtures/shown-changes.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

async function choose(name: string | RegExp): Promise<void> {
  await userEvent.click(page.getByRole('button', { name }));
}

it('says what changed, of the largest company first, in the order of time', async () => {
  const { root, sentences } = await showChanges();
  expect(root.querySelector('h3')!.textContent).toMatch(/^\s*Nissan/);
  expect(sentences()).toEqual([
    'Trust Bank gains a stake in Nissan: 10–20%',
    'Lender gains a stake in Nissan: share unknown',
    'Renault’s stake in Nissan falls from 43.4% to 35.7%; its votes fall from 43.4% to 15%',
    'A holding of Nissan and Honda: ✕ Collapsed',
    'Mitsubishi Motors joins: Alliance of three',
  ]);
});

it('has a date, a source and a doubt at each change', async () => {
  const { root } = await showChanges();
  const rows = [...root.querySelectorAll('[part=change]')];
  expect(rows.map((row) => row.querySelector('time')!.textContent)).toEqual([
    '2020',
    '2022',
    '8 Nov 2023',
    '23 Dec 2024 to 13 Feb 2025',
    '2016',
  ]);
  expect(rows[1]!.querySelector('.doubt')!.textContent).toContain('Only one newspaper says so.');
  const [reference] = page.getByRole('button', { name: 'Source: A newspaper, Feb 2025' }).all();
  await userEvent.click(reference!);
  await expect.element(page.getByText('The talks are over')).toBeVisible();
});

it('counts the kinds, and shows one alone', async () => {
  const { store, sentences } = await showChanges();
  await choose('Stakes gained 2');
  expect(sentences()).toHaveLength(2);
  await expect.element(page.getByText('2 of 5 changes')).toBeVisible();
  expect(store.state.changes.kind).toBe('gained');
  await choose('All 5');
  expect(sentences()).toHaveLength(5);
});

it('shows only what concerns the company that is selected by a click on its name', async () => {
  const { store, sentences } = await showChanges();
  await userEvent.click(page.getByRole('button', { name: 'Mitsubishi Motors' }).first());
  expect(store.state.selected).toBe('mitsubishi');
  expect(store.state.view).toBe('changes');
  await choose('Only Mitsubishi Motors');
  expect(sentences()).toEqual(['Mitsubishi Motors joins: Alliance of three']);
});

it('scrolls to a company that is selected elsewhere', async () => {
  const { element, root, store } = await showChanges();
  element.style.blockSize = '300px';
  const list = root.querySelector('.list')!;
  store.select('mitsubishi');
  await element.updateComplete;
  const name = root.querySelector('[data-id=mitsubishi] h3')!.getBoundingClientRect();
  expect(list.scrollTop).toBeGreaterThan(0);
  expect(name.bottom).toBeLessThanOrEqual(list.getBoundingClientRect().bottom + 1);
});

/** Types the digits of a day, the month first, into a field, and presses Enter. */
async function typeDay(label: string, digits: string): Promise<void> {
  (page.getByLabelText(label, { exact: true }).element() as HTMLElement).focus();
  await userEvent.keyboard(`${digits}{Enter}`);
}

it('compares other days, each of which is a step', async () => {
  const { store, element, sentences } = await showChanges();
  await typeDay('From', '12312024');
  await element.updateComplete;
  expect([store.state.compare, store.state.day]).toEqual(['2024-12-31', '2025-06-01']);
  expect(sentences()).toEqual(['A holding of Nissan and Honda: ✕ Collapsed']);
  await typeDay('To', '12312024');
  await expect.element(page.getByText(/^Both days are the same/)).toBeVisible();
  store.undo();
  store.undo();
  expect([store.state.compare, store.state.day]).toEqual(['2015-01-01', '2025-06-01']);
});

it('tells it in the order of time also where the other day is the later one', async () => {
  const { store, element, sentences } = await showChanges();
  const before = sentences();
  store.setCompare('2025-06-01', '2015-01-01');
  await element.updateComplete;
  expect(sentences()).toEqual(before);
});

it('compares with ten years before where no other day is given', async () => {
  const { store, element } = await showChanges();
  store.setCompare(null);
  await element.updateComplete;
  await expect.element(page.getByLabelText('From', { exact: true })).toHaveValue('2015-06-01');
});

it('leaves out what filters hide', async () => {
  const { store, element, sentences } = await showChanges();
  store.setFilters({ hiddenKinds: ['stake', 'alliance'] });
  await waitFor(() => expect(sentences()).toHaveLength(1));
  store.setFilters({ hiddenKinds: ['stake', 'alliance', 'talks'] });
  await element.updateComplete;
  await expect.element(page.getByText(/^Nothing on record changed/)).toBeVisible();
});

it('is copied as a text with days, dates and sources', async () => {
  await showChanges();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await choose('Copy');
  await expect.element(page.getByText('5 changes copied.')).toBeVisible();
  const [text] = write.mock.calls[0]!;
  expect(text).toMatch(/^What changed between 1 Jan 2015 and 1 Jun 2025\n\nNissan\n/);
  expect(text).toContain('2020 · Trust Bank gains a stake in Nissan: 10–20% · Nissan, 30 Jun 2025');
});

it('goes from company to company by keys, with one stop for Tab and the names in it', async () => {
  const { root, store } = await showChanges();
  const focused = (): string | undefined => root.activeElement?.textContent.trim();
  root.querySelector<HTMLElement>('.kinds button:last-child')!.focus();
  await userEvent.keyboard('{Tab}');
  expect(focused()).toBe('Nissan');
  await userEvent.keyboard('{Tab}');
  expect(focused()).toBe('Trust Bank');
  await userEvent.keyboard('{ArrowDown}');
  await waitFor(() => expect(focused()).toBe('Mitsubishi Motors'));
  await userEvent.keyboard('nis');
  await waitFor(() => expect(focused()).toBe('Nissan'));
  await userEvent.keyboard('{Enter}');
  expect(store.state.selected).toBe('nissan');
});

for (const scheme of ['light', 'dark'] as const) {
  it(`is accessible in ${scheme}`, async () => {
    setColourScheme(scheme);
    const { element, store } = await showChanges();
    store.select('nissan');
    await element.updateComplete;
    await expectAccessible(element);
  });
}

it('leads to the same in the picture, and to both days beside each other', async () => {
  const { store } = await showChanges();
  await choose('In the picture');
  expect(store.state.view).toBe('overview');
  expect(store.state.compare).not.toBeNull();
  store.undo();
  await choose('Side by side');
  expect(store.state.view).toBe('multiples');
});
