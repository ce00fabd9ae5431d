import type { Day, PartialDate } from '../../model/index.js';
import type { Visible } from '../filters/visible.js';
import type { NetworkIndex } from '../network-index.js';
import { bestPaths, type BestPaths, type PartyPath } from './best-paths.js';
import { changeDate } from './change-date.js';
import { connectedStretch } from './connected-stretch.js';
import type { PathOrder } from './path-cost.js';
import { TieGraph, tieGraphOn } from './tie-graph.js';
import { tieTimelineOf } from './tie-timeline.js';

/** So many of the shortest and so many of the strongest paths are given. */
const MOST_PATHS = 3;

/** A path between two parties. */
export interface TiePath {
  /** The ids of its parties, from one end to the other. */
  parties: readonly string[];
  /** For each step from one of them to the next, the ids of all ties between both, the strongest first. */
  steps: readonly (readonly string[])[];
}

export interface TiePaths {
  /** The best first. */
  paths: readonly TiePath[];
  /** Whether there are more that are as good. */
  hasMore: boolean;
}

/** How two parties are connected on a day. */
export interface ConnectedPaths {
  /** The ids of the ties between both themselves, the strongest first; none where they are not tied. */
  direct: readonly string[];
  /**
   * The shortest paths through other parties, as `PathOrder` has it. Between parties that
   * are tied themselves, only through a single other one, since a longer one says less.
   */
  shortest: TiePaths;
  /** The strongest of all paths, at least one, which may be the direct one. */
  strongest: TiePaths;
}

/** When two parties were, or will be, connected that are not on the day asked for. */
export interface OtherTime {
  when: 'earlier' | 'later';
  /** Since when they are no longer connected or, later, are; as precise as it is recorded. */
  date: PartialDate;
  /** A day of that time, and how they are connected on it. */
  day: Day;
  paths: ConnectedPaths;
}

/** Whether and how two parties are connected on a day. */
export type Connection =
  | { type: 'connected'; paths: ConnectedPaths }
  /** They are connected by what the filters leave out, and by nothing else. */
  | { type: 'hidden' }
  /** `absent` are the ids of those that do not exist on the day. */
  | { type: 'not-connected'; absent: readonly string[]; other: OtherTime | null };

export interface ConnectionQuery {
  /** The ids of the parties. */
  from: string;
  to: string;
  day: Day;
  /** For how many years after their end talks connect that came to nothing. */
  talksYears: number;
  /** What the filters leave of the day; null, the default, where they leave out nothing. */
  visible?: Visible | null;
}

const NO_PATHS: TiePaths = { paths: [], hasMore: false };

function byIds(graph: TieGraph, { paths, hasMore }: BestPaths): TiePaths {
  const idsOf = (path: PartyPath): TiePath => ({
    parties: path.map((party) => graph.ids[party] ?? ''),
    steps: path
      .slice(1)
      .map((party, index) => graph.tiesBetween(path[index] ?? party, party).map(({ id }) => id)),
  });
  return { paths: paths.map(idsOf), hasMore };
}

/** From the party whose id comes first, so that both directions give the same; undefined without a path. */
function pathsOf(graph: TieGraph, from: string, to: string): ConnectedPaths | undefined {
  const [source, target] = [graph.numberOf(from), graph.numberOf(to)];
  if (source === undefined || target === undefined) return undefined;
  const find = (order: PathOrder): TiePaths => {
    const options = { order, allowsDirect: order === 'strongest', limit: MOST_PATHS };
    return byIds(graph, bestPaths(graph, source, target, options));
  };
  const strongest = find('strongest');
  if (strongest.paths.length === 0) return undefined;
  const direct = graph.tiesBetween(source, target).map(({ id }) => id);
  const shortest = find('shortest');
  const isShort = direct.length === 0 || shortest.paths[0]?.steps.length === 2;
  return { direct, shortest: isShort ? shortest : NO_PATHS, strongest };
}

function reversed({ paths, hasMore }: TiePaths): TiePaths {
  const turned = paths.map(({ parties, steps }) => {
    return { parties: [...parties].reverse(), steps: [...steps].reverse() };
  });
  return { paths: turned, hasMore };
}

function inDirection(paths: ConnectedPaths, from: string, to: string): ConnectedPaths {
  if (from < to) return paths;
  const { direct, shortest, strongest } = paths;
  return { direct, shortest: reversed(shortest), strongest: reversed(strongest) };
}

/** How two parties are connected on a day by ties in force, and with `talksYears` by talks that have ended. */
function pathsOn(
  index: NetworkIndex,
  { from, to }: ConnectionQuery,
  day: Day,
  talksYears?: number,
  visible: Visible | null = null,
): ConnectedPaths | undefined {
  const timeline = tieTimelineOf(index.dataset);
  const graph = visible
    ? new TieGraph(timeline, day, talksYears, visible)
    : tieGraphOn(timeline, day, talksYears);
  const [first, last] = from < to ? [from, to] : [to, from];
  const paths = pathsOf(graph, first, last);
  return paths && inDirection(paths, from, to);
}

function otherTime(index: NetworkIndex, query: ConnectionQuery): OtherTime | null {
  const { from, to } = query;
  const stretch = connectedStretch(tieTimelineOf(index.dataset), from, to, query.day);
  if (!stretch) return null;
  const { when } = stretch;
  const day = stretch.from;
  const paths = pathsOn(index, query, day);
  const change = when === 'earlier' ? (stretch.until ?? query.day) : day;
  if (!paths) return null;
  return { when, date: changeDate(index, [from, to], paths, change, when), day, paths };
}

/**
 * How two parties are connected through stakes, joint ventures, alliances and talks that
 * the filters leave on a day, exactly; where they are not, when they last were or will first be by ties
 * in force, whatever the filters leave out. The result depends neither on the order of the data nor on which party
 * comes first, but for the direction of its paths. Both ids must be different.
 */
export function connectionOf(index: NetworkIndex, query: ConnectionQuery): Connection {
  const { from, to, day, talksYears, visible } = query;
  const paths = pathsOn(index, query, day, talksYears, visible);
  if (paths) return { type: 'connected', paths };
  if (visible && pathsOn(index, query, day, talksYears)) return { type: 'hidden' };
  const timeline = tieTimelineOf(index.dataset);
  const absent = [from, to].filter((id) => {
    const number = timeline.numberOf(id);
    return number === undefined || !timeline.existsOn(number, day);
  });
  return { type: 'not-connected', absent, other: otherTime(index, query) };
}
