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
import { groundOf, nextFrame, spotOf } from '../../fixtures/shown-graph.js';

keepPageQuiet();

const TELEPHONE = { width: 390, height: 844 };

async function showOnTelephone(): Promise<OwnershipExplorer> {
  await page.viewport(TELEPHONE.width, TELEPHONE.height);
  return showExplorer('block-size: 100dvh');
}

function isSeen(element: Element): boolean {
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
    expect(isSeen(inspector)).toBe(false);
    await tap(spotOf(graphOf(explorer), 'nissan'));
    await settle(explorer);
    expect([isSeen(inspector), inspectedTitle(explorer)]).toEqual([true, 'Nissan']);
    await click(groundOf(graphOf(explorer)));
    await settle(explorer);
    expect([explorer.selected, isSeen(inspector)]).toEqual([null, false]);
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
    expect(isSeen(legendOf(explorer))).toBe(false);
    await expect.element(open).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(open);
    expect([isSeen(inspectorOf(explorer)), explorer.selected]).toEqual([true, null]);
    legendOf(explorer).scrollIntoView();
    expect(isSeen(legendOf(explorer))).toBe(true);
    const close = page.getByRole('button', { name: 'Hide' });
    await expect.element(close).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(close);
    expect(isSeen(inspectorOf(explorer))).toBe(false);
  });

  it('that stays closed when the reader closed it, until something else is selected', async () => {
    const explorer = await showOnTelephone();
    explorer.select('nissan');
    await settle(explorer);
    await userEvent.click(page.getByRole('button', { name: 'Hide' }));
    explorer.day = '2024-12-31';
    await settle(explorer);
    expect([explorer.selected, isSeen(inspectorOf(explorer))]).toEqual(['nissan', false]);
    explorer.select('renault');
    await settle(explorer);
    expect(isSeen(inspectorOf(explorer))).toBe(true);
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

it('has no sheet in a wide place, where the inspector is always there', async () => {
  const explorer = await showExplorer();
  expect(isSeen(inspectorOf(explorer))).toBe(true);
  expect(explorer.shadowRoot!.querySelector('.sheet-toggle')!.checkVisibility()).toBe(false);
});

it('is narrow by its own width, not by that of the window', async () => {
  const explorer = await showExplorer('inline-size: 400px');
  expect(isSeen(inspectorOf(explorer))).toBe(false);
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
