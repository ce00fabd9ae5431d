import type { Page } from 'playwright';
import { expect } from 'vitest';
import { carmakers } from '../fixtures/carmakers.js';
import { json } from './answers.js';
import { whenReady } from './automakers.js';
import { click, readCanvas, type Drawn } from './canvas.js';
import { it } from './it.js';
import type { Server } from './server.js';

const SMALL = '<ownership-explorer url-state src="/small.json"></ownership-explorer>';

/** The fragment of the page's address. */
function fragment(page: Page): Promise<string> {
  return page.evaluate(() => location.hash);
}

/** The explorer's view, day and selection, or those of the one with an id. */
function seen(page: Page, selector = 'ownership-explorer'): Promise<string> {
  return page.evaluate((of) => {
    const { view, day, selected } =
      document.querySelector<HTMLElementTagNameMap['ownership-explorer']>(of)!;
    return `${view} ${day} ${selected}`;
  }, selector);
}

/** What is drawn, once nothing moves any more. */
async function drawn(page: Page): Promise<Drawn> {
  await whenReady(page);
  let before = '';
  await expect
    .poll(async () => {
      const last = before;
      before = JSON.stringify(await readCanvas(page));
      return before === last;
    })
    .toBe(true);
  return JSON.parse(before) as Drawn;
}

/** Something that is drawn, by its name and its place. */
interface Item {
  name: string;
  x: number;
  y: number;
}

/** All that is drawn, in an order that does not depend on what was drawn before. */
function itemsOf({ nodes, edges, texts }: Drawn): Item[] {
  return [...nodes, ...texts, ...edges]
    .map((item) => ({ name: 'id' in item ? item.id : item.text, x: item.x, y: item.y }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.y - b.y || a.x - b.x));
}

/** Expects two pictures to have the same at the same places, to a part of a pixel that nobody sees. */
function expectSame(actual: Drawn, expected: Drawn): void {
  const [items, others] = [itemsOf(actual), itemsOf(expected)];
  expect(items.map(({ name }) => name)).toEqual(others.map(({ name }) => name));
  const distances = items.map(({ x, y }, index) => {
    return Math.hypot(x - others[index]!.x, y - others[index]!.y);
  });
  expect(Math.max(...distances)).toBeLessThan(0.2);
}

/** Serves a page with a small data set, which is drawn at once. */
function serveSmall(server: Server, body = SMALL): void {
  server.servePage('/small', body);
  server.answer('/small.json', json(carmakers()));
}

async function openFocus(page: Page): Promise<void> {
  await whenReady(page);
  await click(page, 'nissan');
  await expect.poll(() => fragment(page)).toContain('selected=nissan');
}

