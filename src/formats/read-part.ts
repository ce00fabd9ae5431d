import { validatePart, type DatasetPart, type Problem } from '../model/index.js';
import { fromColumns } from './columns.js';
import { readJson } from './read-json.js';

/** A part of a data set with what is doubtful about it, or everything that is wrong. */
export type PartResult =
  | { ok: true; part: DatasetPart; warnings: Problem[] }
  | { ok: false; problems: readonly Problem[] };

/** Reads a text as a part of a data set, which `joinPart` puts into it. Its sources may be in columns. */
export async function readPart(text: string): Promise<PartResult> {
  const json = await readJson(text);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const value = withSources(json.value);
  const part = validatePart(value);
  if (part) return { ok: true, part, warnings: json.warnings };
  const { explainPart } = await import('../diagnostics/index.js');
  return { ok: false, problems: explainPart(value) };
}

function withSources(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('sources' in value)) return value;
  return { ...value, sources: fromColumns(value.sources) };
}
