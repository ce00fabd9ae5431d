import { readFile, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { formatText } from '../scripts/format-text.js';
import type { LayoutFaults } from '../src/layout/index.js';
import { visit } from './browser.js';
import type { QualityRow } from './pages/quality.js';
import type { Served } from './server.js';

const DOCUMENT = 'docs/layout.md';
const START = '<!-- Quality of layouts, written by npm run bench -- quality -->';
const END = '<!-- End of the quality -->';

/** The faults of our own layouts, which the tests guard. */
const RECORD = 'tests/fixtures/layout-faults.json';

const HEADINGS = [
  'graph',
  'layout',
  'crossings',
  'under boxes',
  'overlaps',
  'covered labels',
  'free lines',
  'neighbours',
  'stress',
  'crossing angle',
  'ms',
];

/** The names of our own two layouts of a graph, by what the record calls them. */
const OURS = { first: 'first picture', final: 'final' };

function cells(row: QualityRow): string[] {
  const { graph, layout, crossingAngle: angle } = row;
  const counts = [row.crossings, row.edgesUnderBoxes, row.overlaps, row.coveredLabels];
  return [
    layout === OURS.first ? graph : '',
    layout,
    ...counts.map((count) => count.toLocaleString('en')),
    `${Math.round(100 * row.freeLines)}%`,
    row.neighbourhood.toFixed(2),
    row.stress.toFixed(3),
    angle === null ? '' : `${Math.round(angle)}°`,
    Math.round(row.ms).toLocaleString('en'),
  ];
}

function tableLine(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}

function tableOf(rows: readonly QualityRow[]): string {
  const alignment = HEADINGS.map((_, at) => (at < 2 ? '---' : '---:'));
  return [HEADINGS, alignment, ...rows.map(cells)].map(tableLine).join('\n');
}

/** The document with the table between its two marks. */
function withTable(document: string, table: string): string {
  const [start, end] = [document.indexOf(START), document.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${DOCUMENT} has no place for the table.`);
  return `${document.slice(0, start + START.length)}\n\n${table}\n\n${document.slice(end)}`;
}

async function writeFormatted(path: string, text: string): Promise<void> {
  await writeFile(path, await formatText(path, text));
}

/** The faults of our layouts, first and final, by graph. */
function recordOf(rows: readonly QualityRow[]): Record<string, Record<string, LayoutFaults>> {
  const record: Record<string, Record<string, LayoutFaults>> = {};
  for (const { graph, layout, crossings, edgesUnderBoxes, overlaps, coveredLabels } of rows) {
    const key = Object.entries(OURS).find(([, name]) => name === layout)?.[0];
    if (key === undefined) continue;
    const faults = { crossings, edgesUnderBoxes, overlaps, coveredLabels };
    record[graph] = { ...record[graph], [key]: faults };
  }
  return record;
}

/** The rows of every graph by ours and by all peers, each on a page of its own. */
async function measureRows(browser: Browser, { pages }: Served): Promise<QualityRow[]> {
  const address = `${pages}measures.html`;
  const { graphs, peers } = await visit(browser, address, (page) =>
    page.evaluate(() => window.measures.qualityNames()),
  );
  const rows: QualityRow[] = [];
  for (const graph of graphs) {
    for (const peer of [null, ...peers]) {
      const measured = await visit(browser, address, (page) =>
        page.evaluate(([name, by]) => window.measures.layOutGraph(name, by), [
          graph,
          peer,
        ] as const),
      );
      for (const row of measured) console.log(tableLine(cells(row)));
      rows.push(...measured);
    }
  }
  return rows;
}

/**
 * Measures the quality of our layouts and of those of other libraries on generated graphs, prints
 * the table, and writes it into the documentation; the counts of ours become those that the
 * tests compare with.
 */
export async function publishQuality(browser: Browser, served: Served): Promise<void> {
  console.log(tableLine(HEADINGS));
  const rows = await measureRows(browser, served);
  await writeFormatted(DOCUMENT, withTable(await readFile(DOCUMENT, 'utf8'), tableOf(rows)));
  await writeFormatted(RECORD, JSON.stringify(recordOf(rows)));
}
