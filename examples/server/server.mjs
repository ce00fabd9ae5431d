// Renders an explorer on the server with Lit: the title, the table of ties and the poster come with the page.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { readDataset } from 'ownership-graph/server.js';

const DATA = import.meta.resolve('ownership-graph/graph-data/automakers.json');
const { dataset } = await readDataset(await readFile(new URL(DATA), 'utf8'));

const explorer = (day) => html`
  <ownership-explorer src="/graph-data/automakers.json" day=${day} .data=${dataset}>
    <p slot="poster">Who owns whom among the automakers</p>
  </ownership-explorer>
`;

async function page(day) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Rendered on a server</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/ownership-graph.css" />
    <script type="module" src="/ownership-graph.js"></script>
  </head>
  <body>${await collectResult(render(explorer(day)))}</body>
</html>`;
}

/** Answers requests for the page; `serveFile` those for the built files of the package. */
export function start(serveFile, port = 0) {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname !== '/') return serveFile(pathname, response);
    const type = { 'content-type': 'text/html; charset=utf-8' };
    response.writeHead(200, type).end(await page(searchParams.get('day') ?? '2025-02-13'));
  });
  return new Promise((listening) => server.listen(port, () => listening(server)));
}
