import type { Draft } from '../import/draft.js';
import type { ReadOptions } from '../import/read-options.js';
import { entryOf, isObject, keyOf, listOf } from '../import/read-values.js';
import type { ReaderInput } from '../import/reader.js';
import { GraphReading } from './add-graph.js';
import type { GraphFile } from './graph-file.js';

/** The elements of a file: in lists of nodes and edges, or all in one. */
function* elementsOf(values: readonly unknown[]): Generator {
  for (const value of values) {
    const elements = entryOf(value, 'elements') ?? value;
    if (Array.isArray(elements)) yield* elements as unknown[];
    else if (isObject(elements)) {
      for (const list of [entryOf(elements, 'nodes'), entryOf(elements, 'edges')])
        yield* listOf(list);
    }
  }
}

function fieldsOf(data: unknown): Map<string, string> {
  const fields = new Map<string, string>();
  if (!isObject(data)) return fields;
  for (const [name, value] of Object.entries(data)) {
    const text = keyOf(value);
    if (text !== undefined && !['id', 'source', 'target'].includes(name)) fields.set(name, text);
  }
  return fields;
}

function graphOf(values: readonly unknown[]): GraphFile {
  const graph: GraphFile = { nodes: [], edges: [] };
  for (const element of elementsOf(values)) {
    const data = entryOf(element, 'data');
    const id = keyOf(entryOf(data, 'id')) ?? '';
    const source = keyOf(entryOf(data, 'source'));
    const target = keyOf(entryOf(data, 'target'));
    const fields = fieldsOf(data);
    if (source === undefined || target === undefined) {
      if (id !== '') graph.nodes.push({ id, fields, place: id.slice(0, 80) });
      continue;
    }
    const place = (id === '' ? `${source} ${target}` : id).slice(0, 80);
    graph.edges.push({ source, target, fields, isDirected: true, place });
  }
  return graph;
}

/** Reads the JSON of Cytoscape and of Cytoscape.js. */
export function read(inputs: readonly ReaderInput[], draft: Draft, options: ReadOptions): void {
  for (const input of inputs) {
    const graph = graphOf(input.values ?? []);
    new GraphReading(input, draft, options).add(graph, 'cytoscape');
  }
}