/** The picture that the page would save, as a text. */
async function exported(page: Page): Promise<string> {
  await drawn(page);
  return page.evaluate(async () => {
    const png = await document.querySelector('ownership-explorer')!.exportPng();
    const bytes = new Uint8Array(await png.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
}

it('says what a reader has come to see, copies it as a link, and shows the same in a fresh browser', async ({
  visit,
}) => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const { page, pageLog } = await visit('/', { permissions });
  await openFocus(page);
  await page.getByRole('button', { name: '2', exact: true }).click();
  await page.getByLabel('Ended ties').check();
  await page.locator('ownership-graph').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect
    .poll(() => fragment(page))
    .toMatch(/^#view=focus&selected=nissan&steps=2&at=[-\d.,]+&ended-ties=yes$/);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('status').getByText('Link copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const [, day] = (await seen(page)).split(' ');
  expect(link).toBe(page.url().replace('&selected', `&day=${day}&selected`));
  const expected = await drawn(page);
  const picture = await exported(page);
  const { pathname, hash } = new URL(link);
  const fresh = await visit(pathname + hash, {});
  expectSame(await drawn(fresh.page), expected);
  expect(await exported(fresh.page)).toBe(picture);
  expect([...pageLog, ...fresh.pageLog]).toEqual([]);
});

it('leaves the address alone until a reader changes what is seen, and shows nothing else before what it says', async ({
  visit,
  server,
}) => {
  serveSmall(server);
  const { page } = await visit('/small');
  await whenReady(page);
  await page.evaluate(() => (document.querySelector('ownership-explorer')!.day = '2001-01-01'));
  await page.waitForLoadState('networkidle');
  expect(page.url()).toBe(`${server.origin}/small`);
  await page.addInitScript(() => {
    const views = new Set<string>();
    Object.assign(window, { views });
    const watch = (): void => {
      const scene = document.querySelector('ownership-explorer')?.scene;
      if (scene) views.add(scene.view);
      requestAnimationFrame(watch);
    };
    watch();
  });
  await page.goto(`${page.url()}?of=a-page#view=focus&day=2025-02-13&selected=nissan`);
  await whenReady(page);
  const views = await page.evaluate(() => [...(window as unknown as { views: Set<string> }).views]);
  expect(views).toEqual(['focus']);
  expect(await seen(page)).toBe('focus 2025-02-13 nissan');
});

it('has an entry for each step, which Back undoes and Forward redoes, also after a reload', async ({
  visit,
  server,
}) => {
  serveSmall(server);
  const { page, pageLog } = await visit('/small#day=2024-06-01');
  await openFocus(page);
  await page.getByRole('button', { name: 'Today' }).click();
  await page.getByRole('button', { name: 'Network' }).click();
  const today = (await seen(page)).split(' ')[1]!;
  const steps = [
    'overview 2024-06-01 null',
    'focus 2024-06-01 nissan',
    `focus ${today} nissan`,
    `network ${today} nissan`,
  ];
  for (const step of steps.slice(0, -1).reverse()) {
    await page.goBack();
    await expect.poll(() => seen(page)).toBe(step);
  }
  expect(await fragment(page)).toBe('#day=2024-06-01');
  for (const step of steps.slice(1)) {
    await page.goForward();
    await expect.poll(() => seen(page)).toBe(step);
  }
  expect(pageLog).toEqual([]);
  await page.reload();
  await whenReady(page);
  expect(await seen(page)).toBe(steps[3]);
  for (const step of [2, 1, 0]) {
    await page.goBack();
    await expect.poll(() => seen(page)).toBe(steps[step]);
  }
  await page.goForward();
  await expect.poll(() => seen(page)).toBe(steps[1]);
});

/** Which of the entries of the page is the present one. */
function entry(page: Page): Promise<number> {
  return page.evaluate(() => navigation.currentEntry!.index);
}

it('has one history for undo and for Back: each press of either goes one step', async ({
  visit,
  server,
}) => {
  serveSmall(server);
  const { page, pageLog } = await visit('/small');
  const first = await entry(page);
  await openFocus(page);
  const network = page.getByRole('button', { name: 'Network' });
  await network.click();
  await expect.poll(() => fragment(page)).toContain('view=network');
  await network.press('Control+z');
  await expect.poll(() => entry(page)).toBe(first + 1);
  await page.goBack();
  await expect.poll(() => seen(page)).toMatch(/^overview .* null$/);
  expect(await entry(page)).toBe(first);
  await network.press('Control+Shift+z');
  await expect.poll(() => entry(page)).toBe(first + 1);
  await page.goForward();
  await expect.poll(() => seen(page)).toMatch(/^network .* nissan$/);
  // Faster than the browser goes.
  await page.evaluate(() => {
    const { store } = document.querySelector('ownership-explorer')!;
    store.undo();
    store.undo();
  });
  await expect.poll(() => entry(page)).toBe(first);
  await expect.poll(() => fragment(page)).toBe('');
  await page.goForward();
  await expect.poll(() => seen(page)).toMatch(/^focus .* nissan$/);
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect.poll(() => entry(page)).toBe(first);
  await network.click();
  await expect.poll(() => fragment(page)).toBe('#view=network');
  expect([await entry(page), await page.evaluate(() => history.length)]).toEqual([
    first + 1,
    entries - 1,
  ]);
  await page.goBack();
  await expect.poll(() => seen(page)).toMatch(/^overview .* null$/);
  expect(pageLog).toEqual([]);
});

it('understands a query, and a day and a selection are enough', async ({ visit, server }) => {
  serveSmall(server);
  const { page } = await visit('/small?day=2025-02-13&selected=nissan&from=a-friend');
  await whenReady(page);
  expect(await seen(page)).toBe('focus 2025-02-13 nissan');
  await page.getByRole('button', { name: 'Network' }).click();
  await expect.poll(() => fragment(page)).toBe('#view=network&day=2025-02-13&selected=nissan');
  expect(new URL(page.url()).search).toBe('?from=a-friend');
});

it('says what of an address it does not understand, and shows the rest', async ({
  visit,
  server,
}) => {
  serveSmall(server);
  const { page, pageLog } = await visit(
    '/small#view=map&day=2025-02-30&selcted=nissan&talks-years=10&%E0=1&tab=3',
  );
  await whenReady(page);
  const note = page.locator('[part=address-status]');
  await expect
    .poll(() => note.innerText())
    .toMatch(
      /Not understood .*"view=map", "day=2025-02-30".* "selcted=nissan" \(did you mean "selected"\?\)/,
    );
  expect(await note.innerText()).not.toContain('tab');
  const { talksYears } = await page.evaluate(
    () => document.querySelector('ownership-explorer')!.filters,
  );
  expect([talksYears, await seen(page)]).toEqual([10, expect.stringMatching(/^overview .* null$/)]);
  await note.getByRole('button', { name: 'Close' }).click();
  expect(await note.innerText()).toBe('');
  expect(pageLog).toEqual([]);
});

it('follows a link to a fragment as a step, and leaves links to other places alone', async ({
  visit,
  server,
}) => {
  const links = '<a href="#view=network">All</a> <a href="#end">End</a><h2 id="end">End</h2>';
  server.servePage(
    '/linked',
    `${links}<ownership-explorer url-state src="/small.json"></ownership-explorer>`,
  );
  server.answer('/small.json', json(carmakers()));
  const { page, pageLog } = await visit('/linked');
  await whenReady(page);
  await page.getByRole('link', { name: 'All' }).click();
  await expect.poll(() => seen(page)).toMatch(/^network/);
  await page.getByRole('link', { name: 'End' }).click();
  expect([await fragment(page), await seen(page)]).toEqual([
    '#end',
    expect.stringMatching(/^network/),
  ]);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect.poll(() => fragment(page)).toBe('#end&view=table');
  await page.goBack();
  await expect.poll(() => seen(page)).toMatch(/^network/);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => seen(page)).toMatch(/^overview/);
  expect(pageLog).toEqual([]);
});

const TWO = `
  <ownership-explorer id="left" url-state src="/small.json"></ownership-explorer>
  <ownership-explorer id="other" url-state="right" src="/small.json"></ownership-explorer>
  <ownership-explorer id="quiet" src="/small.json"></ownership-explorer>`;

it('has names of its own for each of several explorers, and none for one without the attribute', async ({
  visit,
  server,
}) => {
  server.servePage('/two', TWO);
  server.answer('/small.json', json(carmakers()));
  const { page, pageLog } = await visit('/two#right.view=network&chapter=2&left.selected=honda');
  await page.evaluate(() =>
    Promise.all([...document.querySelectorAll('ownership-explorer')].map(({ ready }) => ready)),
  );
  const all = (): Promise<string[]> =>
    Promise.all(
      ['#left', '#other', '#quiet'].map(async (id) => (await seen(page, id)).replace(/ .* /, ' ')),
    );
  expect(await all()).toEqual(['focus honda', 'network null', 'overview null']);
  await page.locator('#left').getByRole('button', { name: 'Table', exact: true }).click();
  await page.locator('#quiet').getByRole('button', { name: 'Network' }).click();
  await page.locator('#other').getByRole('button', { name: 'Table', exact: true }).click();
  await expect
    .poll(() => fragment(page))
    .toBe('#chapter=2&left.view=table&left.selected=honda&right.view=table');
  expect(await all()).toEqual(['table honda', 'table null', 'network null']);
  await page.goBack();
  await expect.poll(all).toEqual(['table honda', 'network null', 'network null']);
  await page.goBack();
  await expect.poll(all).toEqual(['focus honda', 'network null', 'network null']);
  await page.goForward();
  await page.goForward();
  await expect.poll(all).toEqual(['table honda', 'table null', 'network null']);
  expect(pageLog).toEqual([]);
});

it('works where a page may not change its address', async ({ visit, server }) => {
  serveSmall(server);
  const { page, pageLog } = await visit('/small');
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('No.', 'SecurityError');
    };
    Object.assign(history, { pushState: refuse, replaceState: refuse });
  });
  await page.waitForLoadState('networkidle');
  await page.reload();
  await whenReady(page);
  await page.getByRole('button', { name: 'Network' }).click();
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('button', { name: 'Table', exact: true }).press('Control+z');
  await expect.poll(() => seen(page)).toMatch(/^network/);
  expect(page.url()).toBe(`${server.origin}/small`);
  expect(pageLog).toEqual([]);
});

