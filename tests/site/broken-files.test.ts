import { Readable } from 'node:stream';
import { expect } from 'vitest';
import { carmakers } from '../fixtures/carmakers.js';
import {
  brokenOff,
  hungUp,
  json,
  JSON_TYPE,
  later,
  noise,
  redirectTo,
  status,
  text,
} from './answers.js';
import { failureOf, partiesDrawn } from './failures.js';
import { it } from './it.js';
import type { Answer } from './server.js';

/** A file that a server may send, and the gist of what the page says of it. */
interface Case {
  name: string;
  answer: Answer;
  gist: RegExp;
}

const JSON_TEXT = JSON.stringify(carmakers());

function without(key: string): Answer {
  return json({ ...carmakers(), [key]: undefined });
}

const FILES: Case[] = [
  { name: 'nothing at the address', answer: status(404), gist: /answered 404 Not Found/ },
  { name: 'a refusal', answer: status(403), gist: /answered 403 Forbidden/ },
  { name: 'a fault of the server', answer: status(500), gist: /answered 500/ },
  { name: 'an overloaded server', answer: later(200, status(503)), gist: /answered 503/ },
  { name: 'a torn connection', answer: hungUp, gist: /cannot be reached/ },
  { name: 'a body that breaks off', answer: brokenOff(JSON_TEXT), gist: /broke off/ },
  {
    name: 'an HTML page',
    answer: text('<!doctype html><p>Hi', 'text/html'),
    gist: /sent text\/html instead of data/,
  },
  {
    name: 'an HTML page under the type of JSON',
    answer: text('<!doctype html><p>Hi'),
    gist: /is a web page/,
  },
  {
    name: 'a redirect to an HTML page',
    answer: redirectTo('/index.html'),
    gist: /text\/html .* after a redirect to .*index\.html/,
  },
  {
    name: 'a redirect that never ends',
    answer: redirectTo('/data.json'),
    gist: /cannot be reached/,
  },
  {
    name: 'a picture',
    answer: text(JSON_TEXT, 'image/png'),
    gist: /sent image\/png instead of data/,
  },
  { name: 'a script', answer: text('let a;', 'text/javascript'), gist: /who owns whom/ },
  { name: 'an empty file', answer: text(''), gist: /is empty/ },
  { name: 'a file of blanks', answer: text(' \n\t '), gist: /is empty/ },
  {
    name: 'an answer without content',
    answer: (response) => response.writeHead(204).end(),
    gist: /is empty/,
  },
  {
    name: 'half a file',
    answer: text(JSON_TEXT.slice(0, 900)),
    gist: /ends in the middle of .*line 1.*cut off/,
  },
  {
    name: 'a text',
    answer: text('Nissan, Honda', 'text/plain'),
    gist: /who owns whom/,
  },
  {
    name: 'a table of something else',
    answer: text('a,b\n1,2', 'text/csv'),
    gist: /who owns whom/,
  },
  { name: 'XML', answer: text('<?xml version="1.0"?><a/>'), gist: /XML that begins with "a"/ },
  {
    name: 'a ZIP archive',
    answer: text(Buffer.from('PK\u0003\u0004rest')),
    gist: /is a compressed archive/,
  },
  { name: 'a comma too many', answer: text(`${JSON_TEXT.slice(0, -1)},}`), gist: /comma too many/ },
  { name: 'single quotes', answer: text("{'title': 'x'}"), gist: /quotation marks/ },
  { name: 'a comment', answer: text('// carmakers\n{}'), gist: /comment/ },
  { name: 'NaN', answer: text('{"title": NaN}'), gist: /word that JSON does not have/ },
  {
    name: 'a hundred thousand brackets',
    answer: text('['.repeat(100_000)),
    gist: /nested too deeply/,
  },
  { name: 'ten kilobytes of noise', answer: text(noise(10_000)), gist: /holds no text/ },
  { name: 'null', answer: json(null), gist: /should be an object .* this is null/ },
  { name: 'a number', answer: json(42), gist: /this is 42/ },
  { name: 'a list', answer: json([]), gist: /should be an object/ },
  { name: 'an empty object', answer: json({}), gist: /title[\s\S]*parties/ },
  { name: 'a data set without parties', answer: without('parties'), gist: /parties/ },
  { name: 'a data set without a date', answer: without('compiled'), gist: /compiled/ },
  { name: 'another format', answer: json({ nodes: [], edges: [] }), gist: /"nodes" and "edges"/ },
];

