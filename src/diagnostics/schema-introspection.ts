import * as v from 'valibot';
import { problemMessages } from '../messages/index.js';

/** Any schema of the model; they are all synchronous. */
export type AnySchema = v.GenericSchema;

type Entries = Record<string, AnySchema>;

/** One form of a variant, and what its key must be for this form. */
export interface VariantOption {
  tag: AnySchema;
  entries: Entries;
}

/** What a schema is made of, as far as a walk alongside the data needs to know. */
export type SchemaStructure =
  | { type: 'object'; entries: Entries }
  | { type: 'list'; item: AnySchema }
  | { type: 'record'; key: AnySchema; value: AnySchema }
  | { type: 'variant'; key: string; options: readonly VariantOption[] }
  | { type: 'union'; options: readonly AnySchema[] }
  | { type: 'value'; choices?: readonly string[] };

/**
 * The parts of the schema classes that are read here. Each class has those of
 * its type only; Valibot's own types name each class apart.
 */
interface SchemaParts {
  type: string;
  entries: Entries;
  item: AnySchema;
  key: unknown;
  value: AnySchema;
  options: readonly unknown[];
  wrapped: AnySchema;
}

/** The schema without `v.optional` around it. */
export function withoutOptional(schema: AnySchema): AnySchema {
  const { type, wrapped } = schema as unknown as SchemaParts;
  return type === 'optional' ? withoutOptional(wrapped) : schema;
}

export function isOptional(schema: AnySchema): boolean {
  return schema.type === 'optional';
}

/** The structure of a schema; of an optional one, that of the value when it is present. */
export function introspect(schema: AnySchema): SchemaStructure {
  const parts = withoutOptional(schema) as unknown as SchemaParts;
  switch (parts.type) {
    case 'strict_object':
      return { type: 'object', entries: parts.entries };
    case 'array':
      return { type: 'list', item: parts.item };
    case 'record':
      return { type: 'record', key: parts.key as AnySchema, value: parts.value };
    case 'variant': {
      const key = parts.key as string;
      const options = (parts.options as readonly SchemaParts[]).map(({ entries }) => ({
        tag: entries[key] ?? v.never(),
        entries,
      }));
      return { type: 'variant', key, options };
    }
    case 'union':
      return { type: 'union', options: parts.options as readonly AnySchema[] };
    case 'picklist':
      return { type: 'value', choices: parts.options as readonly string[] };
    default:
      return { type: 'value' };
  }
}

const { expectations, shape } = problemMessages;

/** What a schema expects, to complete the sentence "it should be …". */
export function expectationOf(schema: AnySchema): string {
  const inner = withoutOptional(schema);
  const { expects } = v.getMetadata(inner) as { expects?: keyof typeof expectations };
  if (expects !== undefined) return expectations[expects];
  const structure = introspect(inner);
  switch (structure.type) {
    case 'object': {
      const needed = Object.entries(structure.entries).filter(([, entry]) => !isOptional(entry));
      return needed.length === 0 ? shape.object : shape.objectWith(needed.map(([key]) => key));
    }
    case 'list':
      return shape.list;
    case 'variant':
      return shape.objectWith([structure.key]);
    case 'value':
      if (structure.choices) return shape.oneOf(structure.choices);
      return inner.type === 'boolean' ? shape.boolean : shape.type(inner.type);
    default:
      return shape.object;
  }
}
