import { seededRandom } from '../random.js';
import { Ordering, type StorylineOrder } from './ordering.js';
import { passagesOf } from './passages.js';
import { packRows } from './row-packing.js';
import { STORYLINE_SETTINGS } from './settings.js';
import type { StorylineGraph, StorylineRows } from './storyline-graph.js';
import { storylineTracks, type StorylineTracks } from './storyline-tracks.js';

const SETTINGS = STORYLINE_SETTINGS.anneal;

/** What can be changed. */
interface Choices {
  /** The bundles with several lines beside those that lead them. */
  large: readonly number[];
  /** By bundle, how many lines lead it, which stay the first ones. */
  heads: readonly number[];
  /** How many bundles, from the first one on, can change their places. */
  movable: number;
}

/** Makes a random change, and returns what takes it back. */
function changeOrder(
  ordering: Ordering,
  { large, heads, movable }: Choices,
  random: () => number,
): () => void {
  const { tracks } = ordering.order;
  const below = (count: number): number => Math.floor(random() * count);
  if (large.length > 0 && random() < SETTINGS.within) {
    const bundle = large[below(large.length)] ?? 0;
    const first = heads[bundle] ?? 0;
    const others = (tracks[bundle] ?? []).length - first;
    const [from, to] = [first + below(others), first + below(others)];
    ordering.moveTrack(bundle, from, to);
    return () => ordering.moveTrack(bundle, to, from);
  }
  const [from, to] = [below(movable), below(movable)];
  ordering.moveBundle(from, to);
  return () => ordering.moveBundle(to, from);
}

function copyOf({ bundles, tracks }: StorylineOrder): StorylineOrder {
  return { bundles: [...bundles], tracks: tracks.map((own) => [...own]) };
}

/** Improves an order by simulated annealing (Kirkpatrick, Gelatt and Vecchi, 1983), and returns the best one. */
function annealOrder(
  ordering: Ordering,
  passed: ReadonlySet<number>,
  { tracks }: StorylineTracks,
): StorylineOrder {
  const { order } = ordering;
  const settled = order.bundles.filter((bundle) => !passed.has(bundle));
  for (const bundle of settled) {
    ordering.moveBundle(order.bundles.indexOf(bundle), order.bundles.length - 1);
  }
  const random = seededRandom(STORYLINE_SETTINGS.seed);
  const heads = order.tracks.map((own) => own.filter((at) => (tracks[at]?.led ?? 0) > 0).length);
  const isLarge = (bundle: number): boolean =>
    (order.tracks[bundle] ?? []).length - (heads[bundle] ?? 0) > 1;
  const large = [...passed].filter(isLarge).sort((a, b) => a - b);
  const { perBundle, most } = SETTINGS.moves;
  const count = passed.size < 2 ? 0 : Math.min(most, perBundle * passed.size);
  const { first, last } = SETTINGS.temperature;
  let best = { order: copyOf(order), cost: ordering.cost };
  for (let move = 0; move < count; move++) {
    const before = ordering.cost;
    const takeBack = changeOrder(ordering, { large, heads, movable: passed.size }, random);
    const limit = -first * (last / first) ** (move / count) * Math.log(1 - random());
    if (ordering.cost - before > limit) takeBack();
    else if (ordering.cost < best.cost) best = { order: copyOf(order), cost: ordering.cost };
  }
  return best.order;
}

/** The best order that is found; bundles that nothing leaves or comes to are the last ones. */
function orderOf(graph: StorylineGraph, tracks: StorylineTracks): StorylineOrder {
  const passages = passagesOf(graph, tracks);
  const passed = new Set(passages.flatMap(({ bundles }) => bundles));
  return annealOrder(new Ordering(tracks, passages), passed, tracks);
}

/**
 * Lays out a storyline in rows. A lane is level as long as it stays in a bundle, so that it turns only
 * where something happens. Which bundles and lines are next to each other is found by annealing, with
 * the lanes that are crossed as the cost (after storylines with ubiquitous actors, Di Giacomo et al. 2020,
 * and interval storylines, Dobler et al. 2023, in which a meeting lasts). On every day the lanes of a
 * bundle are next to each other, and no two lanes share a row. The order of the lists does not matter.
 */
export function layoutStoryline(graph: StorylineGraph): StorylineRows {
  const tracks = storylineTracks(graph);
  const { rows: placed, height } = packRows(tracks, orderOf(graph, tracks));
  const rows = new Map(
    graph.stays.map((stay) => [stay, placed[tracks.trackOf.get(stay) ?? 0] ?? 0]),
  );
  return { rows, height };
}
