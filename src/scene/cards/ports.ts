import type { Point } from '../../geometry/index.js';
import type { Frame } from './frame.js';
import type { Lanes } from './lanes.js';
import { firstEnd, otherEnd, sideOf, type Line, type PlacedCard, type Side } from './line.js';
import { CARDS } from './settings.js';

/** One end of a line. */
interface End {
  line: Line;
  card: PlacedCard;
  /** Ends with a lower rank are further up on their side of the card; of one rank, those with the lower height. */
  rank: 0 | 1 | 2;
  height: number;
}

/** Where lines end on the borders of their cards. */
export class Ports {
  readonly #points = new Map<Line, Map<PlacedCard, Point>>();
  readonly #trunks = new Map<Line, PlacedCard>();

  /** The end of a line at a card. */
  at(line: Line, card: PlacedCard): Point {
    return this.#points.get(line)?.get(card) ?? card;
  }

  /** The card at which a line shares a trunk with others. */
  trunkOf(line: Line): PlacedCard | undefined {
    return this.#trunks.get(line);
  }

  set(line: Line, card: PlacedCard, point: Point): void {
    const ofLine = this.#points.get(line) ?? new Map<PlacedCard, Point>();
    this.#points.set(line, ofLine.set(card, point));
  }

  setTrunk(line: Line, card: PlacedCard): void {
    if (!this.#trunks.has(line)) this.#trunks.set(line, card);
  }
}

/**
 * Lines leave a side in the order in which they do not cross near the card: arcs
 * upwards first, the shortest on top, then those to other columns by the height
 * they go to, then arcs downwards, the shortest at the bottom.
 */
function endOf(line: Line, card: PlacedCard, lanes: Lanes): End {
  const other = otherEnd(line, card);
  if (line.route.kind === 'arc') {
    const isUpwards = other.y < card.y;
    const length = Math.abs(other.y - card.y);
    return { line, card, rank: isUpwards ? 0 : 2, height: isUpwards ? length : -length };
  }
  const passed = lanes.get(line) ?? [];
  const next = firstEnd(line) === card ? passed[0] : passed.at(-1);
  return { line, card, rank: 1, height: next ?? other.y };
}

function inOrder(a: End, b: End): number {
  const far = otherEnd(a.line, a.card).y - otherEnd(b.line, b.card).y;
  return a.rank - b.rank || a.height - b.height || far || (a.line.id < b.line.id ? -1 : 1);
}

function placeOnSide(
  ports: Ports,
  card: PlacedCard,
  side: 'left' | 'right',
  ends: End[],
  { trunkFrom, portSpacing }: Frame,
): void {
  const x = card.x + (side === 'left' ? -card.width / 2 : card.width / 2);
  const toNextColumn = ends.filter(({ line }) => line.route.kind === 'adjacent-columns');
  const hasTrunk = toNextColumn.length >= trunkFrom;
  const single = hasTrunk ? ends.filter((end) => !toNextColumn.includes(end)) : ends;
  const slots = single.length + (hasTrunk ? 1 : 0);
  const spacing = Math.min(portSpacing, (card.height - 6) / Math.max(1, slots - 1));
  const top = card.y - (spacing * (slots - 1)) / 2;
  const trunkAt = ends.filter(({ rank }) => rank === 0).length;
  single.sort(inOrder).forEach(({ line }, index) => {
    const slot = hasTrunk && index >= trunkAt ? index + 1 : index;
    ports.set(line, card, { x, y: top + slot * spacing });
  });
  if (!hasTrunk) return;
  for (const { line } of toNextColumn) {
    ports.set(line, card, { x, y: top + trunkAt * spacing });
    ports.setTrunk(line, card);
  }
}

function placeAcross(ports: Ports, card: PlacedCard, side: 'top' | 'bottom', ends: End[]): void {
  const y = card.y + (side === 'top' ? -card.height / 2 : card.height / 2);
  ends
    .sort((a, b) => (a.line.id < b.line.id ? -1 : 1))
    .forEach(({ line }, index) => {
      const offset = (index - (ends.length - 1) / 2) * CARDS.portSpacing;
      ports.set(line, card, { x: card.x + offset, y });
    });
}

/** Spreads the ends of lines over the sides of their cards. A side with very many lines to the next column gets a trunk for them. */
export function assignPorts(lines: readonly Line[], lanes: Lanes, frame: Frame): Ports {
  const ports = new Ports();
  const bySide = new Map<PlacedCard, Map<Side, End[]>>();
  for (const line of lines) {
    for (const card of [line.source, line.target]) {
      const sides = bySide.get(card) ?? new Map<Side, End[]>();
      bySide.set(card, sides);
      const side = sideOf(line, card);
      sides.set(side, [...(sides.get(side) ?? []), endOf(line, card, lanes)]);
    }
  }
  for (const [card, sides] of bySide) {
    for (const [side, ends] of sides) {
      if (side === 'left' || side === 'right') placeOnSide(ports, card, side, ends, frame);
      else placeAcross(ports, card, side, ends);
    }
  }
  return ports;
}
