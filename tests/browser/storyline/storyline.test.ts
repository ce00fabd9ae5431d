import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/storyline/define.js';
import type { PictureOptions } from '../../../src/render/index.js';
import type { OwnershipStoryline } from '../../../src/elements/storyline/storyline.js';
import { chooseScope, Store } from '../../../src/store/index.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { graphOf, showExplorer } from '../../fixtures/shown-explorer.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

async function show(
  width = 900,
): Promise<{ store: Store; element: OwnershipStoryline; root: ShadowRoot }> {
  const store = new Store();
  store.set({ view: 'storyline', day: '2025-06-01' });
  await store.load({ type: 'data', data: carmakers() });
  const element = document.createElement('ownership-storyline');
  element.store = store;
  element.style.cssText = `inline-size: ${width}px; block-size: 500px`;
  document.body.append(element);
  const root = element.shadowRoot!;
  await waitFor(() => expect(root.querySelector('.plot')).not.toBeNull());
  return { store, element, root };
}

function namesOf(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('.words button')].map(({ textContent }) => textContent.trim());
}

it('draws a line with a name for each company, and tells in words what happened to it', async () => {
  const { root } = await show();
  expect(namesOf(root)).toEqual(['Honda', 'Mitsubishi Motors', 'Nissan', 'Renault']);
  expect(root.querySelectorAll('[part=lane]')).toHaveLength(4);
  await userEvent.click(page.getByRole('button', { name: 'In words' }));
  const nissan = root.querySelector('[data-id=nissan] span')!.textContent;
  expect(nissan).toContain('from 1999 Renault holds 35.7% to 43.4%');
  expect(nissan).toMatch(/in 2025 .*✕ Collapsed/);
});

it('selects by a click on a line, keeps the whole chart, and shows the company alone on demand', async () => {
  const { store, root, element } = await show();
  const name = [...root.querySelectorAll('.names')].find((one) =>
    one.textContent.includes('Nissan'),
  );
  await userEvent.click(name!.querySelector('text')!);
  expect(store.state.selected).toBe('nissan');
  await element.updateComplete;
  expect(root.querySelectorAll('[part=lane]')).toHaveLength(4);
  await userEvent.click(page.getByRole('button', { name: 'Only Nissan' }));
  await element.updateComplete;
  expect(root.querySelector('h2')!.textContent).toBe('Nissan through time');
  expect(namesOf(root)).toContain('Two Makers Venture');
  expect(root.querySelector('.owners')!.textContent).toContain('Renault 43.4%');
  await userEvent.click(page.getByRole('button', { name: 'Largest groups' }));
  await element.updateComplete;
  expect(namesOf(root)).not.toContain('Two Makers Venture');
  store.undo();
  await element.updateComplete;
  expect(namesOf(root)).toContain('Two Makers Venture');
});

it('names both in the title of a tie, and says so when nothing is left to draw', async () => {
  const { store, root, element } = await show();
  store.select('nissan-honda');
  await element.updateComplete;
  expect(root.querySelector('h2')!.textContent).toBe('Honda and Nissan through time');
  store.setFilters({ countries: ['DE'] });
  store.select(null);
  await element.updateComplete;
  expect(root.querySelector('.notice')!.textContent).toContain('No company');
});

it('chooses the day by a click beside the lines, and draws it', async () => {
  const { store, root, element } = await show();
  const before = root.querySelector('.day')!.getAttribute('x1');
  await userEvent.click(root.querySelector('.axis')!);
  expect(store.state.day).not.toBe('2025-06-01');
  await element.updateComplete;
  expect(Number(root.querySelector('.day')!.getAttribute('x1'))).toBeLessThan(Number(before));
  store.undo();
  expect(store.state.day).toBe('2025-06-01');
});

it('goes from company to company and from year to year by keys', async () => {
  const { store, root, element } = await show();
  root.querySelector<HTMLElement>('.actions button:last-child')!.focus();
  await userEvent.keyboard('{Tab}');
  expect(root.activeElement!.textContent.trim()).toBe('Honda');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await waitFor(() => expect(root.activeElement!.textContent.trim()).toBe('Nissan'));
  await element.updateComplete;
  expect(root.querySelector('.told')!.textContent).toContain('Nissan');
  expect(root.querySelectorAll('.lane.on')).toHaveLength(1);
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  expect(store.state.day).toBe('2024-06-01');
  await userEvent.keyboard('{Enter}');
  expect(store.state.selected).toBe('nissan');
});

