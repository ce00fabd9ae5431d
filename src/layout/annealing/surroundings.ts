import {
  boundsOf,
  overlapArea,
  segmentEntersBox,
  segmentsCross,
  type Box,
} from '../../geometry/index.js';
import { CellGrid } from './cell-grid.js';
import type { Costs } from './costs.js';
import type { AnnealedBox, AnnealedGroup, AnnealedLink } from './parts.js';

/** What lies in a cell of the grid. */
interface Cell {
  boxes: AnnealedBox[];
  links: AnnealedLink[];
}

function remove<T>(list: T[], item: T): void {
  const at = list.indexOf(item);
  const last = list.pop();
  if (last !== undefined && at < list.length) list[at] = last;
}

/**
 * Finds what lies over and under boxes and links, by a grid. Where a question takes a
 * `change`, so many times the part of the one asked about is added to what the others
 * know of themselves: minus once before it moves, once afterwards. `tests` counts what was
 * compared.
 */
export class Surroundings {
  tests = 0;
  /** What the last survey of a link found, by weight. */
  crossings = 0;
  boxesUnder = 0;
  readonly #grid: CellGrid;
  readonly #cells: Cell[];
  readonly #costs: Costs;
  /** How far from its box a link can be that runs under it. */
  readonly #margin: number;
  #stamp = 0;

  /** Everything is entered where it is; the grid covers an area as well. */
  constructor(
    boxes: readonly AnnealedBox[],
    links: readonly AnnealedLink[],
    area: Box,
    costs: Costs,
  ) {
    this.#costs = costs;
    this.#grid = new CellGrid(boundsOf([...boxes, area]));
    this.#cells = Array.from({ length: this.#grid.cellCount }, () => ({ boxes: [], links: [] }));
    this.#margin = Math.max(this.#costs.boxMarginPx, ...links.map(({ margin }) => margin));
    for (const box of boxes) this.changeBox(box, true);
    for (const link of links) this.changeLink(link, true);
  }

  /** What the boxes of others in the hull of a group cost. */
  strangersIn(group: AnnealedGroup): number {
    let cost = 0;
    const count = this.#grid.findBox(group.hull, 0);
    const stamp = ++this.#stamp;
    for (let at = 0; at < count; at++) {
      for (const other of this.#cell(at).boxes) {
        if (other.stamp === stamp) continue;
        other.stamp = stamp;
        this.tests++;
        if (other.group !== group)
          cost += this.#costs.strangerPerPx2 * overlapArea(group.hull, other);
      }
    }
    return cost;
  }

  #cell(at: number): Cell {
    const cell = this.#cells[this.#grid.cells[at] ?? 0];
    if (!cell) throw new RangeError('The grid has no such cell.');
    return cell;
  }

  /**
   * The area that a box shares with others, where it is. `change` times what it shares
   * with each is added to what that one shares with others.
   */
  overlap(box: AnnealedBox, change: number): number {
    const count = this.#grid.findBox(box, this.#costs.boxMarginPx);
    const stamp = ++this.#stamp;
    box.stamp = stamp;
    let sum = 0;
    for (let at = 0; at < count; at++) {
      for (const other of this.#cell(at).boxes) {
        if (other.stamp === stamp) continue;
        other.stamp = stamp;
        this.tests++;
        const area = overlapArea(box, other, this.#costs.boxMarginPx);
        if (area === 0) continue;
        sum += area;
        if (change !== 0) other.overlap += change * area;
      }
    }
    return sum;
  }

  /**
   * The links of others that run under a box, by visibility and parallel edges. `change` times
   * the weight of the box is added to what each of them runs under.
   */
  linksOver(box: AnnealedBox, change: number): number {
    const count = this.#grid.findBox(box, this.#margin);
    const stamp = ++this.#stamp;
    let sum = 0;
    for (let at = 0; at < count; at++) {
      for (const link of this.#cell(at).links) {
        if (link.stamp === stamp) continue;
        link.stamp = stamp;
        this.tests++;
        const { a, b } = link;
        if (a === box || b === box || !segmentEntersBox(a, b, box, link.margin)) continue;
        sum += link.visibility * link.lines;
        if (change !== 0) link.boxesUnder += change * box.obstacleWeight;
      }
    }
    return sum;
  }

  /**
   * Finds what a link crosses and runs under, where its ends are. `change` times its own
   * part in it is added to what the others know.
   */
  survey(link: AnnealedLink, change: number): void {
    const { a, b, margin } = link;
    const count = this.#grid.findSegment(a, b);
    const stamp = ++this.#stamp;
    let crossings = 0;
    let boxesUnder = 0;
    for (let at = 0; at < count; at++) {
      const cell = this.#cell(at);
      for (const other of cell.links) {
        if (other.stamp === stamp) continue;
        other.stamp = stamp;
        this.tests++;
        const { a: c, b: d } = other;
        if (c === a || c === b || d === a || d === b || !segmentsCross(a, b, c, d)) continue;
        const lines = link.lines > other.lines ? link.lines : other.lines;
        crossings += other.visibility * lines;
        if (change !== 0) other.crossings += change * link.visibility * lines;
      }
      for (const box of cell.boxes) {
        if (box.stamp === stamp) continue;
        box.stamp = stamp;
        this.tests++;
        if (box === a || box === b || !segmentEntersBox(a, b, box, margin)) continue;
        boxesUnder += box.obstacleWeight;
        if (change !== 0) box.linksOver += change * link.visibility * link.lines;
      }
    }
    this.crossings = crossings;
    this.boxesUnder = boxesUnder;
  }

  /** What the crossings of a link and the boxes on it cost where it is, broken off above a limit. */
  faultCostUpTo({ a, b, margin, visibility, lines }: AnnealedLink, limit: number): number {
    const count = this.#grid.findSegment(a, b);
    const stamp = ++this.#stamp;
    let cost = 0;
    for (let at = 0; at < count && cost <= limit; at++) {
      const cell = this.#cell(at);
      for (const box of cell.boxes) {
        if (box.stamp === stamp) continue;
        box.stamp = stamp;
        this.tests++;
        if (box === a || box === b || !segmentEntersBox(a, b, box, margin)) continue;
        cost += this.#costs.linkUnderBox * visibility * lines * box.obstacleWeight;
      }
      for (const other of cell.links) {
        if (other.stamp === stamp) continue;
        other.stamp = stamp;
        this.tests++;
        const { a: c, b: d } = other;
        if (c === a || c === b || d === a || d === b || !segmentsCross(a, b, c, d)) continue;
        const both = lines > other.lines ? lines : other.lines;
        cost += this.#costs.crossing * visibility * other.visibility * both;
      }
    }
    return cost;
  }

  /** Enters a box into the cells where it is, or takes it out of them. */
  changeBox(box: AnnealedBox, isThere: boolean): void {
    const count = this.#grid.findBox(box, this.#margin);
    for (let at = 0; at < count; at++) {
      const { boxes } = this.#cell(at);
      if (isThere) boxes.push(box);
      else remove(boxes, box);
    }
  }

  changeLink(link: AnnealedLink, isThere: boolean): void {
    const count = this.#grid.findSegment(link.a, link.b);
    for (let at = 0; at < count; at++) {
      const { links } = this.#cell(at);
      if (isThere) links.push(link);
      else remove(links, link);
    }
  }
}
