import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { withoutWebgl } from '../../scripts/cytoscape-plugin.js';

const SETUP = 'renderer.initWebgl = function (options) { this.gl = true; };';

it('takes away what sets up the drawing by WebGL, and nothing else', () => {
  expect(withoutWebgl(`var renderer = {};${SETUP}export default renderer;`)).toBe(
    'var renderer = {};export default renderer;',
  );
});

it.each([
  ['nothing', 'export default {};'],
  ['two things', SETUP + SETUP],
])('refuses code in which %s does so', (_case, code) => {
  expect(() => withoutWebgl(code)).toThrow('Cytoscape sets initWebgl otherwise now.');
});

it('finds it in the Cytoscape that is installed, which calls it only where WebGL is asked for', async () => {
  const main = createRequire(import.meta.url).resolve('cytoscape');
  const code = await readFile(join(dirname(main), 'cytoscape.esm.mjs'), 'utf8');
  const rest = withoutWebgl(code);
  expect(rest.length).toBeLessThan(code.length);
  const calls = [...rest.matchAll(/if \((.+)\) {\s*\S*\.initWebgl\(/g)];
  expect(calls.map(([, condition]) => condition)).toEqual(['options.webgl']);
  expect(rest.match(/\.initWebgl\(/g)).toHaveLength(1);
});
