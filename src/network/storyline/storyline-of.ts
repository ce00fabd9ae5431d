import { earliestDay, yearsLater, type Day, type Party } from '../../model/index.js';
import { changeDates } from '../changes/change-days.js';
import type { NetworkIndex } from '../network-index.js';
import { isCompany } from '../party-kinds.js';
import { bundleStays, type Headed } from './bundles.js';
import { chooseLines } from './choose-companies.js';
import { controlCourse, type ControlCourse } from './control-course.js';
import { laneSpans } from './lane-spans.js';
import { sharesOfGroup, stakesBetween } from './lane-stakes.js';
import type { Span, Storyline, StorylineLane, Succession } from './storyline.js';
import { successionLines } from './succession-lines.js';
import { tiesOf } from './ties-of.js';
import { touchesOf } from './touches.js';

export interface StorylineOptions {
  /** The parties whose owners and holdings are shown with them; none for the largest groups. */
  centres: readonly string[];
  /** How many lanes there are at most, where companies that go on in one another are one. */
  limit: number;
  /** From how many of the votes a company is controlled, in percent; half itself is not enough, each lower one is. */
  threshold: number;
  /** The least share in percent of a stake without control; 0 includes those of unknown size. */
  minimumStake: number;
  /** Whether talks about anything are told, not only collapsed ones about mergers and takeovers. */
  otherTalks: boolean;
  /** If any, only companies of these countries are chosen, by their codes in ISO 3166-1. Centres are always shown. */
  countries: readonly string[];
}

/**
 * From when on the data is meant to be complete, or the first day of it, to the day of compilation, or a year after the last
 * day of what is still to come. Nothing where the data has no dates.
 */
function spanOf({ dataset }: NetworkIndex): Span {
  const { since, compiled } = dataset;
  const days = changeDates(dataset).map(earliestDay).sort();
  const last = days.at(-1);
  const until = last !== undefined && last > compiled ? yearsLater(last, 1) : compiled;
  const first = since === undefined ? days[0] : earliestDay(since);
  return { from: first !== undefined && first < until ? first : until, until };
}

/** Who headed each of some lanes, from its first day to its last. */
function headedSpans(
  spans: ReadonlyMap<string, Span>,
  course: ControlCourse,
  lineOf: (id: string) => string,
): Headed[] {
  return [...spans].flatMap(([id, span]) => {
    const heads = course.get(id) ?? [{ from: span.from, head: id }];
    return heads.flatMap(({ from, head }, place): Headed[] => {
      const next = heads[place + 1]?.from ?? span.until;
      const start = place === 0 || from < span.from ? span.from : from;
      const end = next < span.until ? next : span.until;
      return start < end ? [{ id, line: lineOf(id), head, from: start, until: end }] : [];
    });
  });
}

/** The head of a company on a day. */
function headOn(course: ControlCourse, id: string, day: Day): string {
  return course.get(id)?.findLast(({ from }) => from <= day)?.head ?? id;
}

function successionsOf(
  lanes: ReadonlyMap<string, StorylineLane>,
  index: NetworkIndex,
): Succession[] {
  return [...lanes.values()].flatMap(({ id, from: day }) =>
    (index.party(id)?.predecessors ?? []).flatMap((predecessor): Succession[] => {
      const lane = lanes.get(predecessor);
      return lane && lane.from < day ? [{ from: predecessor, to: id, day }] : [];
    }),
  );
}

/** The parties that have lanes, and how many more would have one. */
function choose(
  index: NetworkIndex,
  course: ControlCourse,
  lines: ReadonlyMap<string, string>,
  span: Span,
  { centres, limit, countries }: StorylineOptions,
): { parties: Party[]; leftOut: number } {
  const { parties } = index.dataset;
  const isWanted = ({ country = '' }: Party): boolean =>
    countries.length === 0 || countries.includes(country);
  const lineOf = (id: string): string => lines.get(id) ?? id;
  if (centres.length > 0) {
    const wanted = new Set(centres.map(lineOf));
    const own = parties.filter(({ id }) => wanted.has(lineOf(id))).map(({ id }) => id);
    const ties = tiesOf(own, index, span).filter((id) => {
      const party = index.party(id);
      return party !== undefined && isWanted(party);
    });
    const all = new Set([...wanted, ...ties.map(lineOf)]);
    const shown = new Set([...all].slice(0, Math.max(limit, wanted.size)));
    const ids = new Set([...own, ...ties].filter((id) => shown.has(lineOf(id))));
    return { parties: parties.filter(({ id }) => ids.has(id)), leftOut: all.size - shown.size };
  }
  const spans = laneSpans(parties.filter(isWanted), index, lines, span);
  const { chosen, total } = chooseLines({ index, course, lines, spans }, limit);
  const isShown = (party: Party): boolean =>
    spans.has(party.id) && isCompany(party) && chosen.has(lineOf(party.id));
  return { parties: parties.filter(isShown), leftOut: total - chosen.size };
}

/**
 * Companies through time. Without centres these are the largest groups of makers, with the companies
 * that came to them or left them; with centres, those, their owners and what they hold. A lane
 * lies within the life of its company, and on each day in one bundle, that of the group that
 * `companyGroups`, or `groupsAt` at another threshold, would put it in. The result does not depend on the order of the records.
 */
export function storylineOf(index: NetworkIndex, options: StorylineOptions): Storyline {
  const span = spanOf(index);
  const lines = successionLines(index);
  const lineOf = (id: string): string => lines.get(id) ?? id;
  const course = controlCourse(index, span, options.threshold);
  const { parties, leftOut } = choose(index, course, lines, span, options);
  const spans = laneSpans(parties, index, lines, span);
  const weights = new Map<string, number>();
  for (const { id } of parties) {
    const weight = index.vehicleCount(id) + 1;
    weights.set(lineOf(id), Math.max(weights.get(lineOf(id)) ?? 0, weight));
  }
  const weightOf = (line: string): number => weights.get(line) ?? 1;
  const stays = bundleStays(headedSpans(spans, course, lineOf), { lineOf, weightOf });
  const bare = [...spans]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { from, until }]) => {
      return { id, line: lineOf(id), from, until, stays: stays.get(id) ?? [] };
    });
  const laneById = new Map(bare.map((lane) => [lane.id, lane]));
  const bundleOf = (id: string, day: Day): number | undefined =>
    laneById.get(id)?.stays.find(({ from, until }) => from <= day && day < until)?.bundle;
  const lanes = bare.map((lane): StorylineLane => {
    return { ...lane, shares: sharesOfGroup(lane, index, bundleOf) };
  });
  const headOf = (id: string, day: Day): string => headOn(course, id, day);
  return {
    ...span,
    centres: options.centres,
    lanes,
    successions: successionsOf(new Map(lanes.map((lane) => [lane.id, lane])), index),
    stakes: stakesBetween(lanes, index, options.minimumStake),
    touches: touchesOf(lanes, { index, span, headOf, otherTalks: options.otherTalks }),
    leftOut,
  };
}
