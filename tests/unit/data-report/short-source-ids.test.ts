import { expect, it } from 'vitest';
import { parseDataset } from '../../../src/diagnostics/index.js';
import { withShortSourceIds } from '../../../scripts/short-source-ids.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { parsed } from '../../fixtures/parsed.js';

const dataset = parsed(carmakers());
const short = withShortSourceIds(dataset);

/** The titles of the sources that are cited, in the order of the text. */
function citedTitles(of: typeof dataset): string[] {
  const titles = new Map(of.sources.map(({ id, title }) => [id, title]));
  const cited: string[] = [];
  JSON.stringify(of, (key, value: unknown) => {
    const isList = key === 'sources' && Array.isArray(value) && typeof value[0] === 'string';
    if (isList) cited.push(...(value as string[]).map((id) => titles.get(id) ?? `unknown: ${id}`));
    return value;
  });
  return cited;
}

it('leaves a data set valid, and every figure with the sources that it had', () => {
  expect(parseDataset(short).ok).toBe(true);
  expect(citedTitles(short)).toEqual(citedTitles(dataset));
  expect(citedTitles(short).length).toBeGreaterThan(5);
});

it('orders the sources by their sites, whatever their order was', () => {
  const [first] = dataset.sources;
  const addresses = ['https://b.example/1', 'https://en.a.example/', 'https://a.example/'];
  const sources = addresses.map((url) => ({ ...first!, id: url, url }));
  const urls = withShortSourceIds({ ...dataset, sources }).sources.map(({ url }) => url);
  expect(urls).toEqual(['https://a.example/', 'https://en.a.example/', 'https://b.example/1']);
});

it('numbers the sources, and renames nothing else', () => {
  expect(short.sources.map(({ id }) => id)).toEqual(
    dataset.sources.map((_, at) => at.toString(36)),
  );
  expect(short.parties.map(({ id }) => id)).toEqual(dataset.parties.map(({ id }) => id));
  expect(short.stakes.map(({ owner }) => owner)).toEqual(dataset.stakes.map(({ owner }) => owner));
});
