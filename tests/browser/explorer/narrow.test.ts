import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { click, swipe, tap, type Spot } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import {
  graphOf,
  inspectedTitle,
  inspectorOf,
  isSeen,
  legendOf,
  settle,
  showExplorer,
} from '../../fixtures/shown-explorer.js';
import { backgroundOf, spotOf } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

const TELEPHONE = { width: 390, height: 844 };

async function showOnTelephone(
  view: OwnershipExplorer['view'] = 'network',
): Promise<OwnershipExplorer> {
  await page.viewport(TELEPHONE.width, TELEPHONE.height);
  return showExplorer('block-size: 100dvh', view);
}

function heightOfSheet(explorer: OwnershipExplorer): number {
  return explorer.shadowRoot!.querySelector('aside')!.offsetHeight;
}

function middleOfHandle(explorer: OwnershipExplorer): Spot {
  const handle = explorer.shadowRoot!.querySelector('.sheet-handle')!;
  const { x, y, width, height } = handle.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

describe('on a telephone, the inspector is a sheet', () => {
  it('that opens when something is selected and closes with the selection', async () => {
    const explorer = await showOnTelephone();
    const inspector = inspectorOf(explorer);
    expect(isSeen(inspector)).toBe(false);
    await tap(spotOf(graphOf(explorer), 'nissan'));
    await settle(explorer);
    expect([isSeen(inspector), inspectedTitle(explorer)]).toEqual([true, 'Nissan']);
    await click(backgroundOf(graphOf(explorer)));
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
    const open = page.getByRole('button', { name: 'Guide, timeline and legend' });
    expect(isSeen(legendOf(explorer))).toBe(false);
    await expect.element(open).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(open);
    expect([isSeen(inspectorOf(explorer)), explorer.selected]).toEqual([true, null]);
    legendOf(explorer).scrollIntoView();
    expect(isSeen(legendOf(explorer))).toBe(true);
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    expect(isSeen(inspectorOf(explorer))).toBe(false);
    expect(explorer.shadowRoot!.activeElement).toBe(open.element());
  });

  it('that has one control which closes it, and the selection with it', async () => {
    const explorer = await showOnTelephone();
    explorer.select('nissan');
    await settle(explorer);
    await expect.poll(() => page.getByRole('button', { name: 'Close' }).elements()).toHaveLength(1);
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    await settle(explorer);
    expect([explorer.selected, isSeen(inspectorOf(explorer))]).toEqual([null, false]);
  });

  it('that a press on its handle takes to the next of three stops', async () => {
    const explorer = await showOnTelephone();
    explorer.select('nissan');
    await settle(explorer);
    const half = heightOfSheet(explorer);
    await userEvent.click(page.getByRole('button', { name: 'Enlarge to full height' }));
    const full = heightOfSheet(explorer);
    await userEvent.click(page.getByRole('button', { name: 'Reduce to small height' }));
    const small = heightOfSheet(explorer);
    expect([small < half, half < full]).toEqual([true, true]);
    await userEvent.click(page.getByRole('button', { name: 'Enlarge to half the height' }));
    expect(heightOfSheet(explorer)).toBe(half);
  });

  it('that the arrow keys take to the stop above and below', async () => {
    const explorer = await showOnTelephone();
    explorer.select('nissan');
    await settle(explorer);
    explorer.shadowRoot!.querySelector<HTMLElement>('.sheet-handle')!.focus();
    const heights = [heightOfSheet(explorer)];
    for (const key of ['{ArrowUp}', '{ArrowUp}', '{ArrowDown}', '{ArrowDown}', '{ArrowDown}']) {
      await userEvent.keyboard(key);
      await explorer.updateComplete;
      heights.push(heightOfSheet(explorer));
    }
    const [half, full, , , small] = heights;
    expect(heights).toEqual([half, full, full, half, small, small]);
  });

  it('that follows a finger on its handle and stays at the nearest stop', async () => {
    const explorer = await showOnTelephone();
    explorer.select('nissan');
    await settle(explorer);
    const half = heightOfSheet(explorer);
    const graphHeight = graphOf(explorer).offsetHeight;
    const handle = middleOfHandle(explorer);
    await swipe(handle, { x: handle.x, y: 130 });
    await settle(explorer);
    expect(heightOfSheet(explorer)).toBeGreaterThan(half + 100);
    expect(graphOf(explorer).offsetHeight).toBe(graphHeight);
    const above = middleOfHandle(explorer);
    await swipe(above, { x: above.x, y: 640 });
    await settle(explorer);
    expect(heightOfSheet(explorer)).toBeLessThan(half - 100);
    const below = middleOfHandle(explorer);
    await swipe(below, { x: below.x, y: 835 });
    await settle(explorer);
    expect([explorer.selected, isSeen(inspectorOf(explorer))]).toEqual([null, false]);
  });

  it('whose handle obeys a key after a finger dragged it', async () => {
    const explorer = await showOnTelephone();
    explorer.select('nissan');
    await settle(explorer);
    const half = heightOfSheet(explorer);
    const handle = middleOfHandle(explorer);
    await swipe(handle, { x: handle.x, y: 130 });
    await settle(explorer);
    explorer.shadowRoot!.querySelector<HTMLElement>('.sheet-handle')!.focus();
    await userEvent.keyboard('{Enter}');
    await settle(explorer);
    expect(heightOfSheet(explorer)).toBeLessThan(half);
  });

  it('that stays as large as the reader made it when something else is selected', async () => {
    const explorer = await showOnTelephone();
    explorer.select('nissan');
    await settle(explorer);
    await userEvent.click(page.getByRole('button', { name: 'Enlarge to full height' }));
    const full = heightOfSheet(explorer);
    await userEvent.click(page.getByRole('heading', { name: 'Owners' }));
    await userEvent.click(page.getByRole('button', { name: 'Renault', exact: true }));
    await settle(explorer);
    expect([explorer.selected, heightOfSheet(explorer)]).toEqual(['renault', full]);
  });

  it('whose controls a finger hits, 44 px high', async () => {
    const explorer = await showOnTelephone();
    explorer.select('nissan');
    await settle(explorer);
    const controls = [
      ...explorer.shadowRoot!.querySelectorAll('.sheet-bar button'),
      ...inspectorOf(explorer).shadowRoot!.querySelectorAll('[part=section] > summary'),
    ];
    expect(controls.length).toBeGreaterThan(8);
    const low = controls.filter((control) => control.getBoundingClientRect().height < 44);
    expect(low.map(({ textContent }) => textContent)).toEqual([]);
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
    await userEvent.click(page.getByRole('button', { name: 'More', exact: true }));
    const controls = explorer.shadowRoot!.querySelectorAll('header button, header input');
    expect(controls).toHaveLength(13);
    for (const control of controls) {
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const { scrollWidth, clientWidth } = control;
      const name = control.getAttribute('aria-label') ?? control.textContent;
      expect([left >= 0, right <= width], name).toEqual([true, true]);
      expect(scrollWidth, name).toBeLessThanOrEqual(clientWidth);
      const hit = explorer.shadowRoot!.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      expect(control.contains(hit), name).toBe(true);
    }
    explorer.shadowRoot!.querySelector<HTMLElement>('input[type=date]')!.focus();
    await userEvent.keyboard('01011700{Enter}');
    await explorer.updateComplete;
    const error = explorer.shadowRoot!.querySelector('[role=alert]')!.getBoundingClientRect();
    expect([error.left >= 0, error.right <= width]).toEqual([true, true]);
    expect(explorer.shadowRoot!.querySelector('.page')!.scrollWidth).toBe(width);
    expect(graphOf(explorer).getBoundingClientRect().height).toBeGreaterThan(320);
  });
}

describe('beside a picture on a telephone', () => {
  const more = page.getByRole('button', { name: 'More', exact: true });
  const isShown = (...names: string[]): boolean[] =>
    names.map((name) => page.getByRole('button', { name, exact: true }).elements().length > 0);

  it('the header has two lines, and unfolds what else there is', async () => {
    const explorer = await showOnTelephone();
    const names = ['Table', 'Today', 'Fit the whole graph', 'Save picture'];
    expect(isShown(...names)).toEqual([true, true, false, false]);
    await userEvent.click(more);
    await expect.element(more).toHaveAttribute('aria-expanded', 'true');
    expect(isShown(...names)).toEqual([true, true, true, true]);
    await expectAccessible(explorer);
    await userEvent.click(more);
    expect(isShown(...names)).toEqual([true, true, false, false]);
  });

  it('the header of a company is one line, and its owners are at the top', async () => {
    const explorer = await showOnTelephone('focus');
    explorer.select('nissan');
    await settle(explorer);
    expect(explorer.shadowRoot!.querySelector('header')!.clientHeight).toBeLessThan(64);
    expect(isShown('Table', 'Today')).toEqual([false, false]);
    const { top } = graphOf(explorer).getBoundingClientRect();
    expect(spotOf(graphOf(explorer), 'renault').y).toBeGreaterThan(top + 44);
    await userEvent.click(more);
    await userEvent.click(page.getByRole('button', { name: 'Network' }));
    await settle(explorer);
    expect(isShown('Table', 'Fit the whole graph')).toEqual([true, false]);
  });

  it('an author who chooses the controls has them all in sight', async () => {
    const explorer = await showOnTelephone();
    explorer.setAttribute('controls', 'views toolbar');
    explorer.select('nissan');
    await settle(explorer);
    expect(isShown('Table', 'Fit the whole graph', 'More')).toEqual([true, true, false]);
  });
});

it('has no sheet in a wide container, where the inspector is always visible', async () => {
  const explorer = await showExplorer();
  expect(isSeen(inspectorOf(explorer))).toBe(true);
  expect(explorer.shadowRoot!.querySelector('.sheet-open')!.checkVisibility()).toBe(false);
});

it('has everything of a page within reach at a zoom of 400%, in a window of 320 by 256 px', async () => {
  await page.viewport(320, 256);
  const explorer = await showExplorer('block-size: 100dvh');
  explorer.select('nissan');
  await settle(explorer);
  await userEvent.click(page.getByRole('button', { name: 'Enlarge to full height' }));
  const sheet = explorer.shadowRoot!.querySelector('.sheet')!;
  expect(sheet.clientHeight).toBeGreaterThan(120);
  const sources = page.getByRole('heading', { name: 'Sources' });
  await userEvent.click(sources);
  const source = page.getByRole('link', { name: '有価証券報告書' });
  source.element().scrollIntoView({ block: 'nearest' });
  const { top, bottom } = source.element().getBoundingClientRect();
  expect([top >= 0, bottom <= 256]).toEqual([true, true]);
  expect(sheet.scrollWidth).toBeLessThanOrEqual(320);
});

it('is narrow by its own width, not by that of the window', async () => {
  const explorer = await showExplorer('inline-size: 400px');
  expect(isSeen(inspectorOf(explorer))).toBe(false);
});

it('begins with the list exactly where it has a sheet', async () => {
  const parts = async (width: number): Promise<boolean[]> => {
    await page.viewport(width, 800);
    const explorer = await showExplorer('', 'overview');
    const root = explorer.shadowRoot!;
    await settle(explorer);
    const shown = ['ownership-list', '.sheet-open'].map((selector) =>
      root.querySelector(selector)!.checkVisibility(),
    );
    explorer.remove();
    return shown;
  };
  expect(await parts(759)).toEqual([true, true]);
  expect(await parts(760)).toEqual([false, false]);
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

it('says while data is loading that it is, and what is wrong with it', async () => {
  let respond!: (response: Response) => void;
  const fetching = vi.spyOn(window, 'fetch');
  fetching.mockReturnValue(new Promise((resolve) => (respond = resolve)));
  const explorer = document.createElement('ownership-explorer');
  explorer.style.cssText = 'inline-size: 390px; block-size: 700px';
  explorer.src = '/data.json';
  document.body.append(explorer);
  const isTextSeen = (text: string): boolean => {
    const shown = page.elementLocator(explorer).getByText(text, { exact: true }).elements();
    return shown.some((element) => element.checkVisibility());
  };
  await waitFor(() => expect(isTextSeen('Loading the data…')).toBe(true));
  respond(new Response('{"title": "Makers"'));
  await expect(explorer.ready).rejects.toThrow();
  await waitFor(() => expect(isTextSeen('The graph cannot be shown')).toBe(true));
  expect(isTextSeen('Loading the data…')).toBe(false);
  explorer.view = 'table';
  await explorer.updateComplete;
  expect(isTextSeen('The graph cannot be shown')).toBe(true);
});

it('has room for sheet and picture in a very low window, as at 400% zoom', async () => {
  await page.viewport(320, 256);
  const explorer = await showExplorer('');
  explorer.select('nissan');
  await settle(explorer);
  expect(heightOfSheet(explorer)).toBeGreaterThan(256);
  const { bottom } = graphOf(explorer).getBoundingClientRect();
  const sheet = explorer.shadowRoot!.querySelector('aside')!.getBoundingClientRect();
  expect(bottom).toBeLessThanOrEqual(sheet.top + 1);
});
