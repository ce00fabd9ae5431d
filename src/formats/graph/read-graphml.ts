import type { Draft } from '../import/draft.js';
import { parseXml } from '../import/parse-xml.js';
import type { ReadOptions } from '../import/read-options.js';
import type { ReaderInput } from '../import/reader.js';
import { GraphReading } from './add-graph.js';
import type { GraphFile } from './graph-file.js';

/** The labels of nodes and edges that yEd writes. */
const YED_LABELS = new Set(['NodeLabel', 'EdgeLabel']);

interface OpenItem {
  fields: Map<string, string>;
}

/** Reads GraphML: the attributes of nodes and edges by the names that their keys declare. */
function parseGraphml(text: string, onProgress: ReadOptions['onProgress']): GraphFile {
  const graph: GraphFile = { nodes: [], edges: [] };
  const keyNames = new Map<string, string>();
  /** Values of keys that have one unless a node or an edge gives another; by the id of the key. */
  const defaults = new Map<string, { for: string; value: string }>();
  const open: OpenItem[] = [];
  let isDirected = true;
  let key: { id: string; for: string } | undefined;
  let data: string | undefined;
  parseXml(
    text,
    {
      open: (name, attributes) => {
        const { id = '', source = '', target = '' } = attributes;
        if (name === 'graph') isDirected = attributes.edgedefault !== 'undirected';
        else if (name === 'key') {
          keyNames.set(id, attributes['attr.name'] ?? id);
          key = { id, for: attributes.for ?? 'all' };
        } else if (name === 'node') {
          const fields = new Map<string, string>();
          graph.nodes.push({ id, fields, place: id.slice(0, 80) });
          open.push({ fields });
        } else if (name === 'edge') {
          const fields = new Map<string, string>();
          const directed = attributes.directed ?? String(isDirected);
          graph.edges.push({
            source,
            target,
            fields,
            isDirected: directed !== 'false',
            place: (id === '' ? `${source} ${target}` : id).slice(0, 80),
          });
          open.push({ fields });
        } else if (name === 'data') data = attributes.key;
      },
      close: (name, content) => {
        if (name === 'node' || name === 'edge') open.pop();
        else if (name === 'key') key = undefined;
        else if (name === 'default' && key && content !== '') {
          defaults.set(key.id, { for: key.for, value: content });
        } else if (name === 'data') {
          if (data !== undefined && content !== '') {
            open.at(-1)?.fields.set(keyNames.get(data) ?? data, content);
          }
          data = undefined;
        } else if (YED_LABELS.has(name) && content !== '')
          open.at(-1)?.fields.set('label', content);
      },
    },
    onProgress,
  );
  for (const [id, { for: of, value }] of defaults) {
    const name = keyNames.get(id) ?? id;
    const items = [...(of === 'edge' ? [] : graph.nodes), ...(of === 'node' ? [] : graph.edges)];
    for (const { fields } of items) {
      if (!fields.has(name)) (fields as Map<string, string>).set(name, value);
    }
  }
  return graph;
}

export function read(inputs: readonly ReaderInput[], draft: Draft, options: ReadOptions): void {
  for (const input of inputs) {
    const graph = parseGraphml(input.text, options.onProgress);
    new GraphReading(input, draft, options).add(graph, 'graphml');
  }
}
