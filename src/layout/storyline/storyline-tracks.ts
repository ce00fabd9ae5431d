import type { StorylineGraph, StorylineStay } from './storyline-graph.js';

/** A line in a bundle: all its stays there have one row. */
export interface Track {
  bundle: number;
  /** For how long it leads the bundle. */
  led: number;
  /** The stretches of time that it takes up, by the indices of the first one and of the one after the last. */
  stretches: readonly (readonly [number, number])[];
}

/** A storyline in indices: bundles, tracks and the stretches of time between two of its dates. */
export interface StorylineTracks {
  tracks: readonly Track[];
  /** The indices of the tracks of each bundle. */
  bundles: readonly (readonly number[])[];
  trackOf: ReadonlyMap<StorylineStay, number>;
  /** How many stretches of time there are. */
  stretches: number;
}

function compare(a: StorylineStay, b: StorylineStay): number {
  if (a.bundle !== b.bundle) return a.bundle - b.bundle;
  if (a.line !== b.line) return a.line < b.line ? -1 : 1;
  return a.from - b.from;
}

/** When a line takes up its row, its name included. */
function extentOf(
  { from, until }: StorylineStay,
  { minimumLength, gap }: StorylineGraph,
): [number, number] {
  return [from, Math.max(until + gap, from + minimumLength)];
}

/** The same storyline for every order of its lists. */
export function storylineTracks(graph: StorylineGraph): StorylineTracks {
  const sorted = [...graph.stays].sort(compare);
  const times = sorted.flatMap((stay) => extentOf(stay, graph));
  const dates = [...new Set(times)].sort((a, b) => a - b);
  const placeOf = new Map(dates.map((date, place) => [date, place]));
  const bundleOf = new Map<number, number>();
  const tracks: (Track & { stretches: [number, number][] })[] = [];
  const bundles: number[][] = [];
  const trackOf = new Map<StorylineStay, number>();
  const known = new Map<string, number>();
  for (const stay of sorted) {
    const bundle = bundleOf.get(stay.bundle) ?? bundles.length;
    if (bundle === bundles.length) bundles.push([]);
    bundleOf.set(stay.bundle, bundle);
    const key = `${bundle} ${stay.line}`;
    const track = known.get(key) ?? tracks.length;
    if (track === tracks.length) {
      tracks.push({ bundle, led: 0, stretches: [] });
      bundles[bundle]?.push(track);
      known.set(key, track);
    }
    trackOf.set(stay, track);
    const own = tracks[track];
    if (!own) continue;
    if (stay.isHead) own.led += stay.until - stay.from;
    const [from, until] = extentOf(stay, graph);
    own.stretches.push([placeOf.get(from) ?? 0, placeOf.get(until) ?? 0]);
  }
  return { tracks, bundles, trackOf, stretches: dates.length };
}
