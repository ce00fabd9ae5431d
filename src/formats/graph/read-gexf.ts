import type { Draft } from '../import/draft.js';
import { parseXml } from '../import/parse-xml.js';
import type { ReadOptions } from '../import/read-options.js';
import type { ReaderInput } from '../import/reader.js';
import { GraphReading } from './add-graph.js';
import type { GraphFile } from './graph-file.js';

/** Attributes of the elements themselves that say something, with the names they are read by. */
const OWN_ATTRIBUTES: readonly (readonly [string, string])[] = [
  ['label', 'label'],
  ['weight', 'weight'],
  ['start', 'from'],
  ['end', 'until'],
];

function ownFields(attributes: Readonly<Record<string, string>>): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [attribute, name] of OWN_ATTRIBUTES) {
    const value = attributes[attribute];
    if (value !== undefined && value !== '') fields.set(name, value);
  }
  return fields;
}

/** Reads GEXF of all versions; nodes in nodes are nodes like the others. */
function parseGexf(text: string, onProgress: ReadOptions['onProgress']): GraphFile {
  const graph: GraphFile = { nodes: [], edges: [] };
  const titles = { node: new Map<string, string>(), edge: new Map<string, string>() };
  const open: { fields: Map<string, string>; titles: ReadonlyMap<string, string> }[] = [];
  let declared: Map<string, string> | undefined;
  let isDirected = true;
  parseXml(
    text,
    {
      open: (name, attributes) => {
        const { id = '', source = '', target = '', type, class: of } = attributes;
        if (name === 'graph') isDirected = attributes.defaultedgetype === 'directed';
        else if (name === 'attributes') declared = of === 'edge' ? titles.edge : titles.node;
        else if (name === 'attribute') declared?.set(id, attributes.title ?? id);
        else if (name === 'attvalue') {
          const key = attributes.for ?? id;
          const item = open.at(-1);
          const { value } = attributes;
          if (value !== undefined && value !== '')
            item?.fields.set(item.titles.get(key) ?? key, value);
        } else if (name === 'node') {
          const fields = ownFields(attributes);
          graph.nodes.push({ id, fields, place: id.slice(0, 80) });
          open.push({ fields, titles: titles.node });
        } else if (name === 'edge') {
          const fields = ownFields(attributes);
          const directed = type === undefined ? isDirected : type === 'directed';
          const place = (id === '' ? `${source} ${target}` : id).slice(0, 80);
          graph.edges.push({ source, target, fields, isDirected: directed, place });
          open.push({ fields, titles: titles.edge });
        }
      },
      close: (name) => {
        if (name === 'node' || name === 'edge') open.pop();
        else if (name === 'attributes') declared = undefined;
      },
    },
    onProgress,
  );
  return graph;
}

export function read(inputs: readonly ReaderInput[], draft: Draft, options: ReadOptions): void {
  for (const input of inputs) {
    new GraphReading(input, draft, options).add(parseGexf(input.text, options.onProgress), 'gexf');
  }
}
