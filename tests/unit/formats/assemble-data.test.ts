import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assembleDataset } from '../../../scripts/assemble-data.js';
import { parseDataset } from '../../../src/diagnostics/index.js';
import { DatasetError } from '../../../src/model/index.js';
import { alliance, holding, party, stake } from '../model/sample.js';

const AUTOMAKERS = fileURLToPath(new URL('../../../graph-data/automakers', import.meta.url));

const HEAD = { title: 'Pieces', compiled: '2026-01-31' };
const SOURCES = { sources: [{ id: 'report', title: 'Report', publisher: 'Alpha' }] };

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pieces-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Writes files below the folder of the test; texts as they are, anything else as JSON. */
async function write(files: Record<string, unknown>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
}

async function problemsOf(): Promise<string[]> {
  const error: unknown = await assembleDataset(folder).catch((reason: unknown) => reason);
  if (!(error instanceof DatasetError)) throw new Error('It was joined.');
  return error.problems.map(({ path, message }) => `${path} | ${message}`);
}

describe('assembleDataset', () => {
  it('joins all pieces, folder by folder and within each by name', async () => {
    await write({
      'dataset.json': { $schema: '../dataset.schema.json', ...HEAD },
      'sources/all.json': SOURCES,
      'ties/b.json': {
        $schema: '../../fragment.schema.json',
        stakes: [stake('beta', 'gamma', holding('2010'))],
      },
      'ties/a/z.json': {
        stakes: [stake('alpha', 'beta', holding('2010'))],
        alliances: [alliance(['alpha', '2001'], ['beta', '2001'])],
      },
      'parties/m.json': { parties: [party('gamma')] },
      'parties/l.json': { parties: [party('alpha'), party('beta')] },
      'parties/notes.txt': 'not a piece',
      'elsewhere/x.json': 'not a piece',
    });
    const { input } = await assembleDataset(folder);
    expect(input.parties.map(({ id }) => id)).toEqual(['alpha', 'beta', 'gamma']);
    expect(input.stakes?.map(({ id }) => id)).toEqual(['alpha-beta', 'beta-gamma']);
    expect(parseDataset(input)).toMatchObject({ ok: true, warnings: [] });
  });

  it('translates places back to files', async () => {
    await write({
      'dataset.json': HEAD,
      'parties/a.json': { parties: [party('alpha'), party('beta')] },
      'ties/a.json': { stakes: [] },
      'ties/b.json': { stakes: [stake('alpha', 'beta', holding('2010'))] },
      'ties/c.json': {
        stakes: [stake('beta', 'alpha', holding('2010')), stake('beta', 'delta', holding('2010'))],
      },
      'sources/all.json': SOURCES,
    });
    const { input, origins } = await assembleDataset(folder);
    const result = parseDataset(input);
    expect(result.ok ? [] : result.problems.map(({ path }) => origins.locate(path))).toEqual([
      'ties/c.json: stakes[1].owned',
    ]);
    expect(origins.locate('stakes[0].holdings[0].from')).toBe(
      'ties/b.json: stakes[0].holdings[0].from',
    );
    expect(origins.locate('parties[1]')).toBe('parties/a.json: parties[1]');
    expect(origins.locate('compiled')).toBe('dataset.json: compiled');
    expect(origins.locate('')).toBe('dataset.json');
  });

  it('works with the head alone', async () => {
    await write({ 'dataset.json': { ...HEAD, parties: [party('alpha')] } });
    const { input, origins } = await assembleDataset(folder);
    expect(input.parties).toHaveLength(1);
    expect(origins.locate('parties[0].name')).toBe('dataset.json: parties[0].name');
  });

  it('names every file that it cannot join, all at once', async () => {
    await write({
      'parties/a.json': { partys: [], title: 'x' },
      'parties/b.json': [party('alpha')],
      'parties/c.json': '{"parties": [\n  {"id": "alpha" "kind": "company"}]}',
      'ties/d.json': { stakes: { id: 'x' } },
      'ties/e.json': '{"stakes": [], "stakes": []}',
      'sources/f.json': '',
    });
    const problems = await problemsOf();
    expect(problems.map((line) => line.split(' | ')[0])).toEqual([
      'dataset.json',
      'parties/a.json: partys',
      'parties/a.json: title',
      'parties/b.json',
      'parties/c.json: line 2, column 18',
      'ties/d.json: stakes',
      'ties/e.json: stakes',
      'sources/f.json',
    ]);
    expect(problems[1]).toContain(
      'has the key "partys", but only "parties", "stakes", "alliances"',
    );
    expect(problems[4]).toContain('a comma is missing');
  });

  it('finds no error in the automakers', async () => {
    const { input, origins } = await assembleDataset(AUTOMAKERS);
    const result = parseDataset(input);
    const lines = result.ok
      ? []
      : result.problems.map(({ path, message }) => `${origins.locate(path)} | ${message}`);
    expect(lines).toEqual([]);
  });
});
