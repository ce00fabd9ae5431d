import {
  checkCompleted,
  deepFreeze,
  recordsOf,
  type CompletedRecords,
  type Dataset,
  type DatasetPart,
  type Problem,
} from '../model/index.js';
import { LISTS, type ListKey, type PartName } from './dataset-parts.js';

/** A data set with one more of its parts, or why the two do not belong together. */
export type JoinResult =
  | { ok: true; dataset: Dataset; warnings: Problem[] }
  | { ok: false; problems: readonly Problem[] };

type Joined =
  | { ok: true; dataset: Dataset; completed: CompletedRecords }
  | { ok: false; list: ListKey; id: string };

/**
 * Completes a data set with another of its parts. Every record of the part
 * completes the one with its id: its keys replace those of the core, and its
 * holdings complete those of the core one by one. Only the records that came are
 * checked. The data set is not changed; the new one is frozen.
 */
export async function joinPart(
  dataset: Dataset,
  name: PartName,
  part: DatasetPart,
): Promise<JoinResult> {
  const joined = join(dataset, name, part);
  if (!joined.ok) {
    const { explainMismatch } = await import('../diagnostics/index.js');
    return { ok: false, problems: [explainMismatch(joined.list, joined.id)] };
  }
  const { errors, warnings } = checkCompleted(joined.dataset, joined.completed);
  if (errors.isEmpty() && warnings.isEmpty()) {
    return { ok: true, dataset: joined.dataset, warnings: [] };
  }
  const { explainIssues } = await import('../diagnostics/index.js');
  const { knownIds } = recordsOf(joined.dataset);
  if (!errors.isEmpty()) return { ok: false, problems: explainIssues(errors, knownIds) };
  return { ok: true, dataset: joined.dataset, warnings: explainIssues(warnings, knownIds) };
}

function join(dataset: Dataset, name: PartName, part: DatasetPart): Joined {
  const { parts: { ...pending } = {}, ...rest } = dataset;
  Reflect.deleteProperty(pending, name);
  const lists: Partial<Record<ListKey, unknown[]>> = {};
  const completed: Partial<Record<ListKey, { value: unknown; path: string }[]>> = {};
  for (const list of LISTS) {
    const records = new Map<string, object>(dataset[list].map((record) => [record.id, record]));
    const located: { value: unknown; path: string }[] = [];
    for (const [index, addition] of (part[list] ?? []).entries()) {
      const { id } = addition;
      const known = records.get(id) ?? (list === 'sources' ? {} : undefined);
      const value = known && complete(known, addition);
      if (!value) return { ok: false, list, id };
      records.set(id, value);
      located.push({ value, path: `${list}[${index}]` });
    }
    lists[list] = [...records.values()];
    completed[list] = located;
  }
  const joined = { ...rest, ...(Object.keys(pending).length > 0 && { parts: pending }), ...lists };
  return {
    ok: true,
    dataset: deepFreeze(joined as unknown as Dataset),
    completed: completed as unknown as CompletedRecords,
  };
}

/** A record with what was missing; undefined when its holdings are not those of the addition. */
function complete(known: object, addition: object): object | undefined {
  const record = { ...known, ...addition };
  if (!('holdings' in known) || !('holdings' in addition)) return record;
  const holdings = known.holdings as object[];
  const additions = addition.holdings as object[];
  if (additions.length !== holdings.length) return undefined;
  return { ...record, holdings: holdings.map((holding, at) => ({ ...holding, ...additions[at] })) };
}
