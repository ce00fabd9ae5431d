import { importMessages } from '../../messages/index.js';
import type { Draft } from '../import/draft.js';
import { dateOf } from '../import/iso-date.js';
import type { ReadOptions } from '../import/read-options.js';
import { entryAt } from '../import/read-values.js';
import type { ReaderInput } from '../import/reader.js';
import { recordOf, recordsIn, type GleifRecord } from './gleif-record.js';
import { readEntity } from './read-entity.js';
import { readException } from './read-exception.js';
import { addConsolidations, readRelation, type Consolidation } from './read-relation.js';
import { xmlRecords } from './xml-records.js';

interface OpenedFile {
  input: ReaderInput;
  values: readonly unknown[];
  contentDate: unknown;
}

function openFile(input: ReaderInput, onProgress: ReadOptions['onProgress']): OpenedFile {
  if (!input.values) {
    const { records, contentDate } = xmlRecords(input.text, onProgress);
    return { input, values: records.map(({ value }) => value), contentDate };
  }
  const values = input.values.flatMap((value) => [...recordsIn(value)]);
  const contentDate =
    entryAt(input.values[0], 'meta', 'goldenCopy', 'publishDate') ??
    entryAt(values[0], 'ContentDate');
  return { input, values, contentDate };
}

/** Reads files of GLEIF, in XML or JSON: who has an LEI, who consolidates whom, and why nobody is named. */
export function read(
  inputs: readonly ReaderInput[],
  draft: Draft,
  { onProgress }: ReadOptions,
): void {
  const { report } = draft;
  const later: (() => void)[] = [];
  for (const input of inputs) {
    const { values, contentDate } = openFile(input, onProgress);
    const date = dateOf(contentDate);
    draft.datedAt(date);
    report.beginFile({ name: input.name, format: 'gleif', read: {} });
    const source = draft.source({
      title: importMessages.gleifSource,
      publisher: 'GLEIF',
      url: 'https://www.gleif.org/',
      date,
    });
    report.note('source-made', { title: importMessages.gleifSource }, { file: input.name });
    const consolidations: Consolidation[] = [];
    for (const [index, value] of values.entries()) {
      const place = { file: input.name, path: `[${index}]` };
      report.count('records');
      const record: GleifRecord | undefined = recordOf(value);
      if (record?.type === 'relation') {
        const consolidation = readRelation(record.value, draft, place);
        if (consolidation) consolidations.push(consolidation);
      } else if (record?.type === 'entity') readEntity(record.value, draft, source, place);
      else if (record) later.push(() => readException(record.value, draft, source, place));
      else report.note('record-not-read', { type: '' }, place);
    }
    later.push(() => addConsolidations(consolidations, draft, source));
  }
  // When all files have told what companies are called.
  for (const add of later) add();
}