it('works in a frame without an address of its own, where there is no link', async ({
  visit,
  server,
}) => {
  const inner = `<script type=module src=/ownership-graph.js></script>
    <ownership-explorer url-state src=/small.json></ownership-explorer>`;
  server.servePage('/outer', `<iframe srcdoc="${inner}" width="1100" height="700"></iframe>`);
  server.answer('/small.json', json(carmakers()));
  const { page, pageLog } = await visit('/outer');
  const frame = page.frameLocator('iframe');
  const network = frame.getByRole('button', { name: 'Network' });
  await network.click();
  await expect.poll(() => network.getAttribute('aria-pressed')).toBe('true');
  expect(await frame.getByRole('button', { name: 'Copy link' }).count()).toBe(0);
  expect(pageLog).toEqual([]);
});

it('shows the link, to be copied by hand, where the browser refuses', async ({ visit, server }) => {
  serveSmall(server);
  const { page, pageLog } = await visit('/small#view=network&day=2020-01-01');
  await page.evaluate(() => {
    const refuse = (): Promise<never> => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { writeText: refuse });
    Object.assign(document, { execCommand: () => false });
  });
  await whenReady(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  const dialog = page.getByRole('dialog', { name: 'Copy this link' });
  await dialog.waitFor();
  expect(await dialog.getByLabel('Link').inputValue()).toBe(page.url());
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe(page.url());
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(pageLog).toEqual([]);
});
