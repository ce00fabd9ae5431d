import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/timeline/define.js';
import type { OwnershipTimeline } from '../../../src/elements/timeline/timeline.js';
import type { DatasetInput } from '../../../src/model/index.js';
import { Store } from '../../../src/store/index.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

const slider = page.getByRole('slider', { name: 'Day shown' });

let store: Store;
let timeline: OwnershipTimeline;

/** A timeline of 900 px of the carmakers since 1999, on a day. */
async function show(day: string, change: Partial<DatasetInput> = {}): Promise<void> {
  store = new Store();
  store.set({ view: 'table', day });
  await store.load({ type: 'data', data: { ...carmakers(), since: '1999', ...change } });
  timeline = document.createElement('ownership-timeline');
  timeline.store = store;
  timeline.style.inlineSize = '900px';
  document.body.append(timeline);
  await timeline.updateComplete;
}

afterEach(() => {
  timeline.remove();
  setColourScheme('');
});

function words(): string {
  return timeline.shadowRoot!.querySelector('[part=words]')!.textContent.trim();
}

function line(): HTMLElement {
  return timeline.shadowRoot!.querySelector('[part=line]')!;
}

/** A point of the line, at a part of its length. */
function pointAt(part: number): { clientX: number; clientY: number } {
  const { left, top, width, height } = line().getBoundingClientRect();
  return { clientX: left + part * width, clientY: top + height / 2 };
}

function point(type: string, part: number): void {
  const init = { bubbles: true, composed: true, isPrimary: true, pointerId: 1, button: 0 };
  line().dispatchEvent(new PointerEvent(type, { ...init, ...pointAt(part) }));
}

it('says so where nothing changes on any day, as in a table without dates', async () => {
  const { parties, sources } = carmakers();
  const sourced = sources!.slice(0, 1).map(({ id }) => id);
  const holdings = [{ from: '1999-01-01', capital: 40, sources: sourced }];
  const stake = { id: 'stake', owner: 'renault', owned: 'nissan', holdings };
  const timeless = parties.map(({ id, kind, name }) => ({ id, kind, name }));
  await show('2024-12-01', {
    parties: timeless,
    stakes: [stake],
    alliances: [],
    talks: [],
    groups: [],
    questions: [],
  });
  expect(words()).toBe('This data has no dates between which anything changes.');
  expect(timeline.shadowRoot!.querySelector('button, [role=slider]')).toBeNull();
  await expectAccessible(timeline);
});

it('says the day, and goes from change to change by the arrow keys, each of which it tells', async () => {
  await show('2024-12-01');
  line().focus();
  await expect.element(slider).toHaveAttribute('aria-valuetext', '1 December 2024');
  await userEvent.keyboard('{ArrowRight}');
  expect(store.state.day).toBe('2024-12-23');
  await waitFor(() => expect(words()).toContain('A holding of Nissan and Honda'));
  await userEvent.keyboard('{ArrowRight}');
  expect(store.state.day).toBe('2025-02-13');
  await waitFor(() => expect(words()).toContain('✕ Collapsed'));
  await userEvent.keyboard('{ArrowLeft}');
  expect(store.state.day).toBe('2024-12-23');
});

it('is as high with words as without, so that the picture above it stays', async () => {
  await show('2024-12-01');
  const { height } = timeline.getBoundingClientRect();
  await userEvent.click(slider);
  await userEvent.keyboard('{ArrowRight}');
  await waitFor(() => expect(words()).not.toBe(''));
  expect(timeline.getBoundingClientRect().height).toBe(height);
});

it('goes from year to year with Shift, and no farther than its ends', async () => {
  await show('2024-02-29');
  line().focus();
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  expect(store.state.day).toBe('2023-02-28');
  await userEvent.keyboard('{Home}');
  expect(store.state.day).toBe('1999-01-01');
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  expect(store.state.day).toBe('1999-01-01');
});

it('marks when the selection changed, goes to these days alone, and says when there is none', async () => {
  await show('2024-12-01');
  store.select('honda');
  await waitFor(() => expect(timeline.shadowRoot!.querySelectorAll('.mark')).toHaveLength(2));
  await userEvent.click(page.getByRole('button', { name: 'Previous change' }));
  expect(store.state.day).toBe('2024-12-01');
  await waitFor(() => expect(words()).toBe('Nothing on record changed before.'));
  await userEvent.click(page.getByRole('button', { name: 'Next change' }));
  expect(store.state.day).toBe('2024-12-23');
});

