import { expect, it } from 'vitest';
import { oembedAnswer, oembedPlugin } from '../../scripts/oembed-plugin.js';

it('answers with a frame of the site', () => {
  const answer = oembedAnswer(new URL('https://graphs.example/cars/'));
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 960, height: 720 });
  expect(answer).toHaveProperty(
    'html',
    expect.stringContaining('<iframe src="https://graphs.example/cars/embed.html"'),
  );
});

it.each([
  ['https://graphs.example/cars', ['https://graphs.example/cars/oembed.json']],
  [undefined, []],
])('links to the answer where the address of the site is known: %s', (site, links) => {
  const { transformIndexHtml } = oembedPlugin(site);
  const tags = (transformIndexHtml as unknown as () => { attrs: { href: string } }[])();
  expect(tags.map(({ attrs }) => attrs.href)).toEqual(links);
});
