import { earliestDay, latestDay, type Day } from './partial-date.js';
import type { Position } from './schema/dataset.js';
import type { Party } from './schema/party.js';

/** Two parties whose centres are nearer to each other would cover each other's names. */
const NEAREST_PX = 10;

/** As far as any readable layout reaches: that of a few parties, of each further one in a row, and of all. */
const FARTHEST_PX = { few: 1_000, perParty: 300, most: 100_000 };

/** Why a position cannot be used. */
export type PositionFault =
  | { party: string; reason: 'shared'; other: string }
  /** `limit` is how far from most others it may be, in pixels. */
  | { party: string; reason: 'far'; limit: number };

interface Placed extends Position {
  id: string;
  from: Day;
  until: Day;
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function placedParties(
  parties: readonly Party[],
  positions: Readonly<Record<string, Position>>,
): Placed[] {
  return parties.flatMap(({ id, founded = '1000', dissolved = '9999' }) => {
    const position = Object.hasOwn(positions, id) ? positions[id] : undefined;
    if (!position) return [];
    return [{ id, ...position, from: earliestDay(founded), until: latestDay(dissolved) }];
  });
}

/** Finds who stands where another one is at the same time, among those added before. */
class TakenPlaces {
  readonly #cells = new Map<string, Placed[]>();

  /** The one whose place it is; undefined when there is none, and the party takes it. */
  takenBy(placed: Placed): Placed | undefined {
    const [column, row] = [Math.floor(placed.x / NEAREST_PX), Math.floor(placed.y / NEAREST_PX)];
    for (let c = column - 1; c <= column + 1; c += 1) {
      for (let r = row - 1; r <= row + 1; r += 1) {
        const other = this.#cells.get(`${c} ${r}`)?.find((there) => collide(there, placed));
        if (other) return other;
      }
    }
    const key = `${column} ${row}`;
    const cell = this.#cells.get(key);
    if (cell) cell.push(placed);
    else this.#cells.set(key, [placed]);
    return undefined;
  }
}

function collide(a: Placed, b: Placed): boolean {
  const isNear = Math.abs(a.x - b.x) < NEAREST_PX && Math.abs(a.y - b.y) < NEAREST_PX;
  return isNear && a.from < b.until && b.from < a.until;
}

/**
 * Which given positions cannot be used, and why: of parties that exist at the same
 * time and stand at the same place all but the first, and those so far from most others that
 * no picture can show both.
 */
export function positionFaults(
  parties: readonly Party[],
  positions: Readonly<Record<string, Position>>,
): PositionFault[] {
  const placed = placedParties(parties, positions);
  const centre = { x: middle(placed.map(({ x }) => x)), y: middle(placed.map(({ y }) => y)) };
  const { few, perParty, most } = FARTHEST_PX;
  const limit = Math.min(few + perParty * placed.length, most);
  const taken = new TakenPlaces();
  return placed.flatMap((party): PositionFault[] => {
    const { id, x, y } = party;
    if (Math.max(Math.abs(x - centre.x), Math.abs(y - centre.y)) > limit) {
      return [{ party: id, reason: 'far', limit }];
    }
    const other = taken.takenBy(party);
    return other ? [{ party: id, reason: 'shared', other: other.id }] : [];
  });
}
