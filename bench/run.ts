import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import type { Browser } from 'playwright';
import { startBrowser } from './browser.js';
import { measureBytes } from './bytes.js';
import { measureDayChange } from './day-change.js';
import { measureFirstPicture } from './first-picture.js';
import type { Section } from './figure.js';
import { measureLayout } from './layout.js';
import { measurePicture } from './picture.js';
import { serve, type Served } from './server.js';
import { tableOf } from './table.js';

const RESULTS = 'bench/results.json';

async function measureAll(browser: Browser, served: Served): Promise<Section[]> {
  return [
    await measureLayout(browser, served),
    await measureFirstPicture(browser, served),
    await measureBytes(served),
    await measureDayChange(browser, served),
    await measurePicture(browser, served),
  ];
}

/** Measures everything, prints a table and writes every run to bench/results.json. */
export async function main(): Promise<void> {
  const served = await serve();
  try {
    const browser = await startBrowser();
    try {
      const sections = await measureAll(browser, served);
      const machine = { cores: cpus().length, node: process.version, chromium: browser.version() };
      await writeFile(RESULTS, `${JSON.stringify({ machine, sections }, null, 2)}\n`);
      console.log(tableOf(sections));
    } finally {
      await browser.close();
    }
  } finally {
    await served.close();
  }
}
