import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../fixtures/accessibility.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { click, movePointer, tap, type Spot } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import {
  openSection,
  showInspector,
  textOf,
  type ShownInspector,
} from '../../fixtures/shown-inspector.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

function popoverOf({ root }: ShownInspector): HTMLElement {
  return root.querySelector<HTMLElement>('[part=source-popover]')!;
}

function isOpen(shown: ShownInspector): boolean {
  return popoverOf(shown).matches(':popover-open');
}

function centre(element: Element): Spot {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** The inspector of Nissan with its owners open, and the reference at the share of Renault. */
async function showOwners(): Promise<ShownInspector & { reference: HTMLElement }> {
  const shown = await showInspector('nissan');
  await openSection('Owners');
  return { ...shown, reference: shown.root.querySelector<HTMLElement>('.share .reference')! };
}

const DETAILS =
  'The talks are over A newspaper, Feb 2025 有価証券報告書 Nissan, 30 Jun 2025, in Japanese';

it('shows the beginning of a name of the source of the answer that is longer than its line', async () => {
  const data = carmakers();
  const publisher = 'The society of manufacturers and traders of motor vehicles';
  for (const source of data.sources!) source.publisher = publisher;
  const { root, inspector } = await showInspector('nissan', data);
  const name = root.querySelector('.provenance .source-name')!;
  expect(name.textContent).toContain(publisher);
  const { left, right } = name.getBoundingClientRect();
  expect(right).toBeLessThanOrEqual(inspector.getBoundingClientRect().right);
  expect(right - left).toBeGreaterThan(100);
});

it('calls a reference by the publisher and the date, not by its number', async () => {
  const { reference } = await showOwners();
  expect(getComputedStyle(reference, '::before').content).toBe('"1, 2" / ""');
  await expect
    .element(page.elementLocator(reference))
    .toHaveAccessibleName('Sources: A newspaper, Feb 2025; Nissan, 30 Jun 2025');
});

it('shows title, publisher and date while the pointer is on the reference or on what is shown', async () => {
  const shown = await showOwners();
  await movePointer(centre(shown.reference));
  await waitFor(() => expect(isOpen(shown)).toBe(true));
  expect(textOf(shown.root, '[part=source-popover]')).toBe(DETAILS);
  await movePointer(centre(popoverOf(shown)));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(isOpen(shown)).toBe(true);
  await movePointer({ x: 1000, y: 700 });
  await waitFor(() => expect(isOpen(shown)).toBe(false));
});

it('shows them while the reference has the focus, and closes them with Escape', async () => {
  const shown = await showOwners();
  await userEvent.keyboard('{Tab}{Tab}');
  expect(shown.root.activeElement).toBe(shown.reference);
  await waitFor(() => expect(isOpen(shown)).toBe(true));
  await userEvent.keyboard('{Escape}');
  expect(isOpen(shown)).toBe(false);
  expect(shown.root.activeElement).toBe(shown.reference);
  expect(shown.store.state.selected).toBe('nissan');
});

it('leads by Enter to the link of a source, and by Escape back', async () => {
  const shown = await showOwners();
  const { href } = location;
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  await waitFor(() =>
    expect(shown.root.activeElement?.textContent).toContain('The talks are over'),
  );
  await userEvent.keyboard('{Tab}');
  expect(shown.root.activeElement?.textContent).toBe('有価証券報告書');
  await userEvent.keyboard('{Escape}');
  expect(isOpen(shown)).toBe(false);
  expect(shown.root.activeElement).toBe(shown.reference);
  expect(location.href).toBe(href);
});

it('closes when the focus goes elsewhere', async () => {
  const shown = await showOwners();
  await userEvent.keyboard('{Tab}{Tab}');
  await waitFor(() => expect(isOpen(shown)).toBe(true));
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(isOpen(shown)).toBe(false);
});

for (const [way, press] of Object.entries({ tap, click })) {
  it(`stays after a ${way} until the next one elsewhere`, async () => {
    const shown = await showOwners();
    await press(centre(shown.reference));
    await waitFor(() => expect(isOpen(shown)).toBe(true));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(isOpen(shown)).toBe(true);
    await press(centre(popoverOf(shown)));
    expect(isOpen(shown)).toBe(true);
    await press({ x: 1000, y: 700 });
    await waitFor(() => expect(isOpen(shown)).toBe(false));
  });
}

it('is accessible and within the window while it is shown', async () => {
  const shown = await showOwners();
  await userEvent.click(shown.reference);
  await waitFor(() => expect(isOpen(shown)).toBe(true));
  const { left, top, right, bottom } = popoverOf(shown).getBoundingClientRect();
  expect([left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  await expectAccessible(shown.inspector);
});

it('closes with the page that it belongs to', async () => {
  const shown = await showOwners();
  await userEvent.click(shown.reference);
  await waitFor(() => expect(isOpen(shown)).toBe(true));
  shown.store.select('honda');
  await waitFor(() => expect(isOpen(shown)).toBe(false));
});

it('has references that a finger hits, 24 px wide and high', async () => {
  const { root } = await showOwners();
  const sizes = [...root.querySelectorAll('[part=reference]')]
    .filter((reference) => reference.checkVisibility())
    .map((reference) => reference.getBoundingClientRect());
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
});

it('has buttons that are 24 px wide and high', async () => {
  const { root } = await showOwners();
  const sizes = [...root.querySelectorAll('button')]
    .filter((button) => button.checkVisibility())
    .map((button) => button.getBoundingClientRect());
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
});
