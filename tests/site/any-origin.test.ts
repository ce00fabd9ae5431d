import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { carmakers } from '../fixtures/carmakers.js';
import { networkData } from '../fixtures/network-data.js';
import { it, type Visit } from './it.js';
import { readBuilt, type Server } from './server.js';

/** Serves a page with a policy of its own, for another name of the same machine, which is another origin. */
function serveElsewhere({ answer, origin }: Server, policy: string, body: string): string {
  const head = `<title>Elsewhere</title><link rel="icon" href="data:">
    <link rel="stylesheet" href="${origin}/ownership-graph.css">
    <script type="module" src="${origin}/ownership-graph.js"></script>`;
  answer('/elsewhere', (response: ServerResponse) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.replaceAll('SITE', origin),
    });
    response.end(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
  });
  return `${origin.replace('127.0.0.1', 'localhost')}/elsewhere`;
}

const FROM_SITE =
  "default-src 'none'; img-src data: blob:; script-src SITE; style-src SITE; connect-src SITE";
const TRUSTED = "require-trusted-types-for 'script'; trusted-types lit-html ownership-graph";

/** The carmakers, with nothing said of where they are drawn. */
function unplaced(): unknown {
  const { positions: _, ...data } = carmakers();
  return data;
}

/** Gives a graph data without positions in the view that needs a layout; gives how often a timer fired meanwhile. */
function layOut({ page }: Visit, unplaced: unknown): Promise<{ nodes: number; turns: number }> {
  return page.evaluate(async (data) => {
    const graph = document.querySelector('ownership-graph')!;
    await customElements.whenDefined('ownership-graph');
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    Object.assign(graph, { view: 'network', day: '2025-06-01', data });
    await graph.ready;
    clearInterval(timer);
    return { nodes: graph.scene!.nodes.length, turns };
  }, unplaced);
}

it('works on a page of another origin that demands Trusted Types, with a worker, and names its version', async ({
  server,
  visit,
}) => {
  const policy = `${FROM_SITE}; worker-src blob: SITE; ${TRUSTED}`;
  const address = serveElsewhere(server, policy, '<ownership-graph></ownership-graph>');
  const visited = await visit(address);
  const { nodes } = await layOut(visited, networkData());
  expect(nodes).toBe(45);
  // It improves the layout that the page begins with.
  await expect.poll(() => visited.workers()).toBe(1);
  expect(visited.pageLog).toEqual([]);
  // As text: what compiles the tests would replace the import.
  const module: unknown = await visited.page.evaluate(`
    import('${server.origin}/ownership-graph.js').then(({ version, OwnershipGraph }) =>
      [version, OwnershipGraph === customElements.get('ownership-graph')])`);
  expect(module).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/), true]);
  expect(visited.pageLog).toEqual([]);
});

it('lays out in small steps where the page forbids workers', async ({ server, visit }) => {
  const policy = `${FROM_SITE}; worker-src 'none'`;
  const address = serveElsewhere(server, policy, '<ownership-graph></ownership-graph>');
  const visited = await visit(address);
  const { nodes, turns } = await layOut(visited, unplaced());
  expect([nodes, visited.workers()]).toEqual([8, 0]);
  expect(turns).toBeGreaterThan(3);
});

it('loads next to nothing for explorers below the fold, and their data once', async ({
  server,
  visit,
}) => {
  const explorer =
    '<ownership-explorer loading="lazy" src="/graph-data/automakers.json"></ownership-explorer>';
  const above = '<p>Above</p>'.repeat(100);
  server.servePage('/fold', above + explorer.repeat(10), 'ownership-graph-lazy.js');
  const { page, pageLog } = await visit('/fold');
  const requested = (): Promise<string[]> =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
  const scripts = (await requested()).filter((path) => path.endsWith('.js'));
  expect(scripts).toEqual(['/ownership-graph-lazy.js']);
  expect(gzipSync(await readBuilt('ownership-graph-lazy.js')).length).toBeLessThan(1_000);
  const height = await page.evaluate(() => document.body.scrollHeight);
  await page.evaluate(() => document.querySelector('ownership-explorer')!.scrollIntoView());
  await page.evaluate(async () => {
    await customElements.whenDefined('ownership-explorer');
    const [first, second] = document.querySelectorAll('ownership-explorer');
    await first!.ready;
    second!.scrollIntoView();
    await second!.ready;
  });
  const data = (await requested()).filter((path) => path.endsWith('automakers.json'));
  expect(data).toHaveLength(1);
  const shown = await page.evaluate(
    () => [...document.querySelectorAll('ownership-explorer')].filter(({ scene }) => scene).length,
  );
  expect(shown).toBeLessThan(10);
  expect(await page.evaluate(() => document.body.scrollHeight)).toBe(height);
  expect(pageLog).toEqual([]);
});
