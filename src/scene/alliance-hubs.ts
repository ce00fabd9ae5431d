import type { UnroutedEdge } from './edges.js';
import type { Marker } from './markers.js';
import { nameLines } from './node-name.js';
import type { MeasureText } from './text-width.js';

const FONT_PX = 14;
const LINE_HEIGHT = 1.15;
const PADDING_X_PX = 12;
const PADDING_Y_PX = 4;

/** The id of the node that stands for an alliance; what selects it selects the alliance. */
export function hubId(alliance: string): string {
  return `${alliance}/hub`;
}

/** Whether an edge leads from the node of its alliance. */
export function isHub({ kind, tie, source }: UnroutedEdge): boolean {
  return kind === 'alliance' && source === hubId(tie);
}

function hubOf({ tie, title }: UnroutedEdge, measureText: MeasureText): Marker {
  const lines = nameLines(title, FONT_PX, 'edge', measureText);
  const widths = lines.map((line) => measureText(line, FONT_PX, 'edge'));
  return {
    id: hubId(tie),
    tie,
    label: title,
    lines,
    kind: 'company',
    isCard: false,
    role: 'alliance',
    width: Math.ceil(Math.max(...widths) + 2 * PADDING_X_PX),
    height: Math.ceil(lines.length * FONT_PX * LINE_HEIGHT + 2 * PADDING_Y_PX),
    fontSize: FONT_PX,
  };
}

/** The nodes of the alliances that edges lead to from a node of their own, each with the name of one. */
export function allianceHubs(edges: readonly UnroutedEdge[], measureText: MeasureText): Marker[] {
  const first = new Map<string, UnroutedEdge>();
  for (const edge of edges) {
    if (isHub(edge) && !first.has(edge.tie)) first.set(edge.tie, edge);
  }
  return [...first.values()].map((edge) => hubOf(edge, measureText));
}
