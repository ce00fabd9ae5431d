import type { Day, PartialDate } from './partial-date.js';
import type { SizeMeasure } from './schema/size.js';
import type { TalksOutcome } from './schema/talks.js';

/** The names of the checks of a whole data set, in the order in which they run. */
export type RuleName =
  | 'duplicate-ids'
  | 'unknown-parties'
  | 'source-citations'
  | 'parallel-stakes'
  | 'intervals'
  | 'holding-order'
  | 'memberships'
  | 'named-groups'
  | 'questions'
  | 'vehicle-making'
  | 'brands'
  | 'existence'
  | 'talks-outcome'
  | 'succession'
  | 'identifiers'
  | 'currencies'
  | 'share-totals'
  | 'range-bases'
  | 'dates-after-compilation'
  | 'stray-characters'
  | 'positions';

/** What a path in a file belongs to: a record of one of the lists, or the data set itself. */
export type RecordKind = 'party' | 'stake' | 'alliance' | 'talks' | 'group' | 'source' | 'data set';

/** A record that an issue is about; the data set itself has no id. */
export interface RecordReference {
  kind: RecordKind;
  id?: string | undefined;
}

/** What begins and ends: the life of a party, a name of it, a holding, a membership, talks, the making of vehicles, the owning of a brand. */
export type IntervalOwner =
  | { type: 'life'; party: string }
  | { type: 'name'; party: string; text: string }
  | { type: 'holding'; stake: string }
  | { type: 'membership'; party: string; alliance: string }
  | { type: 'group-membership'; party: string; group: string }
  | { type: 'making'; party: string }
  | { type: 'brand'; party: string; name: string }
  | { type: 'brand-before'; brand: string; owner: string }
  | { type: 'talks'; talks: string };

/** What each kind of issue knows, beside its place; `messages` puts it into words. */
export interface IssueData {
  'duplicate-id': { isSource: boolean; id: string; firstPath: string; path: string };
  'unknown-party': { role: PartyRole; record: RecordReference; id: string; meant?: string };
  'unknown-source': { record: RecordReference; id: string; meant?: string };
  'uncited-source': { source: string };
  'stake-in-itself': { stake: string; party: string };
  'own-shares': { stake: string; party: string };
  'parallel-stakes': { stake: string; other: string; owner: string; owned: string };
  'reversed-interval': {
    interval: IntervalOwner;
    from: PartialDate;
    until: PartialDate;
    /** Whether it ends on the very day on which it begins. */
    isEmpty: boolean;
  };
  'holdings-out-of-order': { stake: string; from: PartialDate; previous: PartialDate };
  'overlapping-holdings': {
    stake: string;
    from: PartialDate;
    until: PartialDate | undefined;
    next: PartialDate;
  };
  'overlapping-memberships': {
    alliance: string;
    party: string;
    from: PartialDate;
    again: PartialDate;
  };
  'party-named-twice': { talks: string; party: string };
  'head-among-members': { group: string; party: string };
  'in-two-groups': { party: string; group: string; other: string };
  'question-of-nothing': { question: string; name: string; id: string };
  'question-without-day': { question: string; value: string };
  'making-out-of-order': { party: string; from: PartialDate; previous: PartialDate };
  'making-before-foundation': { party: string; from: PartialDate; founded: PartialDate };
  'brand-before-foundation': {
    party: string;
    brand: string;
    from: PartialDate;
    founded: PartialDate;
  };
  'brand-after-dissolution': {
    party: string;
    brand: string;
    until: PartialDate | undefined;
    dissolved: PartialDate;
  };
  /** `other` is the party that holds it as well, which may be the same one. */
  'brand-held-twice': { party: string; brand: string; other: string };
  'owner-before-is-later': { party: string; brand: string; owner: string; from: PartialDate };
  'tie-before-foundation': Lifetime & { from: PartialDate; founded: PartialDate };
  'tie-begins-after-dissolution': Lifetime & { from: PartialDate; dissolved: PartialDate };
  'tie-ends-after-dissolution': Lifetime & {
    until: PartialDate | undefined;
    dissolved: PartialDate;
  };
  'ongoing-talks-with-end': { talks: string; until: PartialDate };
  'talks-without-end': { talks: string; outcome: TalksOutcome };
  'talks-without-reason': { talks: string; outcome: TalksOutcome };
  'succession-cycle': { parties: readonly string[] };
  'one-sided-succession': {
    party: string;
    key: 'predecessors' | 'successors';
    other: string;
    otherKey: 'predecessors' | 'successors';
  };
  'wrong-check-digits': { party: string; standard: 'LEI' | 'ISIN'; code: string };
  'missing-currency': { party: string; measure: SizeMeasure; period: string };
  'needless-currency': { party: string; measure: SizeMeasure; period: string; currency: string };
  'shares-above-100': {
    party: string;
    measure: 'capital' | 'votes';
    /** The first day on which they add up to too much. */
    day: Day;
    sumPercent: number;
    stakes: readonly string[];
  };
  'range-of-two-bases': { stake: string; from: PartialDate };
  'date-after-compilation': {
    record: RecordReference;
    key: string;
    date: PartialDate;
    compiled: Day;
  };
  markup: { record: RecordReference; key: string; text: string };
  'invisible-characters': { record: RecordReference; key: string; text: string };
  'shared-position': { party: string; other: string };
  'far-position': { party: string; limit: number };
}

/** As what a record names a party. */
export type PartyRole =
  | 'predecessors'
  | 'successors'
  | 'owner'
  | 'owned'
  | 'member'
  | 'talks'
  | 'group-head'
  | 'group-member'
  | 'position';

export interface Lifetime {
  party: string;
  tie: RecordReference;
}

export type IssueCode = keyof IssueData;

interface IssueOf<Code extends IssueCode> {
  code: Code;
  /** An error keeps the data set out; a warning does not. */
  severity: 'error' | 'warning';
  path: string;
  data: IssueData[Code];
}

/** Something that a check found in well-formed data. */
export type CheckIssue = { [Code in IssueCode]: IssueOf<Code> }[IssueCode];

/** An issue with the name of the check that found it. Plain data without words. */
export type Issue = CheckIssue & { rule: RuleName };

export function error<Code extends IssueCode>(
  code: Code,
  path: string,
  data: IssueData[Code],
): CheckIssue {
  return { severity: 'error', code, path, data } as CheckIssue;
}

export function warning<Code extends IssueCode>(
  code: Code,
  path: string,
  data: IssueData[Code],
): CheckIssue {
  return { severity: 'warning', code, path, data } as CheckIssue;
}
