import type { OwnedPart, Region, Span } from '../../network/index.js';
import type { MeasureText } from '../text-width.js';
import type { ArrangedStoryline } from './arrange-storyline.js';
import { bundleGrounds } from './bundle-grounds.js';
import {
  coursePath,
  laneCourse,
  laneStrokes,
  type Gap,
  type LaneCourse,
  type Level,
} from './lane-course.js';
import { ownerStack, type OwnerLabel, type OwnerStack } from './owner-stack.js';
import { NamePlacer, type Crossing, type NamesOf, type PlacedNames } from './place-names.js';
import { LanesInTime, stakeStrokes, successionStroke, touchLine } from './scene-ties.js';
import { STORYLINE } from './settings.js';
import { StorylineFrame } from './storyline-frame.js';
import type { StorylineDirection, StorylineScene, StorylineSceneLane } from './storyline-scene.js';

export interface StorylineSettings {
  direction: StorylineDirection;
  /** How wide the place of the chart is. Years that run downwards, and many lanes, go beyond it. */
  width: number;
  /** How high the place of the chart is, which lanes fill where they are few. */
  height: number;
  namesOf: NamesOf;
  /** Who held what of one company, to be drawn above the lanes; left out for none. */
  owners?: { parts: readonly OwnedPart[]; span: Span; labelOf: OwnerLabel };
  /** What a party is like. */
  appearanceOf: (id: string) => { region?: Region | undefined; isOwner: boolean };
  measureText: MeasureText;
}

/** Years that have a text are so many apart, the first that leaves enough space. */
const YEARS_APART = [1, 2, 5, 10, 20, 50, 100];
const SPACE_PER_YEAR = 34;

/** The longest of the names beside the plot, at its beginning and at its end. */
function gutters(
  { lanes, from, until }: ArrangedStoryline,
  { namesOf, measureText }: StorylineSettings,
): [number, number] {
  const widest = (names: readonly string[]): number => {
    const widths = names.map((name) => measureText(name, STORYLINE.fontSize, 'bold'));
    return Math.min(STORYLINE.longestName, Math.max(0, ...widths)) + 2 * STORYLINE.nameGap;
  };
  const first = lanes.filter((lane) => lane.from === from);
  const last = lanes.filter((lane) => lane.until === until);
  const nameOn = (id: string, day: string): string =>
    namesOf(id).findLast((name) => name.from <= day)?.text ?? id;
  return [
    widest(first.map(({ id }) => nameOn(id, from))),
    widest(last.map(({ id }) => nameOn(id, until))),
  ];
}

function frameOf(
  storyline: ArrangedStoryline,
  settings: StorylineSettings,
): { frame: StorylineFrame; scene: Pick<StorylineScene, 'width' | 'height' | 'plot'> } {
  const { direction, width } = settings;
  const { from, until, height: rows } = storyline;
  const [before, behind] = gutters(storyline, settings);
  const axis = STORYLINE.axis[direction];
  const owners = settings.owners ? STORYLINE.owners + STORYLINE.ownersGap : 0;
  const isAcross = direction === 'across';
  const space = (isAcross ? settings.height : width) - axis - owners - STORYLINE.nameGap;
  const { most, [direction]: least } = STORYLINE.row;
  const row = Math.max(least, Math.min(most, space / Math.max(1, rows)));
  const across = owners + rows * row;
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
  const length = isAcross ? Math.max(years, width - before - behind) : years * STORYLINE.yearDown;
  const frame = new StorylineFrame({
    direction,
    start: before,
    end: before + length,
    top: axis + owners,
    from,
    until,
    row,
  });
  const [along, wide] = [before + length + behind, axis + across + STORYLINE.nameGap];
  return {
    frame,
    scene: isAcross
      ? { width: along, height: wide, plot: { x: before, y: axis, width: length, height: across } }
      : {
          width: Math.max(width, wide),
          height: along,
          plot: { x: axis, y: before, width: across, height: length },
        },
  };
}

