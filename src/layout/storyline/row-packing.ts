import type { StorylineOrder } from './ordering.js';
import { STORYLINE_SETTINGS } from './settings.js';
import type { StorylineTracks, Track } from './storyline-tracks.js';

/** Nothing is there yet. */
const NOTHING = -1e9;

/** For each track of a bundle its row in it: the first one that is free in its time, in the order of the list. */
function rowsInBundle(
  order: readonly number[],
  { tracks, stretches }: StorylineTracks,
): Map<number, number> {
  const taken: Uint8Array[] = [];
  const rows = new Map<number, number>();
  const isFree = (own: Track, row: Uint8Array): boolean =>
    own.stretches.every(([from, until]) => row.subarray(from, until).every((one) => one === 0));
  for (const index of order) {
    const track = tracks[index];
    if (!track) continue;
    const free = taken.findIndex((row) => isFree(track, row));
    const row = free < 0 ? taken.push(new Uint8Array(stretches)) - 1 : free;
    for (const [from, until] of track.stretches) taken[row]?.fill(1, from, until);
    rows.set(index, row);
  }
  return rows;
}

/** The last row that is taken in each stretch of time. */
class Skyline {
  readonly #rows: Float64Array;

  constructor(stretches: number) {
    this.#rows = new Float64Array(stretches).fill(NOTHING);
  }

  /** The last row that is taken in a part of the time. */
  below({ stretches }: Track): number {
    let last = NOTHING;
    for (const [from, until] of stretches) {
      for (let at = from; at < until; at++) last = Math.max(last, this.#rows[at] ?? NOTHING);
    }
    return last;
  }

  add({ stretches }: Track, row: number): void {
    for (const [from, until] of stretches) {
      for (let at = from; at < until; at++) this.#rows[at] = Math.max(this.#rows[at] ?? row, row);
    }
  }
}

/**
 * Packs the tracks of a storyline into rows, and returns the row of each and how many rows there are. A bundle
 * lies right below those before it in the order, as far as they exist at the same time: on every day
 * the lanes of a bundle are next to each other.
 */
export function packRows(
  all: StorylineTracks,
  order: StorylineOrder,
): { rows: Float64Array; height: number } {
  const rows = new Float64Array(all.tracks.length);
  const skyline = new Skyline(all.stretches);
  const distance = 1 + STORYLINE_SETTINGS.bundleGap;
  let height = 0;
  for (const bundle of order.bundles) {
    const inner = rowsInBundle(order.tracks[bundle] ?? [], all);
    let top = 0;
    for (const [index, row] of inner) {
      const track = all.tracks[index];
      if (track) top = Math.max(top, skyline.below(track) + distance - row);
    }
    for (const [index, row] of inner) {
      const track = all.tracks[index];
      if (track) skyline.add(track, top + row);
      rows[index] = top + row;
      height = Math.max(height, top + row + 1);
    }
  }
  return { rows, height };
}
