import type { Draft } from '../import/draft.js';
import { entryOf, isObject, listOf, textOf } from '../import/read-values.js';
import { placeAt, type ReaderInput } from '../import/reader.js';
import { statementOf, type Statement } from './statement.js';

/** Groups of statements by type, as a draft of version 0.1 has them. */
const GROUPS = [
  ['entityStatements', 'entityStatement'],
  ['personStatements', 'personStatement'],
  ['beneficialOwnershipStatements', 'ownershipOrControlStatement'],
] as const;

function* statementsOfGroups(
  groups: readonly unknown[],
  prefix: string,
): Generator<[unknown, string]> {
  for (const [at, group] of groups.entries()) {
    for (const [key, statementType] of GROUPS) {
      for (const [index, value] of listOf(entryOf(group, key)).entries()) {
        const path = `${prefix}statementGroups[${at}].${key}[${index}]`;
        yield [isObject(value) ? { statementType, ...value } : value, path];
      }
    }
  }
}

/** Values with their paths: those of a list, or a value alone; lists in lists are followed once more. */
function* valuesOf(values: readonly unknown[]): Generator<[unknown, string]> {
  for (const [index, value] of values.entries()) {
    const prefix = values.length === 1 ? '' : `[${index}]`;
    const groups = listOf(entryOf(value, 'statementGroups'));
    if (groups.length > 0) yield* statementsOfGroups(groups, prefix);
    const statements = entryOf(value, 'statements');
    const list: unknown = Array.isArray(statements) ? statements : value;
    if (groups.length > 0) continue;
    if (Array.isArray(list)) {
      for (const [at, entry] of list.entries()) yield [entry, `${prefix}[${at}]`];
    } else yield [value, prefix];
  }
}

const COUNTED = { entity: 'entities', person: 'persons', relationship: 'relationships' } as const;

/** The statements of files, in their order; what is none is noted. */
export function collectStatements(inputs: readonly ReaderInput[], draft: Draft): Statement[] {
  const { report } = draft;
  const statements: Statement[] = [];
  for (const input of inputs) {
    const file = { name: input.name, format: 'bods' as const, read: {} };
    report.beginFile(file);
    const versions = new Map<string, number>();
    for (const [value, path] of valuesOf(input.values ?? [])) {
      const place = placeAt(input, path);
      const statement = statementOf(value, statements.length, place);
      report.count('statements');
      if (!statement) {
        const type =
          textOf(entryOf(value, 'statementType')) ?? textOf(entryOf(value, 'recordType'));
        report.note(
          'record-not-read',
          { type: (type ?? (isObject(value) ? '' : typeof value)).slice(0, 40) },
          place,
        );
        continue;
      }
      report.count(COUNTED[statement.kind]);
      versions.set(statement.version, (versions.get(statement.version) ?? 0) + 1);
      statements.push(statement);
    }
    const [main, ...others] = [...versions].sort(([, a], [, b]) => b - a);
    if (main) Object.assign(file, { version: main[0] });
    for (const [version, count] of others) {
      report.note('version-mixed', { version }, { file: input.name }, count);
    }
  }
  return statements;
}
