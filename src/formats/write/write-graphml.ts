import type { Dataset } from '../../model/index.js';
import { shareAsText } from './share-as-text.js';
import { xmlElement, xmlInstruction, xmlText, type XmlAttributes } from '../xml.js';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

const NODE_KEYS = ['name', 'kind', 'country', 'founded', 'dissolved', 'lei', 'description'];

const EDGE_KEYS = ['share', 'votes', 'from', 'until', 'note', 'source', 'url'];

/** An element with others in it, each on a line of its own. */
function parentElement(name: string, attributes: XmlAttributes, children: string[]): string {
  const lines = children.length === 0 ? [] : ['\n', children.join('\n'), '\n'];
  return xmlElement(name, attributes, ...lines);
}

function keysOf(of: 'node' | 'edge', names: readonly string[]): string[] {
  return names.map((name) =>
    xmlElement('key', {
      id: `${of}-${name}`,
      for: of,
      'attr.name': name,
      'attr.type': 'string',
    }),
  );
}

function dataOf(
  of: 'node' | 'edge',
  values: Readonly<Record<string, string | undefined>>,
): string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [xmlElement('data', { key: `${of}-${name}` }, xmlText(value))],
  );
}

/**
 * Writes the parties of a data set as nodes and its holdings as edges from the owner to the owned,
 * in GraphML. Of several sources the first one is written; alliances, talks, groups,
 * disputes, doubts, brands and sizes have no place.
 */
export function writeGraphml({ parties, stakes, sources }: Dataset): string {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const nodes = parties.map((party) => {
    const { id, name, kind, country, founded, dissolved, identifiers, description } = party;
    const lei = identifiers?.lei;
    const values = { name, kind, country, founded, dissolved, lei, description };
    return parentElement('node', { id }, dataOf('node', values));
  });
  const edges = stakes.flatMap(({ owner, owned, holdings }) =>
    holdings.map(({ capital, votes, from, until, note, sources: cited }) => {
      const source = sourceOf.get(cited[0] ?? '');
      const values = {
        share: shareAsText(capital),
        votes: votes === undefined ? undefined : shareAsText(votes),
        from,
        until,
        note,
        source: source?.title,
        url: source?.url,
      };
      return parentElement('edge', { source: owner, target: owned }, dataOf('edge', values));
    }),
  );
  const graph = parentElement('graph', { edgedefault: 'directed' }, [...nodes, ...edges]);
  const keys = [...keysOf('node', NODE_KEYS), ...keysOf('edge', EDGE_KEYS)];
  const root = parentElement('graphml', { xmlns: NAMESPACE }, [...keys, graph]);
  return `${xmlInstruction('xml', { version: '1.0', encoding: 'UTF-8' })}\n${root}\n`;
}
