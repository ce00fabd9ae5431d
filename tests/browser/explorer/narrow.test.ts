import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { click, tap } from '../../fixtures/pointer.js';
import { keepPageQuiet } from '../../fixtures/quiet-page.js';
import {
  graphOf,
  inspectedTitle,
  inspectorOf,
  legendOf,
  showExplorer,
} from '../../fixtures/shown-explorer.js';
import { backgroundOf, nextFrame, spotOf } from '../../fixtures/shown-graph.js';

keepPageQuiet();

const TELEPHONE = { width: 390, height: 844 };

async function showOnTelephone(): Promise<OwnershipExplorer> {
  await page.viewport(TELEPHONE.width, TELEPHONE.height);
  return showExplorer('block-size: 100dvh');
}

function isVisible(element: Element): boolean {
  return element.checkVisibility() && element.getBoundingClientRect().height > 50;
}

async function settle(explorer: OwnershipExplorer): Promise<void> {
  await explorer.updateComplete;
  await nextFrame();
  await nextFrame();
}

describe('on a telephone, the inspector is a sheet', () => {
  it('that opens when something is selected and closes with the selection', async () => {
    const explorer = await showOnTelephone();
    const inspector = inspectorOf(explorer);
    expect(isVisible(inspector)).toBe(false);
    await tap(spotOf(graphOf(explorer), 'nissan'));
    await settle(explorer);
    expect([isVisible(inspector), inspectedTitle(explorer)]).toEqual([true, 'Nissan']);
    await click(backgroundOf(graphOf(explorer)));
    await settle(explorer);
    expect([explorer.selected, isVisible(inspector)]).toEqual([null, false]);
  });

  it('that leaves what is selected in view', async () => {
    const explorer = await showOnTelephone();
    explorer.select('lender');
    await settle(explorer);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { x, y } = spotOf(graphOf(explorer), 'lender');
    const { left, right, top, bottom } = graphOf(explorer).getBoundingClientRect();
    expect([x > left, x < right, y > top, y < bottom]).toEqual([true, true, true, true]);
  });

  it('that a button opens and closes, with the legend in it', async () => {
    const explorer = await showOnTelephone();
    const open = page.getByRole('button', { name: 'About this graph' });
    expect(isVisible(legendOf(explorer))).toBe(false);
    await expect.element(open).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(open);
    expect([isVisible(inspectorOf(explorer)), explorer.selected]).toEqual([true, null]);
    legendOf(explorer).scrollIntoView();
    expect(isVisible(legendOf(explorer))).toBe(true);
    const close = page.getByRole('button', { name: 'Hide' });
    await expect.element(close).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(close);
    expect(isVisible(inspectorOf(explorer))).toBe(false);
  });

  it('that stays closed when the reader closed it, until something else is selected', async () => {
    const explorer = await showOnTelephone();
    explorer.select('nissan');
    await settle(explorer);
    await userEvent.click(page.getByRole('button', { name: 'Hide' }));
    explorer.day = '2024-12-31';
    await settle(explorer);
    expect([explorer.selected, isVisible(inspectorOf(explorer))]).toEqual(['nissan', false]);
    explorer.select('renault');
    await settle(explorer);
    expect(isVisible(inspectorOf(explorer))).toBe(true);
  });

  it('that begins at its top for every selection, wherever it was scrolled to', async () => {
    const explorer = await showOnTelephone();
    const sheet = explorer.shadowRoot!.querySelector('.sheet')!;
    explorer.select('nissan');
    await settle(explorer);
    await userEvent.click(page.getByRole('heading', { name: 'Owners' }));
    const owner = inspectorOf(explorer).shadowRoot!.querySelector<HTMLElement>('[part~=party]')!;
    owner.scrollIntoView({ block: 'start' });
    sheet.scrollBy(0, 40);
    expect(sheet.scrollTop).toBeGreaterThan(60);
    owner.scrollIntoView({ block: 'center' });
    const scrolled = sheet.scrollTop;
    expect(scrolled).toBeGreaterThan(0);
    const { x, y, width, height } = owner.getBoundingClientRect();
    await tap({ x: x + width / 2, y: y + height / 2 });
    await settle(explorer);
    expect(inspectedTitle(explorer)).not.toBe('Nissan');
    expect(sheet.scrollTop).toBe(0);
  });

  it('and nothing is wider than the window', async () => {
    const explorer = await showOnTelephone();
    for (const id of [null, 'nissan', 'renault-in-nissan']) {
      explorer.select(id);
      await settle(explorer);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(TELEPHONE.width);
      const page = explorer.shadowRoot!.querySelector('.page')!;
      expect(page.scrollWidth).toBeLessThanOrEqual(TELEPHONE.width);
    }
  });
});

for (const width of [360, 320]) {
  it(`shows every control whole at ${width} px`, async () => {
    await page.viewport(width, 640);
    const explorer = await showExplorer('block-size: 100dvh');
    const controls = explorer.shadowRoot!.querySelectorAll('header button, header input');
    expect(controls).toHaveLength(9);
    for (const control of controls) {
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const { scrollWidth, clientWidth } = control;
      const name = control.getAttribute('aria-label') ?? control.textContent;
      expect([left >= 0, right <= width], name).toEqual([true, true]);
      expect(scrollWidth, name).toBeLessThanOrEqual(clientWidth);
      const hit = explorer.shadowRoot!.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      expect(control.contains(hit), name).toBe(true);
    }
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}01011700{Enter}');
    await explorer.updateComplete;
    const error = explorer.shadowRoot!.querySelector('[role=alert]')!.getBoundingClientRect();
    expect([error.left >= 0, error.right <= width]).toEqual([true, true]);
    expect(explorer.shadowRoot!.querySelector('.page')!.scrollWidth).toBe(width);
    expect(graphOf(explorer).getBoundingClientRect().height).toBeGreaterThan(320);
  });
}

it('has no sheet in a wide container, where the inspector is always visible', async () => {
  const explorer = await showExplorer();
  expect(isVisible(inspectorOf(explorer))).toBe(true);
  expect(explorer.shadowRoot!.querySelector('.sheet-toggle')!.checkVisibility()).toBe(false);
});

it('is narrow by its own width, not by that of the window', async () => {
  const explorer = await showExplorer('inline-size: 400px');
  expect(isVisible(inspectorOf(explorer))).toBe(false);
});

const SELECTIONS = { 'nothing selected': null, 'a company': 'nissan', 'a tie': 'nissan-honda' };

for (const scheme of ['light', 'dark'] as const) {
  for (const [place, size] of Object.entries({ 'wide window': null, telephone: TELEPHONE })) {
    describe(`in ${scheme} in a ${place}, the explorer is accessible`, () => {
      for (const [name, id] of Object.entries(SELECTIONS)) {
        it(`with ${name}`, async () => {
          setColourScheme(scheme);
          const explorer = size ? await showOnTelephone() : await showExplorer();
          explorer.select(id);
          await settle(explorer);
          await expectAccessible(explorer);
        });
      }

      it('with data that cannot be shown', async () => {
        setColourScheme(scheme);
        if (size) await page.viewport(size.width, size.height);
        const explorer = document.createElement('ownership-explorer');
        document.body.append(explorer);
        explorer.data = { parties: [{}] };
        await explorer.ready.catch(() => undefined);
        await settle(explorer);
        await expectAccessible(explorer);
      });
    });
  }
}
