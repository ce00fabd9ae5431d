import { STORYLINE_SETTINGS } from './settings.js';
import type { StorylineGraph, StorylineStay } from './storyline-graph.js';
import type { StorylineTracks } from './storyline-tracks.js';

/** Something that goes from one bundle to another one at a time, across what lies between. */
export interface Passage {
  weight: number;
  /** The bundles and, in them, the tracks at its ends. */
  bundles: readonly [number, number];
  tracks: readonly [number, number];
  /** By track, 1 where it exists at the time and is none of the ends. */
  living: Uint8Array;
  /** By bundle, how many of its tracks these are. */
  counts: Int32Array;
}

/** The passages of a storyline: moves, and touches, which weigh less. */
export function passagesOf(
  graph: StorylineGraph,
  { tracks, bundles, trackOf }: StorylineTracks,
): Passage[] {
  const passage = (
    one: StorylineStay,
    other: StorylineStay,
    at: number,
    weight: number,
  ): Passage => {
    const [a, b] = [trackOf.get(one) ?? 0, trackOf.get(other) ?? 0];
    const living = new Uint8Array(tracks.length);
    for (const stay of graph.stays) {
      if (stay.from < at && at < stay.until) living[trackOf.get(stay) ?? 0] = 1;
    }
    living[a] = 0;
    living[b] = 0;
    const counts = new Int32Array(bundles.length);
    tracks.forEach(({ bundle }, track) => {
      counts[bundle] = (counts[bundle] ?? 0) + (living[track] ?? 0);
    });
    const [from, to] = [tracks[a]?.bundle ?? 0, tracks[b]?.bundle ?? 0];
    return { weight, bundles: [from, to], tracks: [a, b], living, counts };
  };
  const { byMove, byPull } = STORYLINE_SETTINGS.crossing;
  return [
    ...graph.moves.map(({ from, to, at }) => passage(from, to, at, byMove)),
    ...graph.pulls.map(({ a, b, at }) => passage(a, b, at, byPull)),
  ].filter(({ bundles: [from, to] }) => from !== to);
}
