import type { Page } from 'playwright';
import { expect } from 'vitest';
import { whenReady } from './automakers.js';
import { it } from './it.js';

/** What is selected, and the day. */
function shownBy(page: Page): Promise<{ selected: string | null; day: string }> {
  return page.evaluate(() => {
    const { selected, day } = document.querySelector('ownership-explorer')!;
    return { selected, day };
  });
}

/** The paths of the scripts that were loaded so far. */
function scriptsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js')),
  );
}

it('finds companies by the keyboard alone, whatever they are called and whenever they existed', async ({
  visit,
}) => {
  const { page, pageLog } = await visit('/');
  await whenReady(page);
  await page.evaluate(() => customElements.whenDefined('ownership-search'));
  const options = page.getByRole('listbox', { name: 'Search results' }).getByRole('option');
  await expect.poll(async () => (await scriptsOf(page)).join()).toContain('define-');
  expect((await scriptsOf(page)).join()).not.toContain('engine-');

  await page.keyboard.press('/');
  for (const [text, id] of [
    ['skoda', 'skoda-auto'],
    ['三菱自動車', 'mitsubishi-motors'],
    ['Daewoo', 'daewoo-motor'],
    ['nissan honda', 'nissan-honda-integration'],
  ] as const) {
    await page.keyboard.insertText(text);
    await options.first().waitFor();
    // The names that come later may find what is meant better.
    await expect.poll(() => page.getByText('are being loaded').count()).toBe(0);
    await page.keyboard.press('Enter');
    expect((await shownBy(page)).selected, text).toBe(id);
  }
  // The last talks came long after the company before them was gone.
  expect((await shownBy(page)).day).toBe('2025-02-13');
  expect(pageLog).toEqual([]);
});

it('offers what is gone with its years, and goes to its time by one key', async ({ visit }) => {
  const { page, pageLog } = await visit('/');
  await whenReady(page);
  await page.evaluate(() => customElements.whenDefined('ownership-search'));
  await page.keyboard.press('/');
  await page.keyboard.type('fiat chrysler');
  const option = page.getByRole('option', { name: /^Fiat Chrysler Company · Netherlands/ });
  await option.waitFor();
  expect(await option.innerText()).toMatch(/2014 to 2021[^]*Go to 15 Jan 2021/);
  await page.keyboard.press('Enter');
  expect(await shownBy(page)).toEqual({ selected: 'fca', day: '2021-01-15' });
  await expect
    .poll(() => page.locator('ownership-inspector article').innerText())
    .toContain('Fiat Chrysler');
  expect(pageLog).toEqual([]);
});

it.for([
  { width: 1280, height: 800 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
])(
  'keeps the place of the search at $width px, and what is typed for it, until its code is there',
  async (viewport, { browser, server }) => {
    const page = await browser.newPage({ viewport });
    let letGo = (): void => undefined;
    const isLate = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/assets/define-*.js', async (route) => {
      const response = await route.fetch();
      // The list of a narrow explorer is a script of the same name.
      if ((await response.text()).includes('ownership-search')) await isLate;
      await route.fulfill({ response });
    });
    await page.goto(server.origin);
    await whenReady(page);
    const places = (): Promise<string> =>
      page.evaluate(() => {
        const root = document.querySelector('ownership-explorer')!.shadowRoot!;
        const elements = [...root.querySelectorAll('header, h1, ownership-search, .controls')];
        return JSON.stringify(elements.map((element) => element.getBoundingClientRect()));
      });
    const before = await places();
    await page.keyboard.type('/skoda auti');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('o');
    letGo();
    await page.evaluate(() => customElements.whenDefined('ownership-search'));
    const field = page.getByRole('combobox', { name: 'Search' });
    await expect.poll(() => field.inputValue()).toBe('skoda auto');
    expect(await places()).toBe(before);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await shownBy(page)).selected).toBe('skoda-auto');
    await page.close();
  },
);