function* endlessly(piece: string): Generator<string> {
  for (;;) yield piece;
}

/** What the browser itself says of a request that failed, and what a test sees of it. */
const NETWORK = /^(\d{3} for |failed request: |error in the console: Failed to load resource: )/;

it.for(FILES)(
  'explains $name, and recovers',
  async ({ answer, gist }, { server, article: { page, pageLog } }) => {
    server.answer('/data.json', answer);
    await page.evaluate(() => (document.querySelector('ownership-graph')!.src = null));
    const { problems, reason } = await failureOf(page, { src: '/data.json' });
    expect(reason).toBe('DatasetError');
    expect(problems.length).toBeGreaterThan(0);
    for (const { path, message } of problems) {
      expect(path).toBeTypeOf('string');
      expect(message).toMatch(/^\S.{20,}[.)]$/s);
    }

    const alert = page.getByRole('alert');
    const words = await alert.innerText();
    expect(words).toMatch(gist);
    expect(words).toContain('The graph cannot be shown');
    expect(words).toContain('/data.json has');

    server.answer('/data.json', json(carmakers()));
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(await partiesDrawn(page)).toBe(8);
    expect(await alert.count()).toBe(0);
    expect(pageLog.filter((line) => !NETWORK.test(line))).toEqual([]);
  },
);

it('leaves the console empty where only the content is wrong', async ({ server, visit }) => {
  server.servePage(
    '/article',
    '<ownership-graph view="network" src="/data.json"></ownership-graph>',
  );
  server.answer('/data.json', text('<!doctype html><p>Hi'));
  const { page, pageLog } = await visit('/article');
  await page.getByRole('alert').waitFor();
  expect(pageLog).toEqual([]);
});

it.for([
  { src: 'file:///etc/hostname', gist: /cannot be read from a file: address/ },
  { src: 'data:application/json,{}', gist: /cannot be read from a data: address/ },
  { src: 'javascript:alert(1)', gist: /cannot be read from a javascript: address/ },
  { src: 'http://[', gist: /“http:\/\/\[” is not an address/ },
])('does not fetch $src, and says why', async ({ src, gist }, { server, visit }) => {
  server.servePage('/article', `<ownership-graph view="network" src="${src}"></ownership-graph>`);
  const { page, pageLog } = await visit('/article');
  expect(await page.getByRole('alert').innerText()).toMatch(gist);
  expect(pageLog).toEqual([]);
});

it.for([
  { name: 'says how long it is', headers: { ...JSON_TYPE, 'content-length': 150_000_001 } },
  { name: 'never ends', headers: JSON_TYPE },
])('refuses a file that is too large when it $name', async ({ headers }, { server, visit }) => {
  server.servePage(
    '/article',
    '<ownership-graph view="network" src="/data.json"></ownership-graph>',
  );
  server.answer('/data.json', (response) => {
    response.writeHead(200, headers);
    Readable.from(endlessly('[0,0,0,0,0,0,0,0]'.repeat(50_000))).pipe(response);
  });
  const { page, pageLog } = await visit('/article');
  expect(await page.getByRole('alert').innerText()).toMatch(/is larger than 150 MB/);
  expect(pageLog.filter((line) => !NETWORK.test(line))).toEqual([]);
});

it('says that it loads as long as a slow server takes', async ({ server, visit }) => {
  server.servePage(
    '/article',
    '<ownership-graph view="network" src="/data.json"></ownership-graph>',
  );
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  server.answer('/data.json', (response, request) => {
    void released.then(() => json(carmakers())(response, request));
  });
  const { page, pageLog } = await visit('/article');
  await page.getByText('Loading the data…').waitFor();
  release();
  expect(await partiesDrawn(page)).toBe(8);
  expect(await page.getByText('Loading the data…').count()).toBe(0);
  expect(pageLog).toEqual([]);
});

it('gives up a server that never ends when another address is given', async ({ server, visit }) => {
  server.servePage(
    '/article',
    '<ownership-graph view="network" src="/endless.json"></ownership-graph>',
  );
  server.answer('/endless.json', (response) => response.writeHead(200, JSON_TYPE).write('{'));
  server.answer('/data.json', json(carmakers()));
  const { page, pageLog } = await visit('/article');
  await page.evaluate(() => {
    document.querySelector('ownership-graph')!.src = '/data.json';
  });
  expect(await partiesDrawn(page)).toBe(8);
  expect(pageLog).toEqual([expect.stringMatching(/^failed request: .*endless\.json/)]);
});
