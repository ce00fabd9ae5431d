import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { withFigures } from '../../../scripts/data-report/index.js';
import { readmeWithFigures } from '../../../scripts/write-data-figures.js';

it('says of the data what the check prints; otherwise run npm run data:figures', async () => {
  expect(await readFile('README.md', 'utf8')).toBe(await readmeWithFigures());
});

it('is not written where it marks no place for figures', () => {
  expect(() => withFigures('# Title\n', { counts: [], coverage: [] })).toThrow(/no place/);
});
