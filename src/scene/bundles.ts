import { edgeLabelLines, joinLabelLines, messages, type BundleLabel } from '../messages/index.js';
import type { UnroutedEdge } from './edges.js';

/** So many edges of two nodes are drawn side by side. */
const MOST_PARALLEL = 6;

/** Of a bundle that is opened, so many are drawn; more could not be told apart. */
const MOST_OPENED = 24;

export interface BundleSettings {
  /** The keys of the bundles that are opened. */
  opened: ReadonlySet<string>;
  /** The tie that is drawn in any case; null for none. */
  selected: string | null;
  nameOf: (id: string) => string;
}

/** Two nodes as one key, in whichever direction edges lead. A space cannot be part of an id. */
function pairKey({ source, target }: UnroutedEdge): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}

function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[][] {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups.values()];
}

/** One edge in the place of several of a kind. */
function bundle(
  edges: readonly UnroutedEdge[],
  key: string,
  nameOf: BundleSettings['nameOf'],
): UnroutedEdge[] {
  const [first] = edges;
  if (!first || edges.length === 1) return [...edges];
  const { kind, source, target, roles } = first;
  const data: BundleLabel = { type: 'bundle', kind, count: edges.length };
  const labelLines = edgeLabelLines(data);
  const id = `${key} ${roles.join(' ')}`;
  return [
    {
      id,
      tie: id,
      kind,
      source,
      target,
      title: messages.scene.pairTitle(nameOf(source), nameOf(target)),
      label: joinLabelLines(labelLines),
      labelLines,
      labelData: data,
      mark: '',
      roles: [...roles],
      toggles: key,
      bundled: edges,
    },
  ];
}

function bundlePair(edges: readonly UnroutedEdge[], settings: BundleSettings): UnroutedEdge[] {
  const [first] = edges;
  if (!first || edges.length <= MOST_PARALLEL) return [...edges];
  const { opened, selected, nameOf } = settings;
  const key = pairKey(first);
  const most = opened.has(key) ? MOST_OPENED : 0;
  // Every stake says a share of its own.
  const isAlone = ({ kind, tie }: UnroutedEdge): boolean => kind === 'stake' || tie === selected;
  const others = edges.filter((edge) => !isAlone(edge));
  const rest = grouped(others.slice(most), ({ kind, roles }) => [kind, ...roles].join(' '));
  return [
    ...edges.filter(isAlone),
    ...others.slice(0, most),
    ...rest.flatMap((group) => bundle(group, key, nameOf)),
  ];
}

/**
 * Edges of which more than six lead from one node to another are bundled: those of a kind
 * become one with their number, which opens.
 */
export function bundleEdges(
  edges: readonly UnroutedEdge[],
  settings: BundleSettings,
): UnroutedEdge[] {
  const groups = grouped(edges, pairKey);
  if (groups.every(({ length }) => length <= MOST_PARALLEL)) return [...edges];
  return groups.flatMap((group) => bundlePair(group, settings));
}
