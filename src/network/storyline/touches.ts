import { earliestDay, latestDay, talksEnd, type Day, type Party } from '../../model/index.js';
import type { NetworkIndex } from '../network-index.js';
import { pairsOf } from '../alliance-pairs.js';
import type { Span, StorylineLane, StorylineTouch } from './storyline.js';

interface TouchOptions {
  index: NetworkIndex;
  span: Span;
  /** The head of a company on a day, who stands for it where it has no lane. */
  headOf: (id: string, day: Day) => string;
  /** Whether talks about anything are told, not only collapsed ones about mergers and takeovers. */
  otherTalks: boolean;
}

/** The lanes that exist on a day, and their bundles. */
class LanesOnDay {
  readonly #lanes: ReadonlyMap<string, StorylineLane>;
  readonly #headOf: TouchOptions['headOf'];

  constructor(lanes: readonly StorylineLane[], headOf: TouchOptions['headOf']) {
    this.#lanes = new Map(lanes.map((lane) => [lane.id, lane]));
    this.#headOf = headOf;
  }

  #bundleOf(id: string, day: Day): number | undefined {
    const stays = this.#lanes.get(id)?.stays ?? [];
    return stays.find(({ from, until }) => from <= day && day < until)?.bundle;
  }

  /** The lanes of two parties, or of those who head them; undefined unless both are there and apart. */
  apart(parties: readonly [string, string], day: Day): [string, string] | undefined {
    const ids = parties.map((id) => (this.#lanes.has(id) ? id : this.#headOf(id, day)));
    const [one = '', other = ''] = ids.sort();
    const [a, b] = [this.#bundleOf(one, day), this.#bundleOf(other, day)];
    return a === undefined || b === undefined || a === b ? undefined : [one, other];
  }
}

/** The owners of a joint venture with the day from which on each holds of it. */
function ownersOf(
  { id, founded }: Party,
  { index, span }: TouchOptions,
): { owner: string; day: Day }[] {
  const start = founded === undefined ? span.from : earliestDay(founded);
  return index.stakesIn(id).flatMap(({ owner, holdings }) => {
    const [first] = holdings;
    if (!first) return [];
    const from = earliestDay(first.from);
    return [{ owner, day: from > start ? from : start }];
  });
}

function venturesOf(lanes: LanesOnDay, options: TouchOptions): StorylineTouch[] {
  const { index, span } = options;
  return index.dataset.parties
    .filter(({ kind }) => kind === 'joint-venture')
    .flatMap((party): StorylineTouch[] => {
      const owners = ownersOf(party, options);
      return pairsOf(owners).flatMap(([one, other]) => {
        const day = one.day > other.day ? one.day : other.day;
        const isIn = span.from < day && day < span.until;
        const pair = isIn && lanes.apart([one.owner, other.owner], day);
        return pair ? [{ type: 'venture', id: party.id, lanes: pair, day }] : [];
      });
    });
}

function talksOf(lanes: LanesOnDay, { index, span, otherTalks }: TouchOptions): StorylineTouch[] {
  return index.dataset.talks.flatMap((talks): StorylineTouch[] => {
    const { id, aim, outcome, parties } = talks;
    const isFailedMerger = outcome === 'collapsed' && (aim === 'merger' || aim === 'takeover');
    const end = talksEnd(talks);
    if (end === undefined || !(isFailedMerger || otherTalks)) return [];
    const day = latestDay(end);
    return pairsOf(parties, true).flatMap(([one, other]) => {
      const isIn = span.from <= day && day < span.until;
      const pair = isIn && lanes.apart([one, other], day);
      return pair ? [{ type: 'talks', id, lanes: pair, day, state: outcome }] : [];
    });
  });
}

/** The joint ventures and the talks of lanes in different bundles, by id. */
export function touchesOf(
  lanes: readonly StorylineLane[],
  options: TouchOptions,
): StorylineTouch[] {
  const onDay = new LanesOnDay(lanes, options.headOf);
  return [...venturesOf(onDay, options), ...talksOf(onDay, options)].sort((a, b) =>
    a.id === b.id ? a.lanes.join().localeCompare(b.lanes.join()) : a.id < b.id ? -1 : 1,
  );
}
