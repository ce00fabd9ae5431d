import { shareBounds, type Share } from '../../model/index.js';
import type { PlacedLane, PlacedStay } from './arrange-storyline.js';
import { STORYLINE } from './settings.js';
import { reachOfTurn, type StorylineFrame } from './storyline-frame.js';
import type { StorylineStroke } from './storyline-scene.js';

/** A level part of a lane, along and across the time. */
export interface Level {
  stay: PlacedStay;
  from: number;
  until: number;
  across: number;
}

/** A part of a lane, or of another one, that goes from row to row. */
export interface Turn {
  from: readonly [number, number];
  to: readonly [number, number];
}

/** The course of a lane: its level parts, and the turns between them. */
export interface LaneCourse {
  lane: PlacedLane;
  levels: readonly Level[];
  turns: readonly Turn[];
}

/** The width of a lane of which a group holds a share; of a range its lower end counts, an unknown one is thin. */
export function widthOfShare(share: Share): number {
  const { thinnest, widest } = STORYLINE;
  return thinnest + ((widest - thinnest) * shareBounds(share).min) / 100;
}

/**
 * Where a lane runs. A turn is around its day, shorter where the lane is elsewhere soon before or after.
 * `endsElsewhere` says how far, across the time, the lane goes on in another company at its end.
 */
export function laneCourse(
  lane: PlacedLane,
  frame: StorylineFrame,
  endsElsewhere: number | undefined,
): LaneCourse {
  const levels: Level[] = lane.stays.map((stay) => {
    const [from, until] = [frame.time(stay.from), frame.time(stay.until)];
    return { stay, from, until, across: frame.across(stay.row) };
  });
  const turns: Turn[] = [];
  levels.forEach((level, place) => {
    const before = levels[place - 1];
    if (!before || before.across === level.across) return;
    const distance = level.across - before.across;
    const room = Math.min(before.until - before.from, level.until - level.from) / 2;
    const reach = Math.min(reachOfTurn(distance), Math.max(0, room));
    before.until -= reach;
    level.from += reach;
    turns.push({ from: [before.until, before.across], to: [level.from, level.across] });
  });
  const last = levels.at(-1);
  if (last && endsElsewhere !== undefined && endsElsewhere !== last.across) {
    const room = (last.until - last.from) / 2;
    last.until -= Math.min(reachOfTurn(endsElsewhere - last.across), Math.max(0, room));
  }
  return { lane, levels, turns };
}

/** The widths along a stay: of the head the widest, else by the share that the group holds. */
function widthsOf({ lane }: LaneCourse, { stay, from, until }: Level, frame: StorylineFrame) {
  if (stay.head === lane.id) return [{ from, until, width: STORYLINE.widest }];
  const held = lane.shares.flatMap(({ share, ...span }) => {
    const start = Math.max(from, frame.time(span.from));
    const end = Math.min(until, frame.time(span.until));
    return start < end ? [{ from: start, until: end, width: widthOfShare(share) }] : [];
  });
  const parts: { from: number; until: number; width: number }[] = [];
  let at = from;
  for (const part of held) {
    if (part.from > at) parts.push({ from: at, until: part.from, width: STORYLINE.thinnest });
    const last = parts.at(-1);
    if (last?.width === part.width && last.until === part.from) last.until = part.until;
    else parts.push(part);
    at = part.until;
  }
  if (at < until) parts.push({ from: at, until, width: STORYLINE.thinnest });
  return parts;
}

/** A part of a line, along the time. */
export interface Gap {
  from: number;
  until: number;
}

/** What is left of a part of a line without some others, which are in the order of time. */
export function without({ from, until }: Gap, gaps: readonly Gap[]): Gap[] {
  const parts: Gap[] = [];
  let at = from;
  for (const gap of gaps) {
    if (gap.until <= at || gap.from >= until) continue;
    if (gap.from > at) parts.push({ from: at, until: gap.from });
    at = gap.until;
  }
  if (at < until) parts.push({ from: at, until });
  return parts;
}

/** The strokes of a lane, with gaps for the names in it, which are in the order of time. */
export function laneStrokes(
  course: LaneCourse,
  gapsOf: (level: Level) => readonly Gap[],
  frame: StorylineFrame,
): StorylineStroke[] {
  const widths = course.levels.map((level) => widthsOf(course, level, frame));
  const levels = course.levels.flatMap((level, place) =>
    (widths[place] ?? []).flatMap(({ width, ...part }) =>
      without(part, gapsOf(level)).map(({ from, until }) => {
        return { d: frame.line([from, level.across], [until, level.across]), width };
      }),
    ),
  );
  const turns = course.turns.map(({ from, to }) => {
    const place = course.levels.findIndex((level) => level.from === to[0]);
    const [before, after] = [widths[place - 1]?.at(-1), widths[place]?.[0]];
    const width = Math.min(before?.width ?? STORYLINE.widest, after?.width ?? STORYLINE.widest);
    return { d: frame.turn(from, to), width };
  });
  return [...levels, ...turns];
}

/** The whole course of a lane as one line. */
export function coursePath({ levels, turns }: LaneCourse, frame: StorylineFrame): string {
  return [
    ...levels.map(({ from, until, across }) => frame.line([from, across], [until, across])),
    ...turns.map(({ from, to }) => frame.turn(from, to)),
  ].join('');
}
