import {
  columnPositions,
  columnsLayout,
  crossingsByEpoch,
  finish,
  type ColumnItem,
  type ColumnPositions,
  type ColumnsGraph,
  type ColumnsOptions,
  type Steps,
} from '../../layout/index.js';
import { earliestDay, type Dataset, type Day, type PartialDate } from '../../model/index.js';
import {
  NetworkIndex,
  overviewOn,
  regionOf,
  vehicleCount,
  type Overview,
  type OverviewCard,
  type CompanyGroup,
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
  day: Day;
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
  return { day, overview, lines };
}

/** A group through all samples. */
interface GroupInTime {
  id: string;
  region: Region | undefined;
  /** Those whose place it takes over, and who takes over its own: as the data says, and where a group gets another head. */
  predecessors: string[];
  successors: string[];
  /** The samples in which it has a card, [from, until). */
  from: number;
  until: number;
  mostVehicles: number;
  /** Its vehicles and the number of its lines: on the day of compilation or, if it is gone by then, the most. */
  size: number;
  lineCount: number;
}

/** The vehicles of a group or, where that figure is not known, what its makers are known to have sold. */
function sizeOf({ vehicles, group }: OverviewCard, day: Day): number {
  return vehicles?.value ?? group.makers.reduce((sum, maker) => sum + vehicleCount(maker, day), 0);
}

function lineCounts(lines: readonly DrawnLink[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target } of lines) {
    for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** A new group takes over from those of the sample before whose heads are its members now. */
function takeOver(
  heir: GroupInTime,
  { members }: CompanyGroup,
  groups: ReadonlyMap<string, GroupInTime>,
): void {
  for (const { id } of members) {
    const before = groups.get(id);
    if (!before || before === heir || before.until !== heir.from) continue;
    heir.predecessors.push(id);
    before.successors.push(heir.id);
  }
}

function groupsInTime(samples: readonly Sample[]): Map<string, GroupInTime> {
  const groups = new Map<string, GroupInTime>();
  samples.forEach(({ day, overview, lines }, index) => {
    const isLast = index === samples.length - 1;
    const counts = lineCounts(lines);
    for (const card of overview.cards) {
      const { id, group, vehicles } = card;
      const { country, predecessors = [], successors = [] } = group.head;
      const [size, lineCount] = [sizeOf(card, day), counts.get(id) ?? 0];
      const entry = groups.get(id) ?? {
        id,
        region: regionOf(country),
        predecessors: [...predecessors],
        successors: [...successors],
        from: index,
        until: index,
        mostVehicles: 0,
        size: 0,
        lineCount: 0,
      };
      groups.set(id, entry);
      if (entry.from === index) takeOver(entry, group, groups);
      entry.until = index + 1;
      entry.mostVehicles = Math.max(entry.mostVehicles, vehicles?.value ?? 0);
      entry.size = isLast ? size : Math.max(entry.size, size);
      entry.lineCount = isLast ? lineCount : Math.max(entry.lineCount, lineCount);
    }
  });
  return groups;
}

/**
 * How much a group deserves a place: by its size, and a little by its lines. One that is gone by
 * the day of compilation comes after all of that day, and counts less the shorter it was there.
 */
function ownScore({ from, until, size, lineCount }: GroupInTime, sampleCount: number): number {
  const { perTenfold, perRootOfLines, smallest, present } = SETTINGS.score;
  const isPresent = until === sampleCount;
  const counted = isPresent ? size : (size * (until - from)) / sampleCount;
  const points = perTenfold * Math.log10(Math.max(smallest, counted));
  return (isPresent ? present : 0) + points + perRootOfLines * lineCount ** 0.5;
}

/** The same, but one that was succeeded, also by way of others, counts like its successor. */
function scoreOf(
  group: GroupInTime,
  groups: ReadonlyMap<string, GroupInTime>,
  sampleCount: number,
): number {
  const line = new Set([group]);
  for (const { successors } of line) {
    for (const id of successors) {
      const successor = groups.get(id);
      if (successor) line.add(successor);
    }
  }
  return Math.max(...[...line].map((each) => ownScore(each, sampleCount)));
}

function graphOf(
  samples: readonly Sample[],
  groups: ReadonlyMap<string, GroupInTime>,
): ColumnsGraph {
  const list = [...groups.values()].map((group) => {
    return { ...group, score: scoreOf(group, groups, samples.length) };
  });
  const { capacities, columnsFor } = planColumns(list);
  const items = list.map((group): ColumnItem => {
    const { id, region, predecessors, from, until, score } = group;
    const columns = columnsFor(region);
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
 * small and without ties first. Each step takes little time.
 */
export function* layoutOverviewSteps(
  dataset: Dataset,
  options: ColumnsOptions = {},
): Steps<OverviewLayout> {
  const index = new NetworkIndex(dataset);
  const days = sampledDays(dataset);
  const samples: Sample[] = [];
  for (const day of days) {
    samples.push(sample(index, day));
    yield;
  }
  const groups = groupsInTime(samples);
  const graph = graphOf(samples, groups);
  const { slots, cost } = yield* columnsLayout(graph, options);
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

/** The same, all steps at once. */
export function layoutOverview(dataset: Dataset, options: ColumnsOptions = {}): OverviewLayout {
  return finish(layoutOverviewSteps(dataset, options));
}
