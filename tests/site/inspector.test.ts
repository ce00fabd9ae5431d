import type { Page } from 'playwright';
import { expect } from 'vitest';
import { builtAutomakers, builtCore, whenReady } from './automakers.js';
import { it } from './it.js';
import { readText, type TextBox } from './page-text.js';

/** Two screens of a laptop. */
const MOST_PX = 1600;

/** The parties with the longest pages are among so many with most to tell. */
const TALKATIVE = 60;

interface Height {
  id: string;
  closed: number;
  /** With the longest section open, and none but that. */
  opened: number;
}

/** The heights of the pages of some parties in the inspector. */
function heightsOf(page: Page, ids: readonly string[]): Promise<Height[]> {
  return page.evaluate(async (ids) => {
    const explorer = document.querySelector('ownership-explorer')!;
    const inspector = explorer.shadowRoot!.querySelector('ownership-inspector')!;
    const heights = [];
    for (const id of ids) {
      explorer.select(id);
      await explorer.store.complete();
      await inspector.updateComplete;
      const article = inspector.shadowRoot!.querySelector('article')!;
      const sections = [...article.querySelectorAll<HTMLDetailsElement>('details.section')];
      for (const section of sections) section.open = true;
      const all = article.getBoundingClientRect().height;
      const contents = sections.map(
        (section) => section.querySelector('.content')!.getBoundingClientRect().height,
      );
      const closed = all - contents.reduce((sum, height) => sum + height, 0);
      heights.push({ id, closed, opened: closed + Math.max(0, ...contents) });
    }
    return heights;
  }, ids);
}

/** The parties about which the data has most letters, their ties included. */
async function mostToTell(): Promise<string[]> {
  const { parties, stakes, alliances, talks } = await builtAutomakers();
  const letters = new Map(parties.map((party) => [party.id, JSON.stringify(party).length]));
  const add = (ids: readonly string[], record: object): void => {
    for (const id of ids) letters.set(id, letters.get(id)! + JSON.stringify(record).length);
  };
  for (const stake of stakes) add([stake.owner, stake.owned], stake);
  for (const each of alliances) add([...new Set(each.members.map(({ party }) => party))], each);
  for (const each of talks) add(each.parties, each);
  const inOrder = [...letters].sort(([, a], [, b]) => b - a);
  return inOrder.slice(0, TALKATIVE).map(([id]) => id);
}

it('shows a party on at most two screens, with any of its sections open', async ({ visit }) => {
  const { page } = await visit('/');
  await whenReady(page);
  // No picture is drawn for each of them.
  await page.evaluate(() => {
    document.querySelector('ownership-explorer')!.view = 'table';
  });
  const heights = await heightsOf(page, await mostToTell());
  expect(Math.min(...heights.map(({ closed }) => closed))).toBeGreaterThan(400);
  const tall = heights.filter(({ opened }) => opened > MOST_PX);
  expect(tall.map(({ id, opened }) => `${id}: ${Math.round(opened)} px`)).toEqual([]);
});

/** Where everything stands that can be read in the inspector of a page. */
async function readInspector(page: Page): Promise<TextBox[]> {
  const inspector = (await page.locator('ownership-inspector').boundingBox())!;
  return (await readText(page)).filter(({ x }) => x >= inspector.x);
}

it.for([
  { name: 'at the top', section: undefined, scrollTop: 0 },
  { name: 'in a section that is open already', section: 'Owners', scrollTop: 150 },
])('moves nothing that is being read when details come late, $name', async (reader, { visit }) => {
  const { page } = await visit('/', { viewport: { width: 1280, height: 560 } });
  await whenReady(page);
  const { details, sources } = (await builtCore()).parts!;
  const parts = [details!, sources!];
  const arrive: (() => void)[] = [];
  await page.route(
    ({ pathname }) => parts.some((part) => pathname.endsWith(part)),
    async (route) => {
      await new Promise<void>((resolve) => arrive.push(resolve));
      await route.continue();
    },
  );
  const inspector = page.locator('ownership-inspector');
  await page.evaluate(() => document.querySelector('ownership-explorer')!.select('nissan'));
  await inspector.getByRole('heading', { name: 'Nissan', exact: true }).waitFor();
  await expect.poll(() => arrive.length).toBe(parts.length);
  if (reader.section) await inspector.getByText(reader.section, { exact: true }).click();
  await inspector.evaluate((element, top) => {
    element.scrollTop = top;
  }, reader.scrollTop);
  const before = await readInspector(page);
  expect(before.length).toBeGreaterThan(8);

  for (const each of arrive) each();
  await page.evaluate(() => document.querySelector('ownership-explorer')!.store.complete());
  await whenReady(page);
  const after = await readInspector(page);
  expect(await inspector.evaluate((element) => element.scrollTop)).toBe(reader.scrollTop);
  const opened = before.find(({ text }) => text === reader.section);
  const isRead = ({ y }: TextBox): boolean => !opened || y <= opened.y;
  // The name of a source may follow on the same line.
  const stays = ({ text, x, y }: TextBox): boolean =>
    after.some((box) => box.text.startsWith(text) && box.x === x && box.y === y);
  expect(before.filter((box) => isRead(box) && !stays(box))).toEqual([]);
});
