import type { LaneCourse, Level } from './lane-course.js';
import { STORYLINE } from './settings.js';
import type { StorylineFrame } from './storyline-frame.js';

/** The outer rows of a bundle through a part of the time. */
interface Extent {
  from: number;
  until: number;
  top: number;
  bottom: number;
}

/** Where a bundle has several lanes, in the order of time; parts that are alike and meet are one. */
function extentsOf(levels: readonly Level[], frame: StorylineFrame): Extent[] {
  const ends = levels.flatMap(({ stay }) => [frame.time(stay.from), frame.time(stay.until)]);
  const times = [...new Set(ends)].sort((a, b) => a - b);
  const extents: Extent[] = [];
  times.slice(0, -1).forEach((from, place) => {
    const until = times[place + 1] ?? from;
    const rows = levels
      .filter(({ stay }) => frame.time(stay.from) <= from && from < frame.time(stay.until))
      .map(({ across }) => across);
    if (rows.length < 2) return;
    const padding = STORYLINE.bundlePadding * frame.row;
    const [top, bottom] = [Math.min(...rows) - padding, Math.max(...rows) + padding];
    const last = extents.at(-1);
    if (last?.until === from && last.top === top && last.bottom === bottom) last.until = until;
    else extents.push({ from, until, top, bottom });
  });
  return extents;
}

/** The outline of parts that follow on each other. */
function outline(extents: readonly Extent[], frame: StorylineFrame): string {
  const upper = extents.flatMap(({ from, until, top }) => [
    frame.point(from, top),
    frame.point(until, top),
  ]);
  const lower = extents.flatMap(({ from, until, bottom }) => [
    frame.point(from, bottom),
    frame.point(until, bottom),
  ]);
  return `M${[...upper, ...lower.reverse()].join('L')}Z`;
}

/** The ground of each bundle while it has several lanes, by its number. */
export function bundleGrounds(
  courses: readonly LaneCourse[],
  frame: StorylineFrame,
): { bundle: number; d: string }[] {
  const levels = new Map<number, Level[]>();
  for (const level of courses.flatMap((course) => course.levels)) {
    const own = levels.get(level.stay.bundle) ?? [];
    levels.set(level.stay.bundle, own);
    own.push(level);
  }
  return [...levels]
    .sort(([a], [b]) => a - b)
    .flatMap(([bundle, own]) => {
      const runs: Extent[][] = [];
      for (const extent of extentsOf(own, frame)) {
        const run = runs.at(-1);
        if (run?.at(-1)?.until === extent.from) run.push(extent);
        else runs.push([extent]);
      }
      return runs.map((run) => ({ bundle, d: outline(run, frame) }));
    });
}
