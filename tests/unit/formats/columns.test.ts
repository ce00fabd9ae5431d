import { expect, it } from 'vitest';
import { readPart, toColumns } from '../../../src/formats/index.js';

const sources = [
  { id: 'report', title: 'Annual report', publisher: 'Example', date: '2024-03-01' },
  { id: 'file', title: 'A file', publisher: 'Example', note: 'No date is shown.' },
];

it('reads sources in columns as if each were a record', async () => {
  const columns = toColumns(sources);
  expect(columns.note).toEqual([null, 'No date is shown.']);
  const fromColumns = await readPart(JSON.stringify({ sources: columns }));
  const fromRecords = await readPart(JSON.stringify({ sources }));
  expect(fromColumns).toEqual(fromRecords);
  expect(fromColumns).toMatchObject({ ok: true, part: { sources } });
});

it.each([
  ['of different lengths', { ...toColumns(sources), title: ['Annual report'] }],
  ['that are no lists', { ...toColumns(sources), title: 'Annual report' }],
  ['without ids', { title: ['Annual report'], publisher: ['Example'] }],
  ['with an unknown key', { ...toColumns(sources), colour: ['red', 'blue'] }],
  ['whose ids are no texts', { ...toColumns(sources), id: [1, 2] }],
])('refuses columns %s', async (_, columns) => {
  const result = await readPart(JSON.stringify({ sources: columns }));
  expect(result.ok ? [] : result.problems.map(({ path }) => path.split(/\W/)[0])).toContain(
    'sources',
  );
});
