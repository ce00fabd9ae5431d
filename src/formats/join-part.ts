import { preview, problem, type Dataset, type Problem } from '../model/index.js';
import { LISTS, type PartName } from './dataset-parts.js';

/** A data set with one more of its parts, to be checked; or why the two do not belong together. */
export type JoinResult = { ok: true; value: unknown } | { ok: false; problem: Problem };

/**
 * Completes a data set with the content of another of its files. Every record
 * of that completes the one with its id: its keys stand in the place of those
 * of the outline, and its holdings complete those of the outline one by one. The
 * data set is not changed. What comes out is not checked: give it to
 * `parseDataset`.
 */
export function joinPart(dataset: Dataset, name: PartName, part: unknown): JoinResult {
  if (!isRecord(part)) return mismatch(name, 'it is no object with lists');
  const joined: Record<string, unknown> = { ...dataset };
  Reflect.deleteProperty(joined, name);
  for (const key of LISTS) {
    const additions = part[key] ?? [];
    if (!Array.isArray(additions)) return mismatch(name, `its ${key} are no list`);
    const records = new Map<unknown, object>(dataset[key].map((record) => [record.id, record]));
    for (const addition of additions as unknown[]) {
      const id = isRecord(addition) ? addition.id : addition;
      const known = records.get(id) ?? (key === 'sources' ? {} : undefined);
      const completed = known && isRecord(addition) && complete(known, addition);
      if (!completed) return mismatch(name, `its ${key} do not fit at ${preview(id)}`);
      records.set(id, completed);
    }
    joined[key] = [...records.values()];
  }
  return { ok: true, value: joined };
}

/** A record with what was missing; undefined when its holdings are not those of the addition. */
function complete(known: object, addition: Record<string, unknown>): object | undefined {
  const completed = { ...known, ...addition };
  if (!('holdings' in known) || addition.holdings === undefined) return completed;
  const holdings = known.holdings as object[];
  const more: unknown = addition.holdings;
  if (!Array.isArray(more) || more.length !== holdings.length || !more.every(isRecord)) {
    return undefined;
  }
  return { ...completed, holdings: holdings.map((holding, at) => ({ ...holding, ...more[at] })) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mismatch(name: PartName, fault: string): JoinResult {
  return {
    ok: false,
    problem: problem({
      path: '',
      statement: `The file that “${name}” names should complete this data set, but ${fault}.`,
      expected: 'the file that was made with the data set',
      remedy: 'Put all files of the same build in place.',
    }),
  };
}
