import { posix } from 'node:path';
import {
  elementsOf,
  type Attribute,
  type Documented,
  type Manifest,
  type ManifestElement,
} from '../published-manifest.js';
import { literalsOf } from './literals.js';

const HEADING = `import type { Filters } from './data.js';
import './index.js';`;

const SETTABLE = `/** What may be set where \`T\` is read: of filters, those that are to change. */
type Settable<T> = T extends Filters ? Partial<Filters> | null : T;`;

function comment({ description = '' }: Documented): string {
  const text = description.replaceAll('*/', '* /').trim();
  return text === '' ? '' : `    /** ${text.replaceAll('\n', '\n     * ')} */\n`;
}

/** The type of an attribute. Templates give numbers as texts, and a flag as true or as an empty text. */
function attributeType({ type, fieldName }: Attribute, className: string): string {
  const text = type?.text ?? 'string';
  if (text === 'boolean') return `boolean | ''`;
  if (text === 'number') return 'number | string';
  if (fieldName !== undefined) return settable(className, fieldName);
  return literalsOf(text).length > 0 ? text : 'string';
}

function settable(className: string, field: string): string {
  return `Settable<${className}['${field}']>`;
}

function entry(documented: Documented, type: string): string {
  return `${comment(documented)}    '${documented.name}'?: ${type} | undefined;\n`;
}

/** Attributes first, under whose names frameworks set the properties that belong to them as well. */
function propsOf({ name, attributes = [], members = [] }: ManifestElement): string {
  const taken = new Set(attributes.flatMap(({ name, fieldName = name }) => [name, fieldName]));
  const properties = members.filter(
    (member) => member.kind === 'field' && !member.readonly && !taken.has(member.name),
  );
  return [
    ...attributes.map((attribute) => entry(attribute, attributeType(attribute, name))),
    ...properties.map((property) => entry(property, settable(name, property.name))),
  ].join('');
}

function eventsOf({ events = [] }: ManifestElement): string {
  const names = events.map(({ name }) => `'${name}'`);
  return names.length === 0 ? '{}' : `Pick<HTMLElementEventMap, ${names.join(' | ')}>`;
}

/**
 * The types from which those for templates of frameworks are made: what can be set on each element, by
 * attribute or property, and which events it fires.
 */
export function elementTypes(manifest: Manifest): string {
  const elements = elementsOf(manifest);
  const imports = elements.map(({ name, path }) => {
    return `import type { ${name} } from './${posix.relative('lib', path)}';`;
  });
  const props = elements.map((one) => `  '${one.tagName}': {\n${propsOf(one)}  };\n`);
  const events = elements.map((one) => `  '${one.tagName}': ${eventsOf(one)};\n`);
  return `${HEADING}
${imports.join('\n')}

${SETTABLE}

/** What can be set on each element in a template: attributes, and properties, by their names. */
export interface ElementProps {
${props.join('')}}

/** The events that each element fires. */
export interface ElementEvents {
${events.join('')}}

/** The events of an element as attributes of a template that begin with \`on\`. */
export type EventProps<Name extends keyof ElementEvents> = {
  [Event in keyof ElementEvents[Name] & string as \`on\${Event}\`]?:
    | ((event: ElementEvents[Name][Event] & { readonly currentTarget: HTMLElementTagNameMap[Name] }) => void)
    | undefined;
};
`;
}