it('is saved as a picture with its names, title and source, with the view in it', async () => {
  const { element, store, root } = await show();
  store.select('nissan');
  await element.updateComplete;
  const svg = await (await element.exportSvg({ size: 'two-columns', scheme: 'light' })).text();
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const texts = [...documentElement.querySelectorAll('text')].map((one) => one.textContent);
  expect(texts.join(' ')).toMatch(/Nissan through time.*Source: “Carmakers of an example”/s);
  for (const name of namesOf(root)) expect(texts).toContain(name);
  expect(documentElement.getAttribute('width')).toBe('180mm');
  expect(svg).toContain('view=storyline');
  const png = await element.exportPng();
  expect(png.type).toBe('image/png');
  await expect(element.exportPng({ size: { width: 300, height: 60 } })).rejects.toThrow(/needs/);
});

it('has pictures of the largest groups, of the selection and of companies that are named', async () => {
  const { element, store } = await show();
  chooseScope(store, 'largest', 'nissan');
  const titleOf = async (options: PictureOptions): Promise<string> =>
    /<title[^>]*>(.*?)<\/title>/.exec(await (await element.exportSvg(options)).text())![1]!;
  expect(await titleOf({})).toContain('Who belonged to whom');
  expect(await titleOf({ area: 'selection' })).toContain('Nissan through time');
  expect(await titleOf({ parties: ['renault', 'honda'] })).toContain('Honda and Renault through');
  await expect(element.exportSvg({ area: 'view' })).rejects.toThrow(/history/);
  await expect(element.exportSvg({ parties: ['nissn'] })).rejects.toThrow(/nissn/);
  store.setFilters({ threshold: 33.4 });
  const svg = await (await element.exportSvg({ size: 'two-columns' })).text();
  expect(svg).toContain('scope=largest');
  expect(svg).toMatch(/33\.4% of votes/);
});

it('opens the dialog that saves a picture, which shows it, and has no part that is in view', async () => {
  const { root } = await show();
  await userEvent.click(page.getByRole('button', { name: 'Save picture' }));
  await waitFor(() => expect(root.querySelector('dialog')!.open).toBe(true));
  await waitFor(() => expect(root.querySelector('dialog .status')!.textContent).toMatch(/mm/));
  expect(root.querySelector<HTMLInputElement>('[value=view]')!.disabled).toBe(true);
  expect(root.querySelector<HTMLTextAreaElement>('[name=title]')!.value).toBe(
    'Who belonged to whom',
  );
  await userEvent.keyboard('{Escape}');
  expect(root.querySelector('dialog')!.open).toBe(false);
});

it('runs downwards where it is narrow', async () => {
  const { root } = await show(390);
  expect(root.querySelector('.chart')!.className).toContain('down');
  const [first, second] = root.querySelectorAll('.year-text');
  expect(Number(second!.getAttribute('y'))).toBeGreaterThan(Number(first!.getAttribute('y')));
});

it('keeps the years in view when it is scrolled', async () => {
  const { root, element } = await show();
  element.style.blockSize = '180px';
  await element.updateComplete;
  const scroll = root.querySelector('.scroll')!;
  scroll.scrollTop = 40;
  expect(scroll.scrollTop).toBe(40);
  const top = (inside: Element): number => inside.getBoundingClientRect().top;
  expect(top(root.querySelector('.axis')!)).toBeCloseTo(top(scroll), 0);
});

it('stands in the place of the picture of an explorer, also on a telephone', async () => {
  await page.viewport(390, 844);
  const explorer = await showExplorer('block-size: 100dvh', 'overview');
  await userEvent.click(page.getByRole('button', { name: 'History' }));
  const storyline = explorer.shadowRoot!.querySelector('ownership-storyline')!;
  await waitFor(() => expect(namesOf(storyline.shadowRoot!)).toContain('Nissan'));
  expect(graphOf(explorer).checkVisibility()).toBe(false);
  expect(explorer.shadowRoot!.querySelector('.page')!.scrollWidth).toBe(390);
  await expectAccessible(explorer);
});

for (const scheme of ['light', 'dark'] as const) {
  it(`is accessible in ${scheme}`, async () => {
    setColourScheme(scheme);
    const { element, root } = await show();
    await expectAccessible(element);
    await userEvent.click(page.getByRole('button', { name: 'In words' }));
    await waitFor(() => expect(root.querySelector('.plot')).toBeNull());
    await expectAccessible(element);
  });
}