it('shows the day under the pointer, and that of a mark near it with what changed', async () => {
  await show('2024-12-01');
  store.select('honda');
  await waitFor(() => expect(timeline.shadowRoot!.querySelector('.mark')).not.toBeNull());
  const mark = timeline.shadowRoot!.querySelector('.mark:last-of-type line')!;
  const { left } = mark.getBoundingClientRect();
  const box = line().getBoundingClientRect();
  const part = (left + 2 - box.left) / box.width;
  point('pointermove', part);
  const bubble = page.getByText('13 Feb 2025: A holding of Nissan and Honda: ✕ Collapsed.');
  await expect.element(bubble).toBeVisible();
  point('pointerdown', part);
  expect(store.state.day).not.toBe('2024-12-01');
  point('pointerup', part);
});

it('follows a drag, which is one step to undo', async () => {
  await show('2024-12-01');
  point('pointerdown', 0.1);
  const first = store.state.day;
  point('pointermove', 0.5);
  await waitFor(() => expect(store.state.day > first).toBe(true));
  const second = store.state.day;
  point('pointermove', 0.9);
  await waitFor(() => expect(store.state.day > second).toBe(true));
  point('pointerup', 0.9);
  store.undo();
  expect(store.state.day).toBe('2024-12-01');
});

it('plays to the end, tells what changed, and stops where nothing more changes', async () => {
  await show('2024-12-20');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Speed' }), 'Fast');
  // A click from outside may come back when all is played.
  timeline.shadowRoot!.querySelector<HTMLElement>('[aria-label=Play]')!.click();
  await timeline.updateComplete;
  expect(timeline.shadowRoot!.querySelector('[aria-label=Pause]')).not.toBeNull();
  await expect.element(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await waitFor(() => expect(words()).toContain('✕ Collapsed'));
  expect(store.state.day >= '2025-02-13').toBe(true);
  store.undo();
  expect(store.state.day).toBe('2024-12-20');
});

it('stops playing when somebody chooses another day', async () => {
  await show('2010-01-01');
  await userEvent.click(page.getByRole('button', { name: 'Play' }));
  store.setDay('2003-01-01');
  await expect.element(page.getByRole('button', { name: 'Play' })).toBeVisible();
  expect(store.state.day).toBe('2003-01-01');
});

it('offers the days that the data names', async () => {
  await show('2010-01-01', { days: [{ day: '2025-02-13', title: 'The talks end' }] });
  const days = page.getByRole('combobox', { name: 'Days to see' });
  await userEvent.selectOptions(days, '13 Feb 2025: The talks end');
  expect(store.state.day).toBe('2025-02-13');
});

it('says what a day before and after the time of the data means', async () => {
  await show('1998-05-01');
  expect(words()).toMatch(/^The data covers the time from 1999 on;/);
  expect(line().getAttribute('aria-valuetext')).toBe('1 May 1998');
  store.setDay('2100-01-01');
  await waitFor(() => expect(words()).toMatch(/^As known on .*: nothing later is in the data\./));
});

it('says that no tie holds before the first, between and after the last, and what is only planned', async () => {
  const [stake] = carmakers().stakes!;
  const [holding] = stake!.holdings;
  const held = (from: string, until: string): NonNullable<typeof stake> => {
    return { ...stake!, holdings: [{ ...holding!, from, until }] };
  };
  const lists = { alliances: [], talks: [], groups: [], questions: [], since: undefined };
  await show('1995-01-01', { ...lists, stakes: [held('2001-04-01', '2012')] });
  expect(words()).toContain('the first is of 1 Apr 2001');
  store.setDay('2012-06-01');
  await waitFor(() => expect(words()).toBe(''));
  store.setDay('2013-01-01');
  await waitFor(() => expect(words()).toBe('No tie on record holds on this day.'));
  timeline.remove();
  await show('2995-01-01', { ...lists, stakes: [held('2990', '2999')] });
  expect(words()).toMatch(/^As planned when the data was compiled, on 31 Jan 2026/);
});

it('has fewer years below a short line', async () => {
  await show('2010-01-01');
  const years = (): number => timeline.shadowRoot!.querySelectorAll('.years text').length;
  await waitFor(() => expect(years()).toBeGreaterThan(5));
  timeline.style.inlineSize = '160px';
  await waitFor(() => expect(years()).toBeLessThan(5));
});

it('is empty without data', async () => {
  await show('2010-01-01');
  timeline.store = new Store();
  await timeline.updateComplete;
  expect(timeline.shadowRoot!.childElementCount).toBe(0);
});

it('is accessible in light and in dark', async () => {
  await show('2024-12-01', { days: [{ day: '2025-02-13', title: 'The talks end' }] });
  store.select('honda');
  await timeline.updateComplete;
  await expectAccessible(timeline);
  setColourScheme('dark');
  await expectAccessible(timeline);
});
