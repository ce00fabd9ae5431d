import { dirname, join } from 'node:path/posix';
import { parseSync, type Plugin } from 'vite';

interface Name {
  name: string;
}

interface Specifier {
  type: string;
  local: Name;
  imported?: Name;
  exported?: Name;
}

interface Statement {
  type: string;
  start: number;
  end: number;
  source?: { value: string } | null;
  declaration?: unknown;
  specifiers?: Specifier[];
}

/** A script as it is written, and the statements of its module that import and export. */
interface Script {
  code: string;
  statements: readonly Statement[];
}

function scriptOf(code: string): Script {
  const { body } = parseSync('chunk.js', code).program;
  const statements = body as unknown as readonly Statement[];
  return { code, statements: statements.filter(({ type }) => /^(Im|Ex)port/.test(type)) };
}

/** The own name of what a script exports, by the name that it exports it as; undefined where it also exports otherwise. */
function ownNames({ statements }: Script): Map<string, string> | undefined {
  const exporting = statements.filter(({ type }) => type.startsWith('Export'));
  const [statement] = exporting;
  if (exporting.length !== 1 || !statement || statement.source || statement.declaration) {
    return undefined;
  }
  const names = statement.specifiers?.map(({ local, exported }): [string, string] => [
    exported?.name ?? '',
    local.name,
  ]);
  return new Map(names);
}

function renamed(from: string, to: string): string {
  return from === to ? to : `${from} as ${to}`;
}

/** What a script exports, by its own names, which need no second one. */
function exportOf(names: ReadonlyMap<string, string>): string {
  const sorted = [...new Set(names.values())].sort(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  );
  return `export{${sorted.join()}};`;
}

/** The same statement with what it takes from another script by the names of that. */
function taken(
  { type, specifiers = [], source }: Statement,
  names: ReadonlyMap<string, string>,
): string {
  const nameOf = (name = ''): string => names.get(name) ?? name;
  const isImport = type === 'ImportDeclaration';
  const parts = specifiers.map(({ local, imported, exported }) =>
    isImport
      ? renamed(nameOf(imported?.name), local.name)
      : renamed(nameOf(local.name), exported?.name ?? ''),
  );
  return `${isImport ? 'import' : 'export'}{${parts.join()}}from${JSON.stringify(source?.value)};`;
}

/** Whether all that a statement takes of another script it takes by names. */
function takesNames({ specifiers = [] }: Statement): boolean {
  return specifiers.every(({ type }) => type === 'ImportSpecifier' || type === 'ExportSpecifier');
}

/**
 * Scripts by path in which what one takes of another has the name that it has there, and no second one
 * for export. Those whose names are asked for when they run, since they are imported on demand, stay as they are.
 */
export function withShortExports(
  files: ReadonlyMap<string, string>,
  onDemand: ReadonlySet<string>,
): Map<string, string> {
  const scripts = new Map([...files].map(([path, code]) => [path, scriptOf(code)]));
  const sourceOf = (path: string, { source }: Statement): string =>
    source ? join(dirname(path), source.value) : '';
  const takenWhole = [...scripts].flatMap(([path, { statements }]) =>
    statements.filter((one) => !takesNames(one)).map((one) => sourceOf(path, one)),
  );
  const fixed = new Set([...onDemand, ...takenWhole]);
  const namesOf = new Map(
    [...scripts].flatMap(([path, script]) => {
      const names = fixed.has(path) ? undefined : ownNames(script);
      return names ? [[path, names] as const] : [];
    }),
  );
  const rewritten = (path: string, statement: Statement): string | undefined => {
    const { type, source, specifiers } = statement;
    if (!specifiers?.length) return undefined;
    const names = namesOf.get(source ? sourceOf(path, statement) : path);
    if (!names) return undefined;
    return source || type === 'ImportDeclaration' ? taken(statement, names) : exportOf(names);
  };
  return new Map(
    [...scripts].map(([path, { code, statements }]) => {
      const short = statements.toReversed().reduce((text, statement) => {
        const { start, end } = statement;
        const replacement = rewritten(path, statement) ?? text.slice(start, end);
        return text.slice(0, start) + replacement + text.slice(end);
      }, code);
      return [path, short];
    }),
  );
}

/** Lets scripts of the built site export by one name for each thing. What minifies them gives it a second one. */
export function shortExportsPlugin(): Plugin {
  return {
    name: 'ownership-graph-short-exports',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const onDemand = new Set(chunks.flatMap(({ dynamicImports }) => dynamicImports));
        const files = new Map(chunks.map(({ fileName, code }) => [fileName, code]));
        const short = withShortExports(files, onDemand);
        for (const chunk of chunks) chunk.code = short.get(chunk.fileName) ?? chunk.code;
      },
    },
  };
}
