import {
  comparisonMessages,
  formatPartialDate,
  messages,
  talksMark,
} from '../../messages/index.js';
import { earliestDay, talksEnd, type Day } from '../../model/index.js';
import {
  shortNameAt,
  type AllianceOnDay,
  type Comparison,
  type Neighbourhood,
  type NetworkIndex,
  type TalksOnDay,
} from '../../network/index.js';

/** What is said of an alliance or of talks. */
export interface TieEntry {
  tie: string;
  kind: 'alliance' | 'talks';
  title: string;
  /** What it is, with its outcome and its date. */
  text: string;
  /** Why it ended or what it is for; empty while that is not known. */
  sentence: string;
}

interface Context {
  party: string;
  day: Day;
  /** Of the data with all parts that are loaded: sentences may come later than the rest. */
  index: NetworkIndex;
  /** What changed since another day, where two are compared. */
  comparison: Comparison | undefined;
}

/** A text with a word where what it is about began between the days that are compared. */
function marked(text: string, isNew: boolean | undefined): string {
  const { begun, factSeparator } = comparisonMessages;
  return isNew ? [text, begun('')].join(factSeparator) : text;
}

function namesOf(ids: readonly string[], { party, day, index }: Context): string {
  const others = [...new Set(ids)].filter((id) => id !== party);
  return others
    .map((id) => {
      const other = index.party(id);
      return other ? shortNameAt(other, day) : id;
    })
    .join(', ');
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The first sentence of a text. */
function firstSentence(text: string): string {
  const [first] = SENTENCES.segment(text);
  return (first?.segment ?? text).trim();
}

function allianceEntry({ alliance, members, ended }: AllianceOnDay, context: Context): TieEntry {
  const words = messages.focus;
  const own = members.find(({ party }) => party === context.party);
  const { from, until } = own ?? members[0] ?? {};
  const period =
    ended && until !== undefined
      ? words.until(formatPartialDate(until))
      : words.since(formatPartialDate(from ?? context.day));
  const record = context.index.tie(alliance.id);
  const scope = record?.type === 'alliance' ? record.alliance.scope : undefined;
  const { comparison, party } = context;
  const isNew =
    comparison?.ofAlliance(alliance.id)?.kind === 'begun' ||
    comparison
      ?.membersOf(alliance.id)
      .some((change) => change.party === party && change.kind === 'joined');
  return {
    tie: alliance.id,
    kind: 'alliance',
    title: namesOf(
      members.map(({ party }) => party),
      context,
    ),
    text: marked(words.named(alliance.name, period), isNew),
    sentence: scope === undefined ? '' : firstSentence(scope),
  };
}

/** How talks stand, with the date that belongs to it. */
export function outcomeOf({ talks, state }: TalksOnDay): string {
  const words = messages.focus.outcome;
  const end = talksEnd(talks);
  const from = formatPartialDate(talks.from);
  return words[state](
    state === 'collapsed' || state === 'completed' ? formatPartialDate(end ?? talks.from) : from,
  );
}

function talksEntry(onDay: TalksOnDay, context: Context): TieEntry {
  const words = messages.focus;
  const { talks, state, ended } = onDay;
  const record = context.index.tie(talks.id);
  const reason = ended && record?.type === 'talks' ? record.talks.reason : undefined;
  const change = context.comparison?.ofTalks(talks.id);
  const isNew = change !== undefined && change.kind !== 'ended';
  return {
    tie: talks.id,
    kind: 'talks',
    title: words.marked(talksMark(state), namesOf(talks.parties, context)),
    text: marked(words.talks(words.aim[talks.aim], outcomeOf(onDay)), isNew),
    sentence: reason === undefined ? '' : firstSentence(reason),
  };
}

/** Whether talks are known to have been held: a report that nobody confirmed says less. */
function isConfirmed({ state }: TalksOnDay): boolean {
  return state === 'ongoing' || state === 'collapsed' || state === 'completed';
}

/** When a party joined an alliance. */
function joinedOn({ members }: AllianceOnDay, id: string): Day {
  const own = members.find(({ party }) => party === id);
  return own ? earliestDay(own.from) : '';
}

/**
 * The alliances of a party, the present and longest-standing first, and the talks
 * that are to be shown: those that are known to have been held before mere reports,
 * the latest first.
 */
export function tieEntries(
  { alliances, talks, day, centre }: Neighbourhood,
  isShown: (talks: TalksOnDay) => boolean,
  index: NetworkIndex,
  comparison?: Comparison,
): { alliances: TieEntry[]; talks: TieEntry[] } {
  const context = { party: centre.id, day, index, comparison };
  const standing = [...alliances].sort(
    (a, b) =>
      Number(a.ended) - Number(b.ended) ||
      joinedOn(a, centre.id).localeCompare(joinedOn(b, centre.id)),
  );
  const shown = talks.filter(isShown);
  const sorted = [...shown.filter(isConfirmed), ...shown.filter((one) => !isConfirmed(one))];
  return {
    alliances: standing.map((onDay) => allianceEntry(onDay, context)),
    talks: sorted.map((onDay) => talksEntry(onDay, context)),
  };
}
