import { comparisonMessages as words, formatShortShare, yearOf } from '../../messages/index.js';
import {
  earliestDay,
  isSurelyAbove,
  type Holding,
  type PartialDate,
  type Party,
} from '../../model/index.js';
import {
  shortNameAt,
  type Comparison,
  type CompanyGroup,
  type OutsideHolder,
} from '../../network/index.js';
import { heldShare } from '../overview/held-share.js';

/** What has become of a group between two days. */
export interface GroupMarks {
  /** Whether there is a card on the later day alone, or on the earlier one alone; left out for both. */
  change?: 'new' | 'gone';
  /** In short words, the most important first. */
  marks: readonly string[];
  /** The line on its holder, where what that holds has changed; left out elsewhere. */
  holder?: string;
}

/** The groups of both days. */
export interface GroupsOfTwoDays {
  comparison: Comparison;
  /** The group of a card, on each day. */
  before: (id: string) => CompanyGroup | undefined;
  after: (id: string) => CompanyGroup | undefined;
  /** The group that a company is in, on each day. */
  groupBefore: (company: string) => CompanyGroup | undefined;
  groupAfter: (company: string) => CompanyGroup | undefined;
  /** The names of groups of the earlier day that the group of a card goes back to. */
  formerIn: (id: string) => readonly string[];
}

function isMajority({ capital, votes = capital }: Holding): boolean {
  return isSurelyAbove(votes, 50) || isSurelyAbove(capital, 50);
}

function ids({ members }: CompanyGroup): ReadonlySet<string> {
  return new Set(members.map(({ id }) => id));
}

/** When a member of a group got the majority of a company; undefined where no single one did. */
function dateOfMajority(
  company: string,
  group: CompanyGroup,
  { from, after, ofStake }: Comparison,
): PartialDate | undefined {
  const owners = ids(group);
  return after.stakes
    .filter(({ stake }) => stake.owned === company && owners.has(stake.owner))
    .flatMap(({ stake }) => {
      if (!ofStake(stake.id)?.after) return [];
      return stake.holdings.find((one) => earliestDay(one.from) > from && isMajority(one)) ?? [];
    })[0]?.from;
}

/** When the member of a group that had the majority of a company lost it. */
function dateOfLoss(
  company: string,
  group: CompanyGroup,
  { before, ofStake }: Comparison,
): PartialDate | undefined {
  const owners = ids(group);
  const major = before.stakes.find(
    ({ stake, holding, ended }) =>
      !ended && stake.owned === company && owners.has(stake.owner) && isMajority(holding),
  );
  const change = major && ofStake(major.stake.id);
  if (!change) return undefined;
  const { holdings } = change.stake;
  const later = holdings.slice(holdings.indexOf(major.holding) + 1);
  return later.find((one) => !isMajority(one))?.from ?? change.date;
}

function newMarks(id: string, { comparison, groupBefore, formerIn }: GroupsOfTwoDays): string[] {
  const founded = comparison.ofParty(id);
  if (founded) return [words.founded(yearOf(founded.date))];
  const former = groupBefore(id);
  if (!former || former.head.id === id) return formerIn(id).length > 0 ? [] : [words.begun('')];
  return [words.wasPartOf(shortNameAt(former.head, comparison.from))];
}

function goneMarks(id: string, { comparison, groupAfter }: GroupsOfTwoDays): string[] {
  const dissolved = comparison.ofParty(id);
  if (dissolved) return [words.dissolved(yearOf(dissolved.date))];
  const now = groupAfter(id);
  if (!now || now.head.id === id) return [words.noMaker];
  const year = yearOf(dateOfMajority(id, now, comparison));
  return [words.partOf(shortNameAt(now.head, comparison.to), year)];
}

function memberMarks(
  groupBefore: CompanyGroup,
  groupAfter: CompanyGroup,
  comparison: Comparison,
): string[] {
  const { from, to, ofParty } = comparison;
  const [{ members: old }, { head, members: current }] = [groupBefore, groupAfter];
  const isIn = (members: readonly Party[], party: Party): boolean => members.includes(party);
  const yearOfGain = ({ id }: Party): string =>
    yearOf(ofParty(id)?.date ?? dateOfMajority(id, groupAfter, comparison));
  const yearOfLoss = ({ id }: Party): string =>
    yearOf(ofParty(id)?.date ?? dateOfLoss(id, groupBefore, comparison));
  return [
    ...current
      .filter((party) => party.id !== head.id && !isIn(old, party))
      .map((party) => words.gainedMember(shortNameAt(party, to), yearOfGain(party))),
    ...old
      .filter((party) => party.id !== head.id && !isIn(current, party))
      .map((party) => words.lostMember(shortNameAt(party, from), yearOfLoss(party))),
  ];
}

/** What a holder holds now, and held before. */
function holderLine(
  holder: OutsideHolder | undefined,
  { ofStake, to }: Comparison,
): string | undefined {
  const change = holder?.stake && ofStake(holder.stake.stake.id);
  if (!holder || !change?.after) return undefined;
  const name = shortNameAt(holder.party, to);
  const share = heldShare(change.after);
  if (!change.before) {
    return words.holder(name, [share, words.begun(yearOf(change.date))].join(words.separator));
  }
  const isOfVotes = change.capital === undefined;
  const before = isOfVotes ? heldShare(change.before) : formatShortShare(change.before.capital);
  const after = isOfVotes ? share : formatShortShare(change.after.capital);
  return words.holder(name, words.course(before, after));
}

/** The holder of the earlier day, where it has lost what it held. */
function lostHolder(holder: OutsideHolder | undefined, { ofStake, from }: Comparison): string[] {
  const change = holder?.stake && ofStake(holder.stake.stake.id);
  if (!holder || change?.kind !== 'lost' || !change.before) return [];
  const share = [heldShare(change.before), words.ended(yearOf(change.date))];
  const text = share.filter((part) => part !== '').join(words.separator);
  return [words.holder(shortNameAt(holder.party, from), text)];
}

/** What has become of the group of a card. */
export function groupMarks(id: string, groups: GroupsOfTwoDays): GroupMarks {
  const { comparison, formerIn } = groups;
  const [before, after] = [groups.before(id), groups.after(id)];
  const formed =
    formerIn(id).length > 0 ? [words.formedFrom(formerIn(id).join(words.separator))] : [];
  if (!before) return { change: 'new', marks: [...newMarks(id, groups), ...formed] };
  if (!after) return { change: 'gone', marks: goneMarks(id, groups) };
  const name = comparison.ofName(id);
  const holder = holderLine(after.holder, comparison);
  return {
    marks: [
      ...(name ? [words.renamed(name.before)] : []),
      ...formed,
      ...memberMarks(before, after, comparison),
      ...lostHolder(before.holder, comparison),
    ],
    ...(holder !== undefined && { holder }),
  };
}
