import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { it } from './it.js';

/** The pages in the guide, each with its heading. */
async function examples(): Promise<{ heading: string; body: string }[]> {
  const text = await readFile('docs/embedding.md', 'utf8');
  return text.split(/^## /m).flatMap((section) => {
    const [heading = ''] = section.split('\n');
    return [...section.matchAll(/```html\n([^]*?)```/g)].map(([, body = '']) => ({
      heading,
      body,
    }));
  });
}

it('has examples that run as they stand, one after the other in one page', async ({
  server,
  visit,
}) => {
  const { page, pageLog } = await visit('/icon.svg');
  for (const { heading, body } of await examples()) {
    server.answer('/example', (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      const head = '<meta charset="utf-8"><title>Example</title><link rel="icon" href="/icon.svg">';
      response.end(
        `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
      );
    });
    await page.goto(`${server.origin}/example`);
    const frame = page.frames().at(-1)!;
    await frame.waitForSelector('ownership-explorer, ownership-graph', { state: 'attached' });
    const result = await frame.evaluate(async () => {
      await customElements.whenDefined('ownership-graph');
      const all = [
        ...document.querySelectorAll<HTMLElementTagNameMap['ownership-graph']>(
          'ownership-explorer, ownership-graph',
        ),
      ];
      const done = await Promise.allSettled(all.map(({ ready }) => ready));
      return done.map(({ status }) => status);
    });
    expect(result, heading).toEqual(['fulfilled']);
    // What is still being loaded after the picture is given up with the page.
    const lines = pageLog.filter((line) => !line.startsWith('failed request'));
    expect(lines, heading).toEqual([]);
  }
});

it('takes what an author says: title, footer, level of the heading, controls and colour scheme', async ({
  server,
  visit,
}) => {
  const example = (await examples()).find(({ heading }) => heading === 'What is shown');
  server.servePage('/authored', example!.body.replaceAll(/(src|href)="(?!\/)/g, '$1="/'));
  const { page } = await visit('/authored');
  await page.evaluate(() => document.querySelector('ownership-explorer')!.ready);
  const title = page.getByRole('heading', { name: 'Who owns Nissan' });
  await expect.poll(() => title.getAttribute('aria-level')).toBe('2');
  await page.getByText('Compiled by the newsroom.').waitFor();
  await expect.poll(() => page.locator('ownership-legend').isVisible()).toBe(false);
  expect(await page.locator('ownership-search').first().isVisible()).toBe(true);
  const scheme = page
    .locator('ownership-explorer')
    .evaluate((one) => getComputedStyle(one).colorScheme);
  expect(await scheme).toBe('light');
  await page.evaluate(() => {
    addEventListener('ownership-hover', ({ detail }) => (document.title = detail.id ?? ''));
  });
  const spot = (): Promise<{ x: number; y: number }> =>
    page.evaluate(() => {
      const root = document.querySelector('ownership-explorer')!.shadowRoot!;
      const graph = root.querySelector('ownership-graph')!;
      const { left, top } = graph.shadowRoot!.querySelector('.canvas')!.getBoundingClientRect();
      const { x, y } = graph.cy!.getElementById('nissan').renderedPosition();
      return { x: left + x, y: top + y };
    });
  // The picture may still move, and the pointer must rest on something before that is told.
  const hover = async (): Promise<string> => {
    const { x, y } = await spot();
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    return page.title();
  };
  await expect.poll(hover, { interval: 300 }).toBe('nissan');
});

it('tells the page around the frame how high it is, in every form that is listened to', async ({
  server,
  visit,
}) => {
  server.servePage('/frames', '<p>An article</p>');
  const { page } = await visit('/frames');
  const messages = await page.evaluate(
    () =>
      new Promise<Record<string, unknown>[]>((done) => {
        const heard: Record<string, unknown>[] = [];
        addEventListener('message', ({ data }) => {
          if (heard.push(data as Record<string, unknown>) === 4) done(heard);
        });
        const frame = document.createElement('iframe');
        frame.src = '/embed.html?id=chart';
        frame.style.inlineSize = '500px';
        document.body.append(frame);
      }),
  );
  expect(messages).toEqual([
    expect.objectContaining({ type: 'ownership-graph:height', height: 640 }),
    expect.objectContaining({ sender: 'Flourish', context: 'iframe.resize', height: 640 }),
    { 'datawrapper-height': { chart: 640 } },
    { sentinel: 'amp', type: 'embed-size', height: 640 },
  ]);
});
