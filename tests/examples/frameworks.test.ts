import { execFileSync } from 'node:child_process';
import { appendFile, copyFile, cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright';
import { beforeAll, expect } from 'vitest';
import { packAndInstall } from '../package/packed.js';
import { it } from '../site/it.js';
import type { Server } from '../site/server.js';
import { PROBE_CHECKS } from './probe-checks.js';

/** Each example, with the folder that it is built into, and the script that starts a framework to be probed. */
const EXAMPLES = [
  { name: 'vite-typescript', output: 'dist' },
  { name: 'react', output: 'dist', main: 'main.tsx' },
  { name: 'vue', output: 'dist', main: 'main.js' },
  { name: 'svelte', output: 'dist', main: 'main.js' },
  { name: 'angular', output: 'dist', main: 'main.ts' },
  { name: 'next', output: 'out' },
] as const;

const FOLDER = resolve('test-results/examples');
const PROBE = resolve('tests/examples/probe');

/** What takes longer will never come, such as a picture of data that was not passed. */
const LONGEST_CHECK_MS = 60_000;

function run(folder: string, ...args: string[]): void {
  execFileSync('npm', args, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
}

/** Adds an element with properties and events of every kind to the page of an example. */
async function addProbe(name: string, main: string): Promise<void> {
  const scripts = join(FOLDER, name, 'src');
  await copyFile(join(PROBE, 'probe.ts'), join(scripts, 'probe.ts'));
  await cp(join(PROBE, name), scripts, { recursive: true });
  await appendFile(join(scripts, main), "import './probe-app';\n");
}

/** Installs an example from its lock file, builds it and serves it, with the data of the package. */
async function serveExample(
  { name, output, ...rest }: (typeof EXAMPLES)[number],
  server: Server,
): Promise<void> {
  const folder = join(FOLDER, name);
  // In a copy, since npm completes the lock file by what it has installed.
  await cp(resolve('examples', name), folder, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist|out|\.next|\.angular)$/.test(path),
  });
  if ('main' in rest) await addProbe(name, rest.main);
  run(folder, 'install', '--include=dev');
  run(folder, 'run', 'build');
  const page = await readFile(join(folder, output, 'index.html'), 'utf8');
  server.serveFolder('/graph-data/', join(folder, 'node_modules/ownership-graph/lib/graph-data'));
  server.serveFolder('/', join(folder, output));
  server.answer('/', (response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
}

/** What a reader, and the framework, do with elements; each answers whether it is as it should be. */
const CHECKS: Readonly<Record<string, (page: Page) => Promise<boolean>>> = {
  'shows an element without children': (page) =>
    page.evaluate(() => document.querySelector('ownership-graph')!.ready.then(() => true)),
  'shows an element with children': async (page) => {
    await page.evaluate(() => document.querySelector('ownership-explorer')!.ready);
    return page.getByText('As of 2025-02-13').isVisible();
  },
  'passes a string': (page) =>
    page.evaluate(() => document.querySelector('ownership-explorer')!.day === '2025-02-13'),
  'passes a number': (page) =>
    page.evaluate(() =>
      document.querySelector('ownership-explorer')!.matches('[heading-level="2"]'),
    ),
  'passes a boolean': (page) =>
    page.evaluate(() => document.querySelector('ownership-graph')!.noToolbar),
  'passes an object with lists': (page) =>
    page.evaluate(() => {
      const { data } = document.querySelector('ownership-graph')!;
      return Array.isArray((data as { parties: unknown }).parties);
    }),
  'hears of an event, with its detail': async (page) => {
    await page.evaluate(() => document.querySelector('ownership-explorer')!.select('honda'));
    await page.locator('output', { hasText: 'honda' }).waitFor();
    return true;
  },
  'passes what it has heard back': (page) =>
    page.evaluate(() => document.querySelector('ownership-explorer')!.selected === 'honda'),
  'passes nothing': async (page) => {
    await page.evaluate(() => document.querySelector('ownership-explorer')!.select(null));
    await page.locator('output', { hasText: 'nothing' }).waitFor();
    return page.evaluate(() => document.querySelector('ownership-explorer')!.selected === null);
  },
  'renders children anew, and keeps the element': async (page) => {
    await page.evaluate(() => (document.querySelector('ownership-explorer')!.id = 'kept'));
    // Not by a locator, which would also find the field in the explorer.
    await page.evaluate(() => document.querySelector<HTMLElement>('label input')!.focus());
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('1999-06-01');
    await page.keyboard.press('Tab');
    await page.getByText('As of 1999-06-01').waitFor();
    return page.evaluate(() => document.querySelector('ownership-explorer')!.id === 'kept');
  },
  'passes another string': (page) =>
    page.evaluate(() => document.querySelector('ownership-explorer')!.day === '1999-06-01'),
  'takes the element away': async (page) => {
    await page.getByRole('button', { name: 'Hide', exact: true }).click();
    await page.locator('ownership-explorer').waitFor({ state: 'detached' });
    return true;
  },
  'puts it back': async (page) => {
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.locator('ownership-explorer').waitFor();
    return page.evaluate(() => {
      const explorer = document.querySelector('ownership-explorer')!;
      return explorer.ready.then(() => explorer.day === '1999-06-01');
    });
  },
};

beforeAll(async () => {
  const archive = await packAndInstall();
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  // Where the lock files expect the package.
  await copyFile(archive, join(FOLDER, 'ownership-graph.tgz'));
});

/** The names of the checks that fail on a page. */
async function failedOf(checks: typeof CHECKS, page: Page): Promise<string[]> {
  const failed: string[] = [];
  for (const [check, holds] of Object.entries(checks)) {
    const isLate = setTimeout(LONGEST_CHECK_MS, false, { ref: false });
    if (!(await Promise.race([holds(page), isLate]).catch(() => false))) failed.push(check);
  }
  return failed;
}

it.for(EXAMPLES)('builds and runs the example $name', async (example, { server, visit }) => {
  await serveExample(example, server);
  const { page, pageLog } = await visit('/');
  // Some frameworks render them only after the page is loaded.
  await page.locator('ownership-explorer').waitFor();
  if ('main' in example) expect(await failedOf(PROBE_CHECKS, page)).toEqual([]);
  expect(await failedOf(CHECKS, page)).toEqual([]);
  expect(pageLog).toEqual([]);
});
