import { REGIONS, type Region } from '../../network/index.js';
import { OVERVIEW_LAYOUT } from './layout-settings.js';

const SETTINGS = OVERVIEW_LAYOUT.columns;

/** When a group has a card, as samples [from, until), and where it is at home. */
export interface GroupAtHome {
  region: Region | undefined;
  from: number;
  until: number;
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

/**
 * All places in proportion to the square roots of the loads, between columns of equal
 * heights and equal chances for all groups, up to what a column needs and can take.
 */
function capacitiesOf(loads: readonly number[]): number[] {
  const columns = loads.map((load) => {
    return { capacity: 0, most: Math.min(SETTINGS.mostRows, Math.ceil(load)), root: load ** 0.5 };
  });
  for (let place = 0; place < SETTINGS.mostPlaces; place++) {
    // The method of Webster: the next place goes where most is due for each half place more.
    const [next] = columns
      .filter(({ capacity, most }) => capacity < most)
      .sort((a, b) => b.root / (2 * b.capacity + 1) - a.root / (2 * a.capacity + 1));
    if (!next) break;
    next.capacity += 1;
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
 * which every group may stand.
 */
export function planColumns(groups: readonly GroupAtHome[]): ColumnPlan {
  const byRegion = new Map<Region, GroupAtHome[]>();
  for (const group of groups) {
    if (!group.region) return freeColumns(groups);
    byRegion.set(group.region, [...(byRegion.get(group.region) ?? []), group]);
  }
  if (byRegion.size < 2) return freeColumns(groups);
  const present = REGIONS.filter((region) => byRegion.has(region));
  const loads = new Map<string, number>();
  const loadOf = (regions: readonly Region[]): number => {
    const key = regions.join(' ');
    const load = loads.get(key) ?? mostAtOnce(regions.flatMap((one) => byRegion.get(one) ?? []));
    loads.set(key, load);
    return load;
  };
  const needed = Math.ceil(mostAtOnce(groups) / SETTINGS.mostRows);
  const count = Math.min(SETTINGS.mostRegional, Math.max(present.length, needed));
  const best = bestDivision(present, count, loadOf);
  if (!best) return freeColumns(groups);
  const columnsOf = new Map<Region, number[]>();
  const perColumn: number[] = [];
  for (const { regions, columns, load } of best) {
    const own = Array.from({ length: columns }, (_, index) => perColumn.length + index);
    for (const region of regions) columnsOf.set(region, own);
    perColumn.push(...own.map(() => load / columns));
  }
  return {
    capacities: capacitiesOf(perColumn),
    columnsFor: (region) => (region && columnsOf.get(region)) ?? [],
  };
}
