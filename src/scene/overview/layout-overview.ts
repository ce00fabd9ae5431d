import {
  columnPositions,
  columnsLayout,
  crossingsByEpoch,
  type ColumnItem,
  type ColumnPositions,
  type ColumnsGraph,
  type ColumnsOptions,
} from '../../layout/index.js';
import { earliestDay, type Dataset, type Day, type PartialDate } from '../../model/index.js';
import {
  NetworkIndex,
  overviewOn,
  regionOf,
  type Overview,
  DEFAULT_FILTERS,
  type Region,
} from '../../network/index.js';
import { CARDS } from '../cards/settings.js';
import type { DrawnLink } from '../cards/drawn-link.js';
import { cardHeight, nameSizeOf } from './card-content.js';
import { drawnLinks } from './drawn-links.js';
import { OVERVIEW_LAYOUT } from './layout-settings.js';
import { planColumns } from './plan-columns.js';
import { OVERVIEW } from './settings.js';

const SETTINGS = OVERVIEW_LAYOUT;

/** A sampled day with its overview and the lines that it draws. */
interface Sample {
  overview: Overview;
  lines: readonly DrawnLink[];
}

/**
 * The first of July of every year since the first tie began, at most so many, and the day of
 * compilation. Of large data, whose groups take long to find, not of every year.
 */
function sampledDays({ compiled, parties, stakes, alliances, talks }: Dataset): Day[] {
  const last = Number(compiled.slice(0, 4));
  let first = last;
  const include = (date: PartialDate): void => {
    first = Math.min(first, Number(earliestDay(date).slice(0, 4)));
  };
  for (const { holdings } of stakes) for (const { from } of holdings) include(from);
  for (const { members } of alliances) for (const { from } of members) include(from);
  for (const { from } of talks) include(from);
  const from = Math.max(first, last - SETTINGS.mostYears);
  const records = parties.length + stakes.length + alliances.length + talks.length;
  const step = Math.max(1, Math.ceil(((last - from + 1) * records) / SETTINGS.mostRecords));
  const years = Array.from({ length: last - from + 1 }, (_, index) => last - index);
  const days = years.filter((_, index) => index % step === 0).map((year) => `${year}-07-01`);
  return [...days.reverse().filter((day) => day < compiled), compiled];
}

function sample(index: NetworkIndex, day: Day): Sample {
  const overview = overviewOn(index.snapshotAt(day));
  const groups = new Map(overview.cards.map(({ id, group }) => [id, group]));
  const lines = drawnLinks(overview.links, {
    day,
    filters: DEFAULT_FILTERS,
    groupOf: (id) => groups.get(id),
    nameOf: (id) => id,
  });
  return { overview, lines };
}

/** A group through all samples. */
interface GroupInTime {
  id: string;
  region: Region | undefined;
  predecessors: readonly string[];
  successors: readonly string[];
  /** The samples in which it has a card, [from, until). */
  from: number;
  until: number;
  mostVehicles: number;
  /** The number of lines over all samples. */
  lineCount: number;
}

function groupsInTime(samples: readonly Sample[]): Map<string, GroupInTime> {
  const groups = new Map<string, GroupInTime>();
  samples.forEach(({ overview, lines }, index) => {
    for (const { id, group, vehicles } of overview.cards) {
      const { country, predecessors = [], successors = [] } = group.head;
      const entry = groups.get(id) ?? {
        id,
        region: regionOf(country),
        predecessors,
        successors,
        from: index,
        until: index,
        mostVehicles: 0,
        lineCount: 0,
      };
      groups.set(id, entry);
      entry.until = index + 1;
      entry.mostVehicles = Math.max(entry.mostVehicles, vehicles?.value ?? 0);
    }
    for (const { source, target } of lines) {
      for (const id of [source, target]) {
        const entry = groups.get(id);
        if (entry) entry.lineCount += 1;
      }
    }
  });
  return groups;
}

/** How much a group deserves a place: by its size, its lines and its age. One that was succeeded counts like its successor. */
function scoreOf(group: GroupInTime, groups: ReadonlyMap<string, GroupInTime>): number {
  const ownScore = ({ mostVehicles, lineCount, from, until }: GroupInTime): number => {
    const { perTenfold, perRootOfLines, perSample, smallest } = SETTINGS.score;
    return (
      perTenfold * Math.log10(Math.max(smallest, mostVehicles)) +
      perRootOfLines * Math.sqrt(lineCount) +
      perSample * (until - from)
    );
  };
  const successors = group.successors.flatMap((id) => groups.get(id) ?? []);
  return Math.max(...[group, ...successors].map(ownScore));
}

function graphOf(
  samples: readonly Sample[],
  groups: ReadonlyMap<string, GroupInTime>,
): ColumnsGraph {
  const list = [...groups.values()];
  const { capacities, columnsFor } = planColumns(list);
  const items = list.map((group): ColumnItem => {
    const { id, region, predecessors, from, until } = group;
    const columns = columnsFor(region);
    const score = scoreOf(group, groups);
    return { id, columns, ...(region && { region }), from, until, predecessors, score };
  });
  const indexOf = new Map(items.map(({ id }, index) => [id, index]));
  const epochs = samples.map(({ lines }, index) => {
    const pairs = new Map(
      lines.map(({ source, target }) => {
        const [a = 0, b = 0] = [source, target].sort().map((id) => indexOf.get(id));
        return [`${a} ${b}`, { a, b, weight: 1 }] as const;
      }),
    );
    const isLast = index === samples.length - 1;
    return { weight: isLast ? SETTINGS.lastWeight : 1, links: [...pairs.values()] };
  });
  return { capacities, items, epochs };
}

/** A layout of the overview with its cost, to choose between those of several seeds. */
export interface OverviewLayout {
  positions: ColumnPositions;
  cost: number;
  /** How often lines cross on each day that was sampled, in the order of time. */
  crossings: readonly { day: Day; count: number }[];
}

/**
 * Lays out the overview of a data set: one place for each group for all times,
 * chosen so that few lines cross on the first of July of any year and on the day
 * of compilation. Groups beyond the number of places are left out, those that are
 * small, without ties and short-lived first.
 */
export function layoutOverview(dataset: Dataset, options: ColumnsOptions = {}): OverviewLayout {
  const index = new NetworkIndex(dataset);
  const days = sampledDays(dataset);
  const samples = days.map((day) => sample(index, day));
  const groups = groupsInTime(samples);
  const graph = graphOf(samples, groups);
  const { slots, cost } = columnsLayout(graph, options);
  const { reference, margin, gap } = OVERVIEW;
  const mostVehicles = Math.max(1, index.largestVehicleCount);
  const itemHeights = (id: string): { least: number; wanted: number } => {
    const nameSize = nameSizeOf((groups.get(id)?.mostVehicles ?? 0) / mostVehicles);
    return { least: cardHeight(nameSize, 0), wanted: cardHeight(nameSize, 1) };
  };
  const positions = columnPositions(graph, slots, {
    height: reference.height - margin.top - margin.bottom,
    itemHeights,
    gap: gap.smallest,
    gapWithLink: gap.withLabel,
    lane: CARDS.perLane,
  });
  const counts = crossingsByEpoch(graph, slots);
  const crossings = days.map((day, epoch) => ({ day, count: counts[epoch] ?? 0 }));
  return { positions, cost, crossings };
}
