import { REGIONS, type Region } from '../../network/index.js';
import { OVERVIEW_LAYOUT } from './layout-settings.js';

const SETTINGS = OVERVIEW_LAYOUT.columns;

/** When a group has a card, as samples [from, until), where it is at home, and how much it deserves a place. */
export interface GroupAtHome {
  region: Region | undefined;
  from: number;
  until: number;
  score: number;
}

/** How many columns there are, how many cards each takes, and in which ones a group may stand. */
export interface ColumnPlan {
  capacities: readonly number[];
  columnsFor: (region: Region | undefined) => readonly number[];
}

/** Neighbouring regions that share a column, or one with several columns. */
interface Block {
  regions: readonly Region[];
  columns: number;
  /** The most groups that are there at once. */
  load: number;
}

/** The most groups that are there in one sample. */
function mostAtOnce(groups: readonly GroupAtHome[]): number {
  // It is the most where somebody begins.
  const starts = [...new Set(groups.map(({ from }) => from))];
  const counts = starts.map(
    (start) => groups.filter(({ from, until }) => from <= start && start < until).length,
  );
  return Math.max(0, ...counts);
}

/** All ways to divide regions, in their order, into blocks with so many columns together. */
function divisions(
  regions: readonly Region[],
  columns: number,
  loadOf: (regions: readonly Region[]) => number,
): Block[][] {
  if (regions.length === 0) return columns === 0 ? [[]] : [];
  const result: Block[][] = [];
  for (let count = 1; count <= regions.length; count++) {
    const first = regions.slice(0, count);
    const load = loadOf(first);
    for (let width = 1; width <= (count === 1 ? columns : Math.min(1, columns)); width++) {
      const block: Block = { regions: first, columns: width, load };
      for (const others of divisions(regions.slice(count), columns - width, loadOf)) {
        result.push([block, ...others]);
      }
    }
  }
  return result;
}

/** Whether a division has several blocks, and in each of them more than a few of the groups. */
function isSensible(blocks: readonly Block[]): boolean {
  const total = blocks.reduce((sum, { load }) => sum + load, 0);
  return blocks.length > 1 && blocks.every(({ load }) => load >= SETTINGS.smallestShare * total);
}

/**
 * How bad a division is: first the groups without a place, then unequal heights
 * together with columns in which regions are mixed.
 */
function faultsOf(blocks: readonly Block[]): [number, number] {
  const sumOf = (valueOf: (block: Block) => number): number =>
    blocks.reduce((sum, block) => sum + valueOf(block), 0);
  const total = sumOf(({ load }) => load);
  const columnCount = sumOf(({ columns }) => columns);
  const mixedCount = sumOf(({ regions, columns }) => (regions.length > 1 ? columns : 0));
  // 1 where all columns are of one height.
  const unevenness = (sumOf(({ load, columns }) => load ** 2 / columns) * columnCount) / total ** 2;
  return [
    sumOf(({ load, columns }) => Math.max(0, load - columns * SETTINGS.mostRows)),
    unevenness + (SETTINGS.mixed * mixedCount) / columnCount,
  ];
}

/** The best sensible division with so many columns, or with fewer where there is none; undefined without any. */
function bestDivision(
  regions: readonly Region[],
  columns: number,
  loadOf: (regions: readonly Region[]) => number,
): readonly Block[] | undefined {
  if (columns < 2) return undefined;
  const [best] = divisions(regions, columns, loadOf)
    .filter(isSensible)
    .map((blocks) => ({ blocks, faults: faultsOf(blocks) }))
    .sort(({ faults: a }, { faults: b }) => a[0] - b[0] || a[1] - b[1]);
  return best?.blocks ?? bestDivision(regions, columns - 1, loadOf);
}

/** The places of a column, and how many of them are taken in each sample. */
interface Column {
  capacity: number;
  taken: Map<number, number>;
}

function takenAt({ taken }: Column, sample: number): number {
  return taken.get(sample) ?? 0;
}

/** The samples of a group. */
function samplesOf({ from, until }: GroupAtHome): number[] {
  return Array.from({ length: until - from }, (_, index) => from + index);
}

/** How many places a column needs with one more group. */
function capacityWith(column: Column, group: GroupAtHome): number {
  return Math.max(column.capacity, ...samplesOf(group).map((at) => takenAt(column, at) + 1));
}

