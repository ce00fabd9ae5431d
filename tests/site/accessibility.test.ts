import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { whenReady } from './automakers.js';
import { it } from './it.js';

const LIGHT = { colorScheme: 'light', forcedColors: 'none' } as const;

const OTHER_THEMES = [
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** What axe finds wrong with a page, or with its colours alone: the rule, the reason and the element. */
async function faultsOf(page: Page, what: 'all' | 'colours'): Promise<string[]> {
  const options = {
    resultTypes: ['violations'],
    ...(what === 'colours' && { runOnly: ['cat.color'] }),
  };
  const run = `axe.run(${JSON.stringify(options)})`;
  const { violations } = await page.evaluate<axe.AxeResults>(run);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ failureSummary, html }) => `${id}: ${failureSummary ?? ''} ${html}`),
  );
}

it.for(['overview', 'focus', 'network', 'table'] as const)(
  'is accessible with the view %s, in light, in dark and in forced colours',
  async (view, { visit }) => {
    const { page, pageLog } = await visit('/');
    await page.evaluate((view) => {
      const explorer = document.querySelector('ownership-explorer')!;
      if (view === 'focus') explorer.select('nissan');
      else explorer.view = view;
    }, view);
    await whenReady(page);
    await page.evaluate(axe.source);
    await page.emulateMedia(LIGHT);
    expect(await faultsOf(page, 'all')).toEqual([]);
    // Of all that axe looks at, a theme changes colours only.
    for (const theme of OTHER_THEMES) {
      await page.emulateMedia(theme);
      await whenReady(page);
      expect(await faultsOf(page, 'colours')).toEqual([]);
    }
    expect(pageLog).toEqual([]);
  },
);
