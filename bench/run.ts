import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import type { Browser } from 'playwright';
import { startBrowser } from './browser.js';
import { measureBytes } from './bytes.js';
import { measureChanges } from './changes.js';
import { measureConnection } from './connection.js';
import { measureDayChange } from './day-change.js';
import { measureEmbedding } from './embedding.js';
import { measureFirstPicture } from './first-picture.js';
import { measureFirstRender } from './first-render.js';
import type { Section } from './figure.js';
import { measureImageExport } from './image-export.js';
import { measureLayout } from './layout.js';
import { measureLargeOverview, measureOverview } from './overview.js';
import { measureOwnership } from './ownership.js';
import { measurePlay } from './play.js';
import { publishQuality } from './quality.js';
import { measureSearch } from './search.js';
import { measureSelecting } from './selecting.js';
import { serve, type Served } from './server.js';
import { measureStep } from './step.js';
import { measureStoryline } from './storyline.js';
import { measureTable } from './table-view.js';
import { tableOf } from './table.js';

const RESULTS = 'bench/results.json';

type Measure = (browser: Browser, served: Served) => Promise<Section>;

/** What can be measured, by the name that selects it on the command line. */
const MEASURES: Readonly<Record<string, Measure>> = {
  layout: measureLayout,
  'first-picture': measureFirstPicture,
  'first-render': measureFirstRender,
  bytes: (_, served) => measureBytes(served),
  overview: measureOverview,
  'large-overview': measureLargeOverview,
  'day-change': measureDayChange,
  step: measureStep,
  play: measurePlay,
  selecting: measureSelecting,
  search: measureSearch,
  table: measureTable,
  'image-export': measureImageExport,
  changes: measureChanges,
  storyline: measureStoryline,
  connection: measureConnection,
  ownership: measureOwnership,
  embedding: measureEmbedding,
};

/** Measured on demand only, since it takes minutes and writes what is published. */
const QUALITY = 'quality';

function chosen(names: readonly string[]): Measure[] {
  if (names.length === 0) return Object.values(MEASURES);
  return names.map((name) => {
    const measure = MEASURES[name];
    if (measure) return measure;
    throw new Error(
      `There is no “${name}”. Choose among: ${[...Object.keys(MEASURES), QUALITY].join(', ')}.`,
    );
  });
}

/** Measures what is named, or everything, prints a table and writes every run to bench/results.json. */
export async function main(...names: string[]): Promise<void> {
  const isPublished = names.includes(QUALITY);
  const others = names.filter((name) => name !== QUALITY);
  const measures = isPublished && others.length === 0 ? [] : chosen(others);
  const served = await serve();
  try {
    const browser = await startBrowser();
    try {
      if (isPublished) await publishQuality(browser, served);
      if (measures.length === 0) return;
      const sections: Section[] = [];
      for (const measure of measures) sections.push(await measure(browser, served));
      const machine = { cores: cpus().length, node: process.version, chromium: browser.version() };
      await writeFile(RESULTS, `${JSON.stringify({ machine, sections }, null, 2)}\n`);
      console.log(tableOf(sections));
      if (sections.some(({ failures = [] }) => failures.length > 0)) process.exitCode = 1;
    } finally {
      await browser.close();
    }
  } finally {
    await served.close();
  }
}
