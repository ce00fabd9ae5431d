import type { Day } from '../../model/index.js';
import { cutText } from '../cards/cut-text.js';
import type { MeasureText } from '../text-width.js';
import type { LaneCourse, Level } from './lane-course.js';
import { STORYLINE } from './settings.js';
import type { StorylineFrame } from './storyline-frame.js';
import type { StorylineSceneLane } from './storyline-scene.js';

type LaneName = StorylineSceneLane['names'][number];

/** A stretch along the time, at a height across it. */
interface Stretch {
  from: number;
  until: number;
  across: number;
}

/** What a party is called from a day on; the first name is that of its first day. */
export type NamesOf = (id: string) => readonly { from: Day; text: string }[];

/** The names of a lane, and the parts of it that they take up. */
export interface PlacedNames {
  names: readonly LaneName[];
  gaps: ReadonlyMap<Level, readonly Stretch[]>;
}

interface Names {
  courses: readonly LaneCourse[];
  frame: StorylineFrame;
  namesOf: NamesOf;
  measureText: MeasureText;
  /** The time that is shown. */
  span: { from: Day; until: Day };
  /** The days on which something goes across, from one height to another one. */
  crossings: readonly Crossing[];
}

/** Something that goes across the time, such as a turn: no name is put where it is. */
export interface Crossing {
  from: number;
  until: number;
  low: number;
  high: number;
}

/** Places the names of all lanes such that none covers another one or a foreign lane. */
export class NamePlacer {
  readonly #settings: Names;
  readonly #taken: Stretch[];
  readonly #crossings: readonly Crossing[];

  constructor(settings: Names) {
    this.#settings = settings;
    this.#crossings = [...settings.crossings].sort((a, b) => a.from - b.from);
    this.#taken = settings.courses.flatMap(({ levels }) =>
      levels.map(({ from, until, across }) => ({ from, until, across })),
    );
  }

  place(course: LaneCourse): PlacedNames {
    const { span } = this.#settings;
    const { lane, levels } = course;
    const [first, last] = [levels[0], levels.at(-1)];
    const names: LaneName[] = [];
    const gaps = new Map<Level, Stretch[]>();
    if (first && lane.from === span.from) names.push(this.#beside(course, first, 'end'));
    if (last && lane.until === span.until) names.push(this.#beside(course, last, 'start'));
    const addInLane = (isForced: boolean): void => {
      for (const level of levels) {
        const inLane = this.#inLevel(course, level, isForced);
        const own = inLane.map(({ gap }) => gap);
        if (own.length > 0) gaps.set(level, own);
        names.push(...inLane.map(({ name }) => name));
      }
    };
    addInLane(false);
    // Rather across a touch than elsewhere.
    if (names.length === 0) addInLane(true);
    if (names.length === 0 && first && last) names.push(this.#outside(course, first, last));
    return { names, gaps };
  }

  #textAt(id: string, day: Day): string {
    return this.#settings.namesOf(id).findLast(({ from }) => from <= day)?.text ?? id;
  }

  #widthOf(text: string, isHead: boolean): number {
    return this.#settings.measureText(text, STORYLINE.fontSize, isHead ? 'bold' : 'company');
  }

  #name(
    course: LaneCourse,
    { stay, across }: Level,
    at: number,
    anchor: 'start' | 'end',
    text: string,
  ): LaneName {
    const isHead = stay.head === course.lane.id;
    return { text, anchor, isHead, ...this.#settings.frame.xy(at, across) };
  }

  /** Beside the plot, where the lane begins or ends with the time that is shown. */
  #beside(course: LaneCourse, level: Level, anchor: 'start' | 'end'): LaneName {
    const { frame, span } = this.#settings;
    const isStart = anchor === 'end';
    const at = isStart ? frame.start - STORYLINE.nameGap : frame.end + STORYLINE.nameGap;
    const text = this.#textAt(course.lane.id, isStart ? span.from : span.until);
    const { longestName, fontSize } = STORYLINE;
    const role = level.stay.head === course.lane.id ? 'bold' : 'company';
    const cut = cutText(text, longestName, fontSize, this.#settings.measureText, role);
    return this.#name(course, level, at, anchor, cut);
  }

  /** In the lane: where it begins, after it has come to another bundle, and where its name changes. */
  #inLevel(
    course: LaneCourse,
    level: Level,
    isForced: boolean,
  ): { name: LaneName; gap: Stretch }[] {
    const { frame, span } = this.#settings;
    const { lane, levels } = course;
    const before = levels[levels.indexOf(level) - 1];
    const isNew = before ? before.across !== level.across : lane.from !== span.from;
    const { stay, across } = level;
    const renamed = this.#settings
      .namesOf(lane.id)
      .filter(({ from }) => stay.from < from && from < stay.until)
      .map(({ from, text }) => ({ at: frame.time(from), text }));
    const wanted = isNew
      ? [{ at: level.from, text: this.#textAt(lane.id, stay.from) }, ...renamed]
      : renamed;
    const isHead = stay.head === lane.id;
    let free = level.from;
    return wanted.flatMap(({ at, text }, place) => {
      const { namePadding, nameRest } = STORYLINE;
      const width = this.#widthOf(text, isHead) + 2 * namePadding;
      const wish = Math.max(free, at) + nameRest / 2;
      const from = isForced ? wish : this.#firstClear(wish, width, across);
      const end = wanted[place + 1]?.at ?? level.until;
      if (from + width + nameRest / 2 > end) return [];
      free = from + width;
      const name = this.#name(course, level, from + namePadding, 'start', text);
      return [{ name, gap: { from, until: free, across } }];
    });
  }

  /** The first place from one on, at a height, that nothing goes across for a width. */
  #firstClear(from: number, width: number, across: number): number {
    const half = STORYLINE.fontSize / 2;
    const inWay = this.#crossings.filter(
      ({ low, high }) => low < across + half && across - half < high,
    );
    let at = from;
    for (const crossing of inWay) {
      if (crossing.from < at + width && at < crossing.until) at = crossing.until;
    }
    return at;
  }

  /** Before the lane or behind it, wherever less is covered. */
  #outside(course: LaneCourse, first: Level, last: Level): LaneName {
    const { frame } = this.#settings;
    const { lane } = course;
    const text = this.#textAt(lane.id, lane.from);
    const width = this.#widthOf(text, first.stay.head === lane.id);
    const { nameGap } = STORYLINE;
    const before = { from: first.from - nameGap - width, until: first.from, across: first.across };
    const behind = { from: last.until, until: last.until + nameGap + width, across: last.across };
    const cost = (place: Stretch): number =>
      this.#covered(place) + Math.max(0, frame.start - place.from, place.until - frame.end);
    const isBefore = cost(before) < cost(behind);
    this.#taken.push(isBefore ? before : behind);
    return isBefore
      ? this.#name(course, first, first.from - nameGap, 'end', text)
      : this.#name(course, last, last.until + nameGap, 'start', text);
  }

  /** How much of what is drawn a stretch covers, along the time. */
  #covered({ from, until, across }: Stretch): number {
    const { row } = this.#settings.frame;
    return this.#taken
      .filter((other) => Math.abs(other.across - across) < row)
      .reduce((sum, other) => {
        return sum + Math.max(0, Math.min(until, other.until) - Math.max(from, other.from));
      }, 0);
  }
}
