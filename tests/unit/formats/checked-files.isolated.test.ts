import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { digestOfChecked } from '../../../scripts/data-plugin.js';
import { readDataset } from '../../../src/formats/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { parsed } from '../../fixtures/parsed.js';
import { sample } from '../model/sample.js';

const checked = vi.hoisted(() => ({ CHECKED_FILES: [] as string[] }));
vi.mock('../../../src/formats/checked-files.js', () => checked);

/** A file that a check would refuse, so that it is seen whether there was one. */
const REFUSED = JSON.stringify({ ...sample(), title: '' });

function list(text: string): void {
  checked.CHECKED_FILES.push(createHash('sha256').update(text).digest('base64'));
}

afterEach(() => {
  checked.CHECKED_FILES.length = 0;
  vi.unstubAllGlobals();
});

describe('a file that was checked when the site was built', () => {
  it('is not checked again, and is frozen', async () => {
    list(REFUSED);
    const result = await readDataset(REFUSED);
    expect(result).toMatchObject({ ok: true, warnings: [] });
    expect(result.ok && Object.isFrozen(result.dataset.parties[0])).toBe(true);
  });

  it('is the same data set as before while that is in use', async () => {
    list(REFUSED);
    const [first, second] = [await readDataset(REFUSED), await readDataset(REFUSED)];
    expect(first.ok && second.ok && first.dataset === second.dataset).toBe(true);
  });

  it('is checked if a single character of it has changed', async () => {
    list(REFUSED);
    expect((await readDataset(`${REFUSED} `)).ok).toBe(false);
  });

  it('is checked where the page may compute no digest', async () => {
    list(REFUSED);
    vi.stubGlobal('crypto', {});
    expect((await readDataset(REFUSED)).ok).toBe(false);
  });
});

describe('the digest of a file that the build has checked', () => {
  it('is that by which the page knows the file', async () => {
    const text = JSON.stringify(parsed(carmakers()));
    checked.CHECKED_FILES.push(digestOfChecked(text));
    const known = await readDataset(text);
    checked.CHECKED_FILES.length = 0;
    expect(known).toEqual(await readDataset(text));
  });

  it('is refused to a file with an error or a warning', () => {
    expect(() => digestOfChecked(REFUSED)).toThrow('has an error or a warning');
  });

  it('is refused to a file that a check would read differently, as one that leaves out a list', () => {
    expect(() => digestOfChecked(JSON.stringify(sample()))).toThrow('not read as it is written');
  });
});
