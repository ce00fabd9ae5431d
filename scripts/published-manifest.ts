import { TABLE_TABS, VIEWS } from '../src/store/index.js';

/** The parts of a custom elements manifest that are read or rewritten; see its schema, version 1. */
export interface Manifest {
  schemaVersion: string;
  modules: ManifestModule[];
}

export interface ManifestModule {
  path: string;
  declarations?: ManifestClass[];
  exports?: { kind: string; name: string }[];
}

/** What the comment of something says, with its type as a text of TypeScript. */
export interface Documented {
  name: string;
  description?: string;
  type?: { text: string };
}

/** An attribute, with the name of the property that it sets. */
export type Attribute = Documented & { fieldName?: string };

export interface ManifestClass extends Documented {
  tagName?: string;
  customElement?: boolean;
  summary?: string;
  attributes?: Attribute[];
  members?: (Documented & { kind: string; privacy?: string; readonly?: boolean })[];
  events?: Documented[];
  slots?: Documented[];
  cssParts?: Documented[];
  cssProperties?: Documented[];
}

/** A class that is registered, with the module that declares it. */
export type ManifestElement = ManifestClass & { tagName: string; path: string };

/** The values of types that have a name, which a reader of the manifest could not look up. */
const NAMED_TYPES: Readonly<Record<string, readonly string[]>> = {
  View: VIEWS,
  TableTab: TABLE_TABS,
};

/** With the values of its type in place of their name. */
function withValues<T extends Documented>(documented: T): T {
  const values = NAMED_TYPES[documented.type?.text ?? ''];
  if (!values) return documented;
  return { ...documented, type: { text: values.map((value) => `'${value}'`).join(' | ') } };
}

/** What pages may use. Of events those that a comment documents: the analyzer also finds names that are variables. */
function published(declaration: ManifestClass): ManifestClass {
  const { members, attributes, events } = declaration;
  return {
    ...declaration,
    ...(members && { members: members.filter(({ privacy }) => !privacy).map(withValues) }),
    ...(attributes && { attributes: attributes.map(withValues) }),
    ...(events && { events: events.filter(({ name }) => name.startsWith('ownership-')) }),
  };
}

/** With nothing but what is or registers an element; a part of one that is marked as internal is none. */
function ofElements(module: ManifestModule, tags: ReadonlySet<string>): ManifestModule {
  const { declarations = [], exports = [] } = module;
  return {
    ...module,
    declarations: declarations.filter(({ customElement }) => customElement).map(published),
    exports: exports.filter(
      ({ kind, name }) => kind !== 'custom-element-definition' || tags.has(name),
    ),
  };
}

function isOfElements({ declarations = [], exports = [] }: ManifestModule): boolean {
  const definitions = exports.filter(({ kind }) => kind === 'custom-element-definition');
  return declarations.length > 0 || definitions.length > 0;
}

/**
 * The manifest as it is published: the modules that declare or register elements
 * and nothing else, by the paths of the published files instead of the sources.
 */
export function publishedManifest(manifest: Manifest): Manifest {
  const tags = new Set(elementsOf(manifest).map(({ tagName }) => tagName));
  const modules = manifest.modules.map((module) => ofElements(module, tags)).filter(isOfElements);
  const text = JSON.stringify({ ...manifest, modules });
  return JSON.parse(text.replace(/"(\/?)src\/([^"]*)\.(?:ts|js)"/g, '"$1lib/$2.js"')) as Manifest;
}

/** Every element of a manifest, in the order of their names. */
export function elementsOf({ modules }: Manifest): ManifestElement[] {
  return modules
    .flatMap(({ path, declarations = [] }) => declarations.map((one) => ({ ...one, path })))
    .filter((one): one is ManifestElement => one.tagName !== undefined)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/** The summary of an element, and what its comment says beside it. */
export function descriptionOf({ summary = '', description = '' }: ManifestElement): string {
  return [summary, description].filter((text) => text !== '').join('\n\n');
}
