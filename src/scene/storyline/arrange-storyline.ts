import {
  layoutStoryline,
  type StorylineMove,
  type StorylinePull,
  type StorylineStay,
} from '../../layout/index.js';
import { dayNumber, type Day } from '../../model/index.js';
import type { Stay, Storyline, StorylineLane } from '../../network/index.js';

/** A stay that has a row. */
export interface PlacedStay extends Stay {
  row: number;
}

/** A lane whose stays have rows. */
export interface PlacedLane extends Omit<StorylineLane, 'stays'> {
  stays: readonly PlacedStay[];
}

/** A storyline with the rows of its lanes, as plain data. */
export interface ArrangedStoryline extends Omit<Storyline, 'lanes'> {
  lanes: readonly PlacedLane[];
  /** How many rows there are. */
  height: number;
}

const DAYS_PER_YEAR = 365.2425;
/** So long a name is on a canvas of usual width, in years. */
const NAME_YEARS = 5;
/** Between the end of one lane and the beginning of another one in its row, in years. */
const GAP_YEARS = 1;

/** The stays of a storyline as its layout knows them, found by lane and day. */
class StaysOf {
  readonly all: StorylineStay[] = [];
  readonly #byLane = new Map<string, { stay: Stay; laid: StorylineStay }[]>();

  constructor(lanes: readonly StorylineLane[]) {
    for (const { id, line, stays } of lanes) {
      const own = stays.map((stay) => {
        const { bundle, head } = stay;
        const [from, until] = [dayNumber(stay.from), dayNumber(stay.until)];
        const laid = { lane: id, line, bundle, from, until, isHead: head === id };
        return { stay, laid };
      });
      this.#byLane.set(id, own);
      this.all.push(...own.map(({ laid }) => laid));
    }
  }

  of(lane: string): readonly { stay: Stay; laid: StorylineStay }[] {
    return this.#byLane.get(lane) ?? [];
  }

  on(lane: string, day: Day): StorylineStay | undefined {
    return this.of(lane).find(({ stay }) => stay.from <= day && day < stay.until)?.laid;
  }
}

/** Where lanes go on in another bundle, or companies in another one. */
function movesOf({ lanes, successions }: Storyline, stays: StaysOf): StorylineMove[] {
  const within = lanes.flatMap(({ id }) => {
    const own = stays.of(id).map(({ laid }) => laid);
    return own.slice(1).flatMap((to, place): StorylineMove[] => {
      const from = own[place];
      return from && from.bundle !== to.bundle ? [{ from, to, at: to.from }] : [];
    });
  });
  const between = successions.flatMap(({ from: before, to: after, day }): StorylineMove[] => {
    const own = stays.of(before);
    const from = stays.on(before, day) ?? own.at(-1)?.laid;
    const to = stays.on(after, day);
    return from && to ? [{ from, to, at: dayNumber(day) }] : [];
  });
  return [...within, ...between];
}

function pullsOf({ stakes, touches }: Storyline, stays: StaysOf): StorylinePull[] {
  const pull = (one: string, other: string, day: Day): StorylinePull[] => {
    const [a, b] = [stays.on(one, day), stays.on(other, day)];
    return a && b ? [{ a, b, at: dayNumber(day) }] : [];
  };
  return [
    ...touches.flatMap(({ lanes: [one, other], day }) => pull(one, other, day)),
    ...stakes.flatMap(({ owner, owned, shares: [first] }) =>
      first ? pull(owner, owned, first.from) : [],
    ),
  ];
}

/** Gives each stay of a storyline its row. It takes up to some hundred milliseconds. */
export function arrangeStoryline(storyline: Storyline): ArrangedStoryline {
  const stays = new StaysOf(storyline.lanes);
  const { rows, height } = layoutStoryline({
    stays: stays.all,
    moves: movesOf(storyline, stays),
    pulls: pullsOf(storyline, stays),
    minimumLength: NAME_YEARS * DAYS_PER_YEAR,
    gap: GAP_YEARS * DAYS_PER_YEAR,
  });
  const lanes = storyline.lanes.map((lane): PlacedLane => {
    const placed = stays
      .of(lane.id)
      .map(({ stay, laid }) => ({ ...stay, row: rows.get(laid) ?? 0 }));
    return { ...lane, stays: placed };
  });
  return { ...storyline, lanes, height };
}
