import { shareBounds, type Day } from '../../model/index.js';
import type { StorylineStake, StorylineTouch, Succession } from '../../network/index.js';
import { without, type Gap, type LaneCourse, type Level } from './lane-course.js';
import type { Crossing } from './place-names.js';
import { STORYLINE } from './settings.js';
import { reachOfTurn, type StorylineFrame } from './storyline-frame.js';
import type {
  StorylineSceneStake,
  StorylineSceneSuccession,
  StorylineSceneTouch,
  StorylineStroke,
} from './storyline-scene.js';

/** The lanes of a storyline by id, and where they are on a day. */
export class LanesInTime {
  readonly #courses: ReadonlyMap<string, LaneCourse>;

  constructor(courses: readonly LaneCourse[]) {
    this.#courses = new Map(courses.map((course) => [course.lane.id, course]));
  }

  /** The level part of a lane on a day; at its end the last one. */
  on(id: string, day: Day): Level | undefined {
    const levels = this.#courses.get(id)?.levels ?? [];
    return levels.find(({ stay }) => stay.from <= day && day < stay.until);
  }

  end(id: string): Level | undefined {
    return this.#courses.get(id)?.levels.at(-1);
  }

  /** The heights of all lanes that exist on a day, from the first row on. */
  heightsOn(day: Day): number[] {
    return [...this.#courses.keys()]
      .flatMap((id) => this.on(id, day)?.across ?? [])
      .sort((a, b) => a - b);
  }
}

/** A company that goes on in another one, unless both are in one row. */
export function successionStroke(
  { from, to, day }: Succession,
  lanes: LanesInTime,
  frame: StorylineFrame,
): StorylineSceneSuccession | undefined {
  const source = lanes.on(from, day) ?? lanes.end(from);
  const target = lanes.on(to, day);
  if (!source || !target || source.across === target.across) return undefined;
  const at = frame.time(day);
  const reach = Math.min(reachOfTurn(target.across - source.across), (target.until - at) / 2);
  const start = source.stay.until <= day ? source.until : at - reach;
  const d = frame.turn([start, source.across], [at + Math.max(0, reach), target.across]);
  return { from, to, stroke: { d, width: STORYLINE.thinnest } };
}

/** A stake along the lane that is held, and where it begins the way from the lane of the owner. */
export function stakeStrokes(
  { id, owner, owned, shares }: StorylineStake,
  lanes: LanesInTime,
  gapsOf: (level: Level) => readonly Gap[],
  frame: StorylineFrame,
): StorylineSceneStake | undefined {
  const { widest, thinnest } = STORYLINE.stakeWidth;
  const strokes: StorylineStroke[] = [];
  let end: Day | undefined;
  for (const { from, until, share } of shares) {
    const [source, held] = [lanes.on(owner, from), lanes.on(owned, from)];
    if (!source || !held) continue;
    const isBelow = source.across > held.across;
    const across = held.across + (isBelow ? 1 : -1) * STORYLINE.stakeOffset;
    const width = thinnest + ((widest - thinnest) * shareBounds(share).min) / 100;
    let start = Math.max(frame.time(from), held.from);
    const stop = Math.min(frame.time(until), held.until);
    if (from !== end) {
      const reach = Math.min(reachOfTurn(across - source.across), (stop - start) / 2);
      const turn = frame.turn([start - reach, source.across], [start + reach, across]);
      if (start > frame.start + reach) {
        strokes.push({ d: turn, width: thinnest });
        start += reach;
      }
    }
    for (const part of without({ from: start, until: stop }, gapsOf(held))) {
      strokes.push({ d: frame.line([part.from, across], [part.until, across]), width });
    }
    end = until;
  }
  return strokes.length === 0 ? undefined : { id, owner, owned, strokes };
}

/** The middle of the space between two lanes that is nearest to the middle between two others. */
function nearestGap(heights: readonly number[], [one, other]: readonly [number, number]): number {
  const [low, high] = one < other ? [one, other] : [other, one];
  const between = heights.filter((height) => low <= height && height <= high);
  const middle = (low + high) / 2;
  const gaps = between.slice(1).map((height, place) => (height + (between[place] ?? height)) / 2);
  return gaps.reduce(
    (best, gap) => (Math.abs(gap - middle) < Math.abs(best - middle) ? gap : best),
    gaps[0] ?? middle,
  );
}

/** A joint venture or talks, straight across on their day, and what it takes up with its mark. */
export function touchLine(
  touch: StorylineTouch,
  lanes: LanesInTime,
  frame: StorylineFrame,
): { touch: StorylineSceneTouch; crossing: Crossing } | undefined {
  const { type, id, day } = touch;
  const [one, other] = touch.lanes;
  const [a, b] = [lanes.on(one, day), lanes.on(other, day)];
  if (!a || !b) return undefined;
  const at = frame.time(day);
  const mark = nearestGap(lanes.heightsOn(day), [a.across, b.across]);
  const drawn = {
    type,
    id,
    lanes: touch.lanes,
    ...(touch.type === 'talks' && { state: touch.state }),
    d: frame.line([at, a.across], [at, b.across]),
    ...frame.xy(at, mark),
  };
  const [low, high] = [Math.min(a.across, b.across), Math.max(a.across, b.across)];
  const { markSize } = STORYLINE;
  return {
    touch: drawn,
    crossing: { from: at - markSize / 2, until: at + markSize / 2, low, high },
  };
}