function yearsOf(
  { from, until }: ArrangedStoryline,
  frame: StorylineFrame,
): StorylineScene['years'] {
  const first = Number(from.slice(0, 4)) + (from.endsWith('-01-01') ? 0 : 1);
  const last = Number(until.slice(0, 4));
  const perYear = (frame.end - frame.start) / Math.max(1, last - first + 1);
  const step = YEARS_APART.find((years) => years * perYear >= SPACE_PER_YEAR) ?? 100;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => {
    const year = first + place;
    return { year, at: frame.time(`${year}-01-01`), isNamed: year % step === 0 };
  });
}

/** How far across the time each lane goes on in another company, by id, where it ends with that. */
function endingsOf(storyline: ArrangedStoryline, frame: StorylineFrame): Map<string, number> {
  const laneById = new Map(storyline.lanes.map((lane) => [lane.id, lane]));
  const endings = new Map<string, number>();
  for (const { from, to, day } of storyline.successions) {
    const [ending, target] = [laneById.get(from), laneById.get(to)];
    const stay = target?.stays.find((one) => one.from <= day && day < one.until);
    if (ending && stay && ending.until <= day) endings.set(from, frame.across(stay.row));
  }
  return endings;
}

function ownersOf(frame: StorylineFrame, settings: StorylineSettings): OwnerStack | null {
  const { owners, direction, measureText, appearanceOf } = settings;
  if (!owners) return null;
  const top = STORYLINE.axis[direction];
  return ownerStack(owners.parts, {
    frame,
    place: [top, top + STORYLINE.owners],
    span: owners.span,
    labelOf: owners.labelOf,
    regionOf: (owner) => appearanceOf(owner).region,
    measureText,
  });
}

/** Where lanes turn. */
function turnCrossings(courses: readonly LaneCourse[]): Crossing[] {
  return courses.flatMap(({ turns }) =>
    turns.map(({ from: [from, one], to: [until, other] }) => {
      return { from, until, low: Math.min(one, other), high: Math.max(one, other) };
    }),
  );
}

function sceneLane(
  course: LaneCourse,
  { names, gaps }: PlacedNames,
  frame: StorylineFrame,
  { appearanceOf }: StorylineSettings,
): StorylineSceneLane {
  const { id } = course.lane;
  const { region, isOwner } = appearanceOf(id);
  return {
    id,
    ...(region && { region }),
    isOwner,
    strokes: laneStrokes(course, (level) => gaps.get(level) ?? [], frame),
    names,
    course: coursePath(course, frame),
  };
}

function present<Item>(items: readonly (Item | undefined)[]): Item[] {
  return items.filter((item) => item !== undefined);
}

/** Draws a storyline as plain data. Every lane has a name. */
export function composeStoryline(
  storyline: ArrangedStoryline,
  settings: StorylineSettings,
): StorylineScene {
  const { frame, scene } = frameOf(storyline, settings);
  const endings = endingsOf(storyline, frame);
  const courses = storyline.lanes.map((lane) => laneCourse(lane, frame, endings.get(lane.id)));
  const lanes = new LanesInTime(courses);
  const { namesOf, measureText } = settings;
  const touches = present(storyline.touches.map((touch) => touchLine(touch, lanes, frame)));
  const crossings = [...turnCrossings(courses), ...touches.map(({ crossing }) => crossing)];
  const placer = { courses, frame, namesOf, measureText, span: storyline, crossings };
  const names = new NamePlacer(placer);
  const drawn = courses.map((course) => ({ course, placed: names.place(course) }));
  const gaps = new Map(drawn.flatMap(({ placed }) => [...placed.gaps]));
  const gapsOf = (level: Level): readonly Gap[] => gaps.get(level) ?? [];
  return {
    direction: settings.direction,
    ...scene,
    years: yearsOf(storyline, frame),
    owners: ownersOf(frame, settings),
    bundles: bundleGrounds(courses, frame),
    lanes: drawn.map(({ course, placed }) => sceneLane(course, placed, frame, settings)),
    successions: present(storyline.successions.map((one) => successionStroke(one, lanes, frame))),
    stakes: present(storyline.stakes.map((stake) => stakeStrokes(stake, lanes, gapsOf, frame))),
    touches: touches.map(({ touch }) => touch),
  };
}
