import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/formats/index.js';
import type { Dataset } from '../../../src/model/index.js';
import { dataPieces, frozen, withPiece } from '../../../src/store/data-pieces.js';
import { runTask, type OpenReport } from '../../../src/store/tasks.js';
import { sample } from '../model/sample.js';

function together(pieces: Iterable<OpenReport>): Dataset {
  let dataset: Dataset | undefined;
  for (const piece of structuredClone([...pieces])) {
    if (typeof piece !== 'number') dataset = withPiece(dataset, piece);
  }
  return frozen(dataset);
}

describe('a data set in pieces', () => {
  it('is the same when it is put together, and frozen', async () => {
    const result = await validate(sample());
    const { dataset } = result as Extract<typeof result, { ok: true }>;
    const copy = together(dataPieces(dataset));
    expect(copy).toEqual(dataset);
    expect([copy, copy.stakes, copy.stakes[0]!.holdings].every(Object.isFrozen)).toBe(true);
  });

  it('comes from files in pieces of a few thousand records, after how much is read', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `A${at},B${at},50`);
    const content = new Blob([`owner,owned,share\n${rows.join('\n')}`]);
    const reports: OpenReport[] = [];
    const task = { files: [{ name: 'a.csv', content }], options: {} };
    const result = await runTask('open', task, (value) => reports.push(value as OpenReport));
    expect(result).not.toHaveProperty('dataset');
    const parts = reports.filter((value) => typeof value === 'number');
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts.at(-1)).toBeCloseTo(1);
    const pieces = reports.filter((value) => typeof value !== 'number');
    expect(pieces.length).toBeGreaterThan(8);
    expect(together(pieces).stakes).toHaveLength(5000);
  });
});
