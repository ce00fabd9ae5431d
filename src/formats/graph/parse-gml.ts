import { refuseFile } from '../import/unreadable-file.js';
import type { GraphFile } from './graph-file.js';

/** How deep lists may be nested. */
const MAX_DEPTH = 100;

/** Keys, brackets, texts and figures; comments begin with a hash. No two parts can match the same, so that reading takes one pass. */
const TOKENS = /#[^\n]*|"([^"]*)"|([[\]])|([^\s[\]"#]+)/g;

/** Characters that GML writes as in HTML. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
]);

type GmlList = [key: string, value: string | GmlList][];

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|(\w{2,5}));/g,
    (whole, code: string | undefined, name: string | undefined) => {
      if (name !== undefined) return ENTITIES.get(name) ?? whole;
      const point = Number(code);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** The lists of a text, each of keys with values. */
function parseLists(text: string): GmlList {
  const root: GmlList = [];
  const open: GmlList[] = [root];
  let key: string | undefined;
  for (const match of text.matchAll(TOKENS)) {
    const [whole, quoted, bracket, word] = match;
    if (whole.startsWith('#')) continue;
    const list = open.at(-1);
    const broken = (): never => refuseFile('graph-broken', { line: lineAt(text, match.index) });
    if (!list) return broken();
    if (bracket === ']') {
      if (open.length === 1 || key !== undefined) return broken();
      open.pop();
    } else if (key === undefined) {
      if (word === undefined || !/^[A-Za-z_]/.test(word)) return broken();
      key = word;
    } else {
      if (open.length > MAX_DEPTH) return broken();
      const inner: GmlList = [];
      list.push([key, bracket === '[' ? inner : decoded(quoted ?? word ?? '')]);
      if (bracket === '[') open.push(inner);
      key = undefined;
    }
  }
  if (open.length > 1) refuseFile('graph-broken', { line: lineAt(text, text.length) });
  return root;
}

function fieldsOf(list: GmlList, without: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [key, value] of list) {
    if (typeof value === 'string' && value !== '' && !without.includes(key)) fields.set(key, value);
  }
  return fields;
}

function valueOf(list: GmlList, key: string): string | undefined {
  const value = list.find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : undefined;
}

/** Reads GML, of which no library reads more than its numbers and labels. */
export function parseGml(text: string): GraphFile {
  const graph: GraphFile = { nodes: [], edges: [] };
  for (const [key, list] of parseLists(text)) {
    if (key !== 'graph' || typeof list === 'string') continue;
    const isDirected = valueOf(list, 'directed') === '1';
    for (const [kind, item] of list) {
      if (typeof item === 'string') continue;
      const id = valueOf(item, 'id') ?? valueOf(item, 'label') ?? '';
      if (kind === 'node') {
        graph.nodes.push({ id, fields: fieldsOf(item, ['id']), place: id.slice(0, 80) });
      } else if (kind === 'edge') {
        const source = valueOf(item, 'source') ?? '';
        const target = valueOf(item, 'target') ?? '';
        const fields = fieldsOf(item, ['id', 'source', 'target']);
        graph.edges.push({
          source,
          target,
          fields,
          isDirected,
          place: `${source} ${target}`.slice(0, 80),
        });
      }
    }
  }
  return graph;
}
