import { expect, it } from 'vitest';
import { Draft } from '../../../../src/formats/import/draft.js';
import { readFile } from '../../../../src/formats/import/read-files.js';
import { ReportBuilder } from '../../../../src/formats/import/report-builder.js';
import { UnreadableFile } from '../../../../src/formats/import/unreadable-file.js';
import { wordFault } from '../../../../src/formats/import/word-fault.js';

const ROWS = 12_000;

it('says within each stage how much of a large table is done', async () => {
  const rows = Array.from({ length: ROWS }, (_, at) => `Owner ${at % 100},Company ${at},50`);
  const done: number[] = [];
  const table = ['owner,owned,share', ...rows].join('\n');
  const result = await readFile(table, { onProgress: (part) => done.push(part) });
  expect(result.ok).toBe(true);
  expect(done).toEqual([...new Set(done)].sort((a, b) => a - b));
  expect(done.at(-1)).toBeCloseTo(1);
  // Parsing, collecting, making the data set, checking it.
  for (const [from, until] of [
    [0.05, 0.3],
    [0.3, 0.45],
    [0.45, 0.65],
    [0.65, 1],
  ] as const) {
    const within = done.filter((part) => part > from && part <= until);
    expect(within.length, `from ${from}`).toBeGreaterThan(2);
  }
});

it('refuses more ties than a browser can hold, and says how many can be read', () => {
  const draft = new Draft(new ReportBuilder());
  draft.ties.length = 1_500_000;
  const tie = { owner: 'a', owned: 'b', capital: 50, sources: [], place: { file: 'ties.csv' } };
  let thrown: unknown;
  try {
    draft.tie({ ...tie, from: undefined, until: undefined });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(UnreadableFile);
  const { message } = wordFault('ties.csv', (thrown as UnreadableFile).fault);
  expect(message).toContain('more than 1,500,000 ties or parties');
});
