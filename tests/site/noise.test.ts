import type { Page } from 'playwright';
import { expect } from 'vitest';
import { noise, text } from './answers.js';
import { it } from './it.js';

const MEGABYTE = 1_000_000;

/** A page that freezes stands still for nearly all of the load. */
const MOST_PAUSED = 0.5;

/** Repeats a text up to 10 MB. */
function tenMegabytesOf(piece: string): string {
  return piece.repeat((10 * MEGABYTE) / piece.length);
}

const FILES = [
  { name: '10 MB of noise', answer: text(noise(10 * MEGABYTE)), gist: /holds no text/ },
  { name: '10 MB of brackets', answer: text(tenMegabytesOf('[')), gist: /nested too deeply/ },
  {
    name: '10 MB of broken parties',
    answer: text(`{"parties":[${tenMegabytesOf('{"a":[1]},')}0]}`),
    gist: /and \d+ more/,
  },
  {
    name: '10 MB in one text',
    answer: text(`{"title":"${tenMegabytesOf('Nissan ')}"}`),
    gist: /no "parties"/,
  },
];

/** The longest time in which no timer of the page fired while it loaded, as a part of that load. */
function longestPause(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const graph = document.querySelector('ownership-graph')!;
    graph.src = null;
    const start = performance.now();
    let last = start;
    let longest = 0;
    const beat = (): void => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    };
    const timer = setInterval(beat, 5);
    graph.src = '/data.json';
    await graph.ready.catch(() => undefined);
    beat();
    clearInterval(timer);
    return longest / (last - start);
  });
}

it.for(FILES)('keeps the page alive while $name comes in', async (file, { server, visit }) => {
  const { answer, gist } = file;
  server.servePage('/article', '<ownership-graph></ownership-graph>');
  server.answer('/data.json', answer);
  const { page, pageLog } = await visit('/article');
  // The machine itself may pause once; a page that freezes does so on every load.
  const pauses = [await longestPause(page)];
  while (pauses.length < 4 && Math.min(...pauses) > MOST_PAUSED) {
    pauses.push(await longestPause(page));
  }
  expect(Math.min(...pauses)).toBeLessThan(MOST_PAUSED);
  expect(await page.getByRole('alert').innerText()).toMatch(gist);
  expect(pageLog).toEqual([]);
});
