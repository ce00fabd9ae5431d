import type { PartialDate, Share } from '../../model/index.js';
import type { ReportBuilder } from '../import/report-builder.js';
import { entryOf, isObject, listOf, textOf } from '../import/read-values.js';
import { bodsShare } from './bods-share.js';
import { dateOf } from '../import/iso-date.js';
import type { Statement } from './statement.js';

/** An interest of one party in another one. */
export interface Interest {
  /** Of what it is a share; null for control by other means. */
  of: 'capital' | 'votes' | null;
  /** The code of the standard, in the spelling of 0.3 and later. */
  type: string;
  share: Share | undefined;
  from: PartialDate | undefined;
  until: PartialDate | undefined;
  level: 'direct' | 'indirect' | 'unknown';
}

/** Codes that were called otherwise in earlier versions. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['influenceOrControl', 'otherInfluenceOrControl'],
  ['rightsToSurplusAssets', 'rightsToSurplusAssetsOnDissolution'],
  ['settlorOfTrust', 'settlor'],
  ['trusteeOfTrust', 'trustee'],
  ['protectorOfTrust', 'protector'],
  ['beneficiaryOfTrust', 'beneficiaryOfLegalArrangement'],
  ['otherInfluenceOrControlOfTrust', 'otherInfluenceOrControl'],
]);

/** How many interests of one relationship are read; real ones have a few. */
const MAX_INTERESTS = 200;

const UNKNOWN_TYPE = 'unknownInterest';

function typeOf(interest: unknown): string {
  const type = textOf(entryOf(interest, 'type'))?.slice(0, 60);
  if (type === undefined) return UNKNOWN_TYPE;
  const camel = type.replace(/-+(\w)/g, (_, letter: string) => letter.toUpperCase());
  return RENAMED.get(camel) ?? camel;
}

function levelOf(interest: unknown): Interest['level'] {
  const level = entryOf(interest, 'directOrIndirect') ?? entryOf(interest, 'interestLevel');
  return level === 'direct' || level === 'indirect' ? level : 'unknown';
}

function measureOf(type: string): Interest['of'] {
  if (type === 'shareholding') return 'capital';
  return type === 'votingRights' ? 'votes' : null;
}

/** The date of a field; one that is none is noted. */
function dateIn(
  interest: unknown,
  field: string,
  report: ReportBuilder,
  { place }: Statement,
): PartialDate | undefined {
  const value = entryOf(interest, field);
  if (value === undefined || value === null || value === '') return undefined;
  const date = dateOf(value);
  if (date === undefined) {
    report.note('date-not-read', { text: JSON.stringify(value).slice(0, 40) }, place);
  }
  return date;
}

/** The interests of a relationship. */
export function interestsOf(statement: Statement, report: ReportBuilder): Interest[] {
  const { details, version, place } = statement;
  const all = listOf(entryOf(details, 'interests')).filter(isObject);
  const left = all.length - MAX_INTERESTS;
  if (left > 0) report.note('record-not-read', { type: 'interest' }, place, left);
  return all.slice(0, MAX_INTERESTS).map((interest) => {
    report.count('interests');
    const type = typeOf(interest);
    const of = measureOf(type);
    let share = bodsShare(interest, version, report, place);
    if (of === null) {
      report.note('control-only', { interest: type }, place);
      if (share !== undefined) report.note('share-of-control', { interest: type }, place);
      share = undefined;
    }
    return {
      of,
      type,
      share,
      from: dateIn(interest, 'startDate', report, statement),
      until: dateIn(interest, 'endDate', report, statement),
      level: levelOf(interest),
    };
  });
}
