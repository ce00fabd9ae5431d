import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readJson } from '../src/formats/index.js';
import { formatShortList, quote } from '../src/messages/index.js';
import { DatasetError, problem } from '../src/model/index.js';
import type { DatasetInput, Problem } from '../src/model/index.js';
import { FRAGMENT_KEYS } from './fragment-schema.js';

/** The file with the title, the date of compilation and the licence. */
const HEAD_FILE = 'dataset.json';

/** The folders whose files are joined to one data set, in this order and then by name. */
const FRAGMENT_FOLDERS = ['parties', 'ties', 'talks', 'groups', 'sources'];

type ListKey = (typeof FRAGMENT_KEYS)[number];

/** Which records of a list came from which file. */
interface Stretch {
  file: string;
  /** The index of its first record in the joined list. */
  start: number;
}

/** Knows from which file every record of an assembled data set came. */
export class Origins {
  readonly #stretches = new Map<string, Stretch[]>();

  add(key: string, file: string, start: number): void {
    const stretches = this.#stretches.get(key);
    if (stretches) stretches.push({ file, start });
    else this.#stretches.set(key, [{ file, start }]);
  }

  /**
   * The file and the place in it: `stakes[17].holdings[0].from` becomes
   * `ties/toyota-group.json: stakes[3].holdings[0].from`. What is not in a list
   * is in dataset.json.
   */
  locate(path: string): string {
    const [, key = '', digits = '', rest = ''] = /^(\w+)\[(\d+)\](.*)$/s.exec(path) ?? [];
    const index = Number(digits);
    const stretch = this.#stretches.get(key)?.findLast(({ start }) => start <= index);
    if (!stretch) return path === '' ? HEAD_FILE : `${HEAD_FILE}: ${path}`;
    return `${stretch.file}: ${key}[${index - stretch.start}]${rest}`;
  }
}

export interface AssembledDataset {
  /** Joined, but not yet validated: give it to `parseDataset`. */
  input: DatasetInput;
  origins: Origins;
}

/**
 * Joins a curated data set: `dataset.json` and all JSON files below the folders
 * parties, ties, talks, groups and sources, in that order and within each by name.
 * Throws a `DatasetError` with every file that cannot be joined: no JSON, no
 * object, keys that are not known, or values that are no lists.
 */
export async function assembleDataset(folder: string): Promise<AssembledDataset> {
  const problems: Problem[] = [];
  const origins = new Origins();
  const head = await readObject(folder, HEAD_FILE, problems);
  const lists: Partial<Record<ListKey, unknown[]>> = {};
  for (const file of [HEAD_FILE, ...(await fragmentFiles(folder))]) {
    const content = file === HEAD_FILE ? head : await readObject(folder, file, problems);
    for (const [key, value] of Object.entries(content)) {
      if (isListKey(key) && Array.isArray(value)) {
        const list = (lists[key] ??= []);
        origins.add(key, file, list.length);
        for (const record of value) list.push(record);
      } else if (isListKey(key)) problems.push(notAList(file, key));
      else if (file !== HEAD_FILE && key !== '$schema') problems.push(unknownKey(file, key));
    }
  }
  if (problems.length > 0) throw new DatasetError(problems);
  return { input: { ...head, ...lists } as unknown as DatasetInput, origins };
}

function isListKey(key: string): key is ListKey {
  return (FRAGMENT_KEYS as string[]).includes(key);
}

/** Names with slashes on every system, sorted by character codes on every system. */
async function fragmentFiles(folder: string): Promise<string[]> {
  const listings = FRAGMENT_FOLDERS.map(async (name) => {
    const entries = await readdir(join(folder, name), { recursive: true }).catch(() => []);
    const files = entries.filter((entry) => entry.endsWith('.json'));
    return files.map((file) => `${name}/${file.split(sep).join('/')}`).sort();
  });
  return (await Promise.all(listings)).flat();
}

async function readObject(
  folder: string,
  file: string,
  problems: Problem[],
): Promise<Record<string, unknown>> {
  const text = await readFile(join(folder, file), 'utf8').catch(() => undefined);
  if (text === undefined) {
    problems.push(unreadable(file));
    return {};
  }
  const result = await readJson(text);
  if (!result.ok) {
    problems.push(inFile(file, result.problem));
    return {};
  }
  problems.push(...result.warnings.map((warning) => inFile(file, warning)));
  const { value } = result;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  problems.push(notAnObject(file));
  return {};
}

function inFile(file: string, found: Problem): Problem {
  return { ...found, path: found.path === '' ? file : `${file}: ${found.path}` };
}

function unreadable(file: string): Problem {
  return problem({
    path: file,
    statement: `The data set should have a file ${file}, but it cannot be read.`,
    expected: 'a file',
    suggestion: 'Check that it is there and may be read.',
  });
}

function notAnObject(file: string): Problem {
  return problem({
    path: file,
    statement: `The file ${file} should hold an object with lists, but it holds something else.`,
    expected: 'an object',
    suggestion: 'Put its records into a list under "parties", "stakes", "talks" or such.',
  });
}

function notAList(file: string, key: string): Problem {
  return problem({
    path: `${file}: ${key}`,
    statement: `In the file ${file}, "${key}" should be a list, but it is something else.`,
    expected: 'a list',
    suggestion: 'Put it into square brackets.',
  });
}

function unknownKey(file: string, key: string): Problem {
  const known = formatShortList(FRAGMENT_KEYS.map((name) => `"${name}"`));
  return problem({
    path: `${file}: ${key}`,
    statement: `The file ${file} has the key ${quote(key)}, but only ${known} are joined.`,
    expected: `one of ${known}`,
    received: quote(key),
    suggestion: `Rename or remove it; title, date and licence belong into ${HEAD_FILE}.`,
  });
}
