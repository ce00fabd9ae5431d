import * as v from 'valibot';
import { FORMAT_NAMES, isFormatName, TABLE_FIELDS } from '../../model/index.js';
import type { FileOptions, ReadOptions, TableMapping } from './read-options.js';
import { refuseFile } from './unreadable-file.js';

const mappingSchema = v.strictObject({
  columns: v.optional(v.record(v.picklist(TABLE_FIELDS), v.string())),
  hasHeadings: v.optional(v.boolean()),
  shares: v.optional(v.picklist(['percent', 'fractions'])),
  dates: v.optional(v.picklist(['day-month', 'month-day'])),
  matrix: v.optional(v.picklist(['rows-own-columns', 'columns-own-rows'])),
});

function mappingOf(mapping: TableMapping | string): TableMapping {
  let value: unknown = mapping;
  if (typeof mapping === 'string') {
    try {
      value = JSON.parse(mapping);
    } catch {
      refuseFile('wrong-mapping', { text: mapping.slice(0, 40) });
    }
  }
  const parsed = v.safeParse(mappingSchema, value);
  if (parsed.success) return parsed.output as TableMapping;
  return refuseFile('wrong-mapping', { text: JSON.stringify(value).slice(0, 40) });
}

/** Options that a page gives, when all of them can be followed; refuses the file else, with what is wrong. */
export function checkOptions({ format, mapping, ...rest }: FileOptions): ReadOptions {
  if (format !== undefined && !isFormatName(format)) {
    refuseFile('wrong-format', { format, known: [...FORMAT_NAMES] });
  }
  return {
    ...rest,
    format,
    mapping: mapping === undefined ? undefined : mappingOf(mapping),
  };
}
