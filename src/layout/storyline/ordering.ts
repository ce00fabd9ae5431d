import type { Passage } from './passages.js';
import type { StorylineTracks } from './storyline-tracks.js';

/** In which order a storyline is packed: its bundles, and the tracks of each. */
export interface StorylineOrder {
  bundles: number[];
  /** By bundle. */
  tracks: number[][];
}

/** A passage as seen from the bundle at one of its ends. */
interface End {
  passage: Passage;
  /** The bundle at its other end. */
  far: number;
  weight: number;
  counts: Int32Array;
}

/** An order, with what it costs: the lanes that passages cross, each by its weight. */
export class Ordering {
  readonly order: StorylineOrder;
  cost = 0;
  readonly #bundlePlaces: Int32Array;
  /** Of each track in its bundle. */
  readonly #trackPlaces: Int32Array;
  readonly #passages: readonly Passage[];
  /** Those that end in each bundle. */
  readonly #endsAt: readonly (readonly End[])[];

  constructor({ tracks, bundles }: StorylineTracks, passages: readonly Passage[]) {
    const led = (track: number): number => tracks[track]?.led ?? 0;
    this.order = {
      bundles: [...bundles.keys()],
      tracks: bundles.map((own) => [...own].sort((a, b) => led(b) - led(a) || a - b)),
    };
    this.#bundlePlaces = Int32Array.from(bundles.keys());
    this.#trackPlaces = new Int32Array(tracks.length);
    for (const own of this.order.tracks) {
      own.forEach((track, place) => (this.#trackPlaces[track] = place));
    }
    this.#passages = passages;
    this.#endsAt = bundles.map((_, bundle) =>
      passages
        .filter((passage) => passage.bundles.includes(bundle))
        .map((passage): End => {
          const { bundles: ends, weight, counts } = passage;
          return { passage, far: ends[0] === bundle ? ends[1] : ends[0], weight, counts };
        }),
    );
    this.cost = this.#passages.reduce((sum, one) => sum + one.weight * this.#crossed(one), 0);
  }

  /** Moves a bundle from one place to another one. */
  moveBundle(from: number, to: number): void {
    const step = from < to ? 1 : -1;
    for (let at = from; at !== to; at += step) this.#swapBundles(Math.min(at, at + step));
  }

  /** Moves a track of a bundle from one place to another one. */
  moveTrack(bundle: number, from: number, to: number): void {
    const step = from < to ? 1 : -1;
    for (let at = from; at !== to; at += step) this.#swapTracks(bundle, Math.min(at, at + step));
  }

  #crossed({ bundles: [one, other], counts, ...passage }: Passage): number {
    const { bundles } = this.order;
    const [a, b] = [this.#bundlePlaces[one] ?? 0, this.#bundlePlaces[other] ?? 0];
    let crossed = this.#crossedAtEnds(passage, one, other, a < b);
    for (let place = Math.min(a, b) + 1; place < Math.max(a, b); place++) {
      crossed += counts[bundles[place] ?? 0] ?? 0;
    }
    return crossed;
  }

  /** What is crossed in the bundles at both ends. */
  #crossedAtEnds(
    { tracks: [from, to], living }: Pick<Passage, 'tracks' | 'living'>,
    one: number,
    other: number,
    isDownwards: boolean,
  ): number {
    const step = isDownwards ? 1 : -1;
    return this.#beyond(from, one, living, step) + this.#beyond(to, other, living, -step);
  }

  /** How many living tracks of a bundle lie beyond one of it, below (1) or above it (-1). */
  #beyond(track: number, bundle: number, living: Uint8Array, step: number): number {
    const own = this.order.tracks[bundle] ?? [];
    let count = 0;
    for (let at = (this.#trackPlaces[track] ?? 0) + step; at >= 0 && at < own.length; at += step) {
      count += living[own[at] ?? 0] ?? 0;
    }
    return count;
  }

  /** Swaps the bundle at a place with the one below it. */
  #swapBundles(place: number): void {
    const { bundles } = this.order;
    const [upper = 0, lower = 0] = [bundles[place], bundles[place + 1]];
    let rise = 0;
    for (const end of this.#endsAt[upper] ?? []) {
      if (end.far === lower) {
        rise += end.weight * this.#riseBetween(end.passage, upper);
        continue;
      }
      const isBelow = (this.#bundlePlaces[end.far] ?? 0) > place;
      rise += end.weight * (end.counts[lower] ?? 0) * (isBelow ? -1 : 1);
    }
    for (const { far, weight, counts } of this.#endsAt[lower] ?? []) {
      if (far === upper) continue;
      const isBelow = (this.#bundlePlaces[far] ?? 0) > place;
      rise += weight * (counts[upper] ?? 0) * (isBelow ? 1 : -1);
    }
    bundles[place] = lower;
    bundles[place + 1] = upper;
    this.#bundlePlaces[lower] = place;
    this.#bundlePlaces[upper] = place + 1;
    this.cost += rise;
  }

  /** By how much a passage between two neighbours crosses more once the upper one of them is below. */
  #riseBetween(passage: Passage, upper: number): number {
    const [one, other] = passage.bundles;
    const isDownwards = one === upper;
    return (
      this.#crossedAtEnds(passage, one, other, !isDownwards) -
      this.#crossedAtEnds(passage, one, other, isDownwards)
    );
  }

  /** Swaps the track at a place of a bundle with the one below it. */
  #swapTracks(bundle: number, place: number): void {
    const own = this.order.tracks[bundle] ?? [];
    const [upper = 0, lower = 0] = [own[place], own[place + 1]];
    let rise = 0;
    for (const { passage, far: other, weight } of this.#endsAt[bundle] ?? []) {
      const { bundles, tracks, living } = passage;
      const track = tracks[bundles[0] === bundle ? 0 : 1];
      if (track !== upper && track !== lower) continue;
      const far = this.#bundlePlaces[other] ?? 0;
      const isDownwards = far > (this.#bundlePlaces[bundle] ?? 0);
      const passed = living[track === upper ? lower : upper] ?? 0;
      // Whoever goes down, and is moved down, passes the other one no more.
      rise += weight * passed * ((track === upper) === isDownwards ? -1 : 1);
    }
    own[place] = lower;
    own[place + 1] = upper;
    this.#trackPlaces[lower] = place;
    this.#trackPlaces[upper] = place + 1;
    this.cost += rise;
  }
}