function take(column: Column, group: GroupAtHome): void {
  column.capacity = capacityWith(column, group);
  for (const at of samplesOf(group)) column.taken.set(at, takenAt(column, at) + 1);
}

/** The best first; of equal ones each region, or each column, has its turn. */
function byScore(
  groups: readonly GroupAtHome[],
  placeOf: (region: Region | undefined) => unknown,
): GroupAtHome[] {
  const counts = new Map<unknown, number>();
  return [...groups]
    .sort((a, b) => b.score - a.score)
    .map((group) => {
      const place = placeOf(group.region);
      const turn = counts.get(place) ?? 0;
      counts.set(place, turn + 1);
      return { group, turn };
    })
    .sort((a, b) => b.group.score - a.group.score || a.turn - b.turn)
    .map(({ group }) => group);
}

/** Those that there are places for if it does not matter in which columns. */
function bestGroups(groups: readonly GroupAtHome[]): GroupAtHome[] {
  const all: Column = { capacity: 0, taken: new Map() };
  return byScore(groups, (region) => region).filter((group) => {
    const isAdmitted = capacityWith(all, group) <= SETTINGS.mostPlaces;
    if (isAdmitted) take(all, group);
    return isAdmitted;
  });
}

/**
 * The places that the best groups need, in whichever columns they stand, until a column or
 * the picture is full. So no group has a place where a better one elsewhere has none for want
 * of places.
 */
function capacitiesOf(
  groups: readonly GroupAtHome[],
  columnCount: number,
  columnsFor: ColumnPlan['columnsFor'],
): number[] {
  const columns = Array.from({ length: columnCount }, (): Column => {
    return { capacity: 0, taken: new Map() };
  });
  let placeCount = 0;
  for (const group of byScore(groups, (region) => columnsFor(region)[0])) {
    const [best] = columnsFor(group.region)
      .flatMap((index) => columns[index] ?? [])
      .map((column) => ({ column, capacity: capacityWith(column, group) }))
      .sort((a, b) => a.capacity - b.capacity);
    if (!best || best.capacity > SETTINGS.mostRows) continue;
    const { column, capacity } = best;
    const more = capacity - column.capacity;
    if (placeCount + more > SETTINGS.mostPlaces) continue;
    placeCount += more;
    take(column, group);
  }
  return columns.map(({ capacity }) => capacity);
}

/** A few columns in which every group may stand. */
function freeColumns(groups: readonly GroupAtHome[]): ColumnPlan {
  const { mostFree, freeCapacity } = SETTINGS;
  const count = Math.min(mostFree, Math.max(1, Math.ceil(Math.sqrt(groups.length / 2))));
  const all = Array.from({ length: count }, (_, column) => column);
  return { capacities: all.map(() => freeCapacity), columnsFor: () => all };
}

/**
 * Columns of regions from west to east, for as many regions as there are: a small one
 * shares a column with its neighbours, a large one has several. Where a country is
 * not known, or nearly all groups are in one region, there are a few columns in
 * which every group may stand. Only the groups that there are places for count.
 */
export function planColumns(groups: readonly GroupAtHome[]): ColumnPlan {
  const regions = new Set(groups.map(({ region }) => region));
  if (regions.size < 2 || regions.has(undefined)) return freeColumns(groups);
  const present = REGIONS.filter((region) => regions.has(region));
  const candidates = bestGroups(groups);
  const loads = new Map<string, number>();
  const loadOf = (regions: readonly Region[]): number => {
    const key = regions.join(' ');
    const load =
      loads.get(key) ??
      mostAtOnce(candidates.filter(({ region }) => region && regions.includes(region)));
    loads.set(key, load);
    return load;
  };
  const needed = Math.ceil(mostAtOnce(candidates) / SETTINGS.mostRows);
  const count = Math.min(SETTINGS.mostRegional, Math.max(present.length, needed));
  const best = bestDivision(present, count, loadOf);
  if (!best) return freeColumns(groups);
  const columnsOf = new Map<Region, number[]>();
  let columnCount = 0;
  for (const { regions, columns } of best) {
    const own = Array.from({ length: columns }, (_, index) => columnCount + index);
    for (const region of regions) columnsOf.set(region, own);
    columnCount += columns;
  }
  const columnsFor: ColumnPlan['columnsFor'] = (region) => (region && columnsOf.get(region)) ?? [];
  return { capacities: capacitiesOf(groups, columnCount, columnsFor), columnsFor };
}
