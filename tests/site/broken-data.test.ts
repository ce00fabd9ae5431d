import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Problem } from '../../src/model/index.js';
import { carmakers } from '../fixtures/carmakers.js';
import { failureOf, partiesDrawn } from './failures.js';
import { it } from './it.js';

/** What a script may hand over in place of a data set, made in its page, and what is said of it. */
const FOREIGN_VALUES: { name: string; make: () => unknown; gist: RegExp }[] = [
  { name: 'a text', make: () => '{"title": "x"}', gist: /no "parties"/ },
  { name: 'a number', make: () => 42, gist: /but this is 42/ },
  { name: 'true', make: () => true, gist: /but this is true/ },
  { name: 'a list', make: () => [1, 2], gist: /but this is \[1, 2\]/ },
  { name: 'a function', make: () => () => 1, gist: /but this is a function/ },
  { name: 'a symbol', make: () => Symbol('x'), gist: /but this is a symbol/ },
  { name: 'a date', make: () => new Date(0), gist: /an instance of Date/ },
  { name: 'a map', make: () => new Map(), gist: /an instance of Map/ },
  { name: 'an element', make: () => document.body, gist: /an instance of HTMLBodyElement/ },
  { name: 'an empty object', make: () => ({}), gist: /no "title"[\s\S]*no "parties"/ },
  {
    name: 'a key for the prototype',
    make: () => JSON.parse('{"__proto__": 1}') as unknown,
    gist: /__proto__/,
  },
  {
    name: 'a list without end',
    make: () => ({ parties: new Array(4e9) }),
    gist: /at most 5,000,000/,
  },
  {
    name: 'an object that contains itself',
    make: () => {
      const parties: unknown[] = [];
      return { parties: [parties, ...parties, parties.push(parties)] };
    },
    gist: /contains itself|should be an object/,
  },
  {
    name: 'an object that throws when it is listed',
    make: () => new Proxy({}, { ownKeys: () => [Symbol.iterator, 'x', 'x'] as string[] }),
    gist: /cannot be read/,
  },
  {
    name: 'a property that throws when it is read',
    make: () => ({
      get title(): string {
        throw new Error('No.');
      },
    }),
    gist: /title should be text .* cannot be read/,
  },
  {
    name: 'ten thousand broken parties',
    make: () => ({ parties: Array.from({ length: 10_000 }, () => ({})) }),
    gist: /has 1,001 problems[\s\S]*and [\d,]+ more/,
  },
];

/** One value of the example that is spoilt, and what is said of it at its place. */
const SPOILT: {
  name: string;
  path: string;
  value: unknown;
  gist: RegExp;
}[] = [
  {
    name: 'an owner that nobody knows',
    path: 'stakes[0].owner',
    value: 'renualt',
    gist: /Did you mean "renault"/,
  },
  {
    name: 'an id that comes twice',
    path: 'parties[1].id',
    value: 'nissan',
    gist: /"nissan" is the id of parties\[0\] and/,
  },
  {
    name: 'a share above 100%',
    path: 'stakes[0].holdings[0].capital',
    value: 368,
    gist: /percentage .* it is 368/,
  },
  {
    name: 'a negative share',
    path: 'stakes[0].holdings[0].capital',
    value: -1,
    gist: /percentage .* it is -1/,
  },
  {
    name: 'a share that is no number',
    path: 'stakes[0].holdings[0].capital',
    value: NaN,
    gist: /it is NaN/,
  },
  {
    name: 'a share as a text',
    path: 'stakes[0].holdings[0].capital',
    value: '36,8 %',
    gist: /Write 36\.8/,
  },
  {
    name: 'a day that does not exist',
    path: 'stakes[0].holdings[0].from',
    value: '1999-02-30',
    gist: /a date that exists/,
  },
  {
    name: 'an end before its beginning',
    path: 'stakes[0].holdings[0].until',
    value: '1998',
    gist: /ends before it begins/,
  },
  {
    name: 'a figure without a source',
    path: 'stakes[0].holdings[0].sources',
    value: [],
    gist: /at least one source/,
  },
  {
    name: 'a source that nobody knows',
    path: 'stakes[0].holdings[0].sources[0]',
    value: 'reprot',
    gist: /Did you mean "report"/,
  },
  {
    name: 'a kind that nobody knows',
    path: 'parties[0].kind',
    value: 'carmaker',
    gist: /one of company.* "carmaker"/,
  },
  {
    name: 'a key with a typing error',
    path: 'parties[0].contry',
    value: 'JP',
    gist: /"contry".*country/,
  },
  {
    name: 'a name of markup in a list',
    path: 'parties[0].name',
    value: ['<img src=x>'],
    gist: /<img src=x>/,
  },
  { name: 'a name that is blank', path: 'parties[0].name', value: '  ', gist: /not blank/ },
  {
    name: 'a place that is nowhere',
    path: 'positions.nissan.x',
    value: Infinity,
    gist: /a number, but it is Infinity/,
  },
];

/** The example with another value at one place, such as `stakes[0].owner`. */
function spoilt(path: string, value: unknown): unknown {
  const data = carmakers();
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop()!;
  const holder = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], data);
  (holder as Record<string, unknown>)[last] = value;
  return data;
}

async function expectExplained(page: Page, problems: Problem[], gist: RegExp): Promise<void> {
  expect(problems.length).toBeGreaterThan(0);
  for (const { path, message } of problems) {
    expect(path).toBeTypeOf('string');
    expect(message).toMatch(/^\S.{20,}[.?]$/s);
  }
  const alert = page.getByRole('alert');
  const words = await alert.innerText();
  expect(words).toMatch(gist);
  expect(words).toMatch(/^The graph cannot be shown\s+The data has (one problem|[\d,]+ problems):/);
  expect(await alert.locator('img').count()).toBe(0);
}

it.for(FOREIGN_VALUES)(
  'explains $name in place of a data set',
  async (foreign, { article: { page, pageLog } }) => {
    const data = await page.evaluateHandle(foreign.make);
    const { problems, reason } = await failureOf(page, { data });
    expect(reason).toBe('DatasetError');
    await expectExplained(page, problems, foreign.gist);
    expect(pageLog).toEqual([]);
  },
);

it.for(SPOILT)('names the place of $name', async (broken, { article: { page, pageLog } }) => {
  const { path, value, gist } = broken;
  const data = await page.evaluateHandle((plain) => plain, spoilt(path, value));
  const { problems, reason } = await failureOf(page, { data });
  expect(reason).toBe('DatasetError');
  expect(problems.map((problem) => problem.path)).toContain(path);
  await expectExplained(page, problems, gist);
  expect(pageLog).toEqual([]);
});

it('shows data that its script has corrected when the reader tries again', async ({
  article: { page, pageLog },
}) => {
  const data = await page.evaluateHandle((plain) => plain, { ...carmakers(), title: '' });
  await failureOf(page, { data });
  await data.evaluate((corrected) => (corrected.title = 'Carmakers'));
  await page.getByRole('button', { name: 'Try again' }).click();
  expect(await partiesDrawn(page)).toBe(8);
  expect(pageLog).toEqual([]);
});
