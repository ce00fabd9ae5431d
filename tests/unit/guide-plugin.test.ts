import { expect, it } from 'vitest';
import { guideOf } from '../../scripts/guide-plugin.js';

const MARKDOWN = `# A guide

See [elements](elements.md#ownership-graph), [below](#what-is-shown), [Lit](https://lit.dev) and [the readme](../README.md).

## What is shown

\`\`\`html
<ownership-graph day="2025-01-01"></ownership-graph>
\`\`\`
`;

it('makes a page of a guide, with each example below its code', async () => {
  const { html, examples } = await guideOf(MARKDOWN);
  expect(html).toContain('<title>A guide</title>');
  expect(html).toContain('&lt;ownership-graph day=&quot;2025-01-01&quot;>');
  expect(html).toContain('<iframe loading="lazy" src="embedding/what-is-shown.html"');
  const [[file, example] = []] = examples;
  expect(file).toBe('embedding/what-is-shown.html');
  expect(example).toContain('<base href="../" />');
  expect(example).toContain('<ownership-graph day="2025-01-01"></ownership-graph>');
});

it('keeps links that lead somewhere on the site or beyond it, and the words of others', async () => {
  const { html } = await guideOf(MARKDOWN);
  const links = [...html.matchAll(/<a href="(.*?)"/g)].map(([, href]) => href);
  expect(links).toEqual(['elements.html#ownership-graph', '#what-is-shown', 'https://lit.dev']);
  expect(html).toContain('<h2 id="what-is-shown">');
  expect(html).toContain('and the readme.');
});

it('refuses two examples of the same section, of which one would be lost', async () => {
  const twice = `${MARKDOWN}\n\`\`\`html\n<p>Another</p>\n\`\`\`\n`;
  await expect(guideOf(twice)).rejects.toThrow('“What is shown” has two examples.');
});
