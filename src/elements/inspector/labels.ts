import type { Dispute, Holding, Name, Size, Talks, TalksOutcome } from '../../model/index.js';

type Basis = NonNullable<Holding['basis']>;

export const BASIS_WORDS: Record<Basis, string> = {
  issued: 'of all issued shares',
  'excluding-treasury': 'of the shares without treasury shares',
};

export const OUTCOME_WORDS: Record<TalksOutcome, string> = {
  ongoing: 'Ongoing',
  completed: 'Completed',
  collapsed: 'Collapsed',
  reported: 'Reported, never confirmed',
  denied: 'Reported and denied',
};

export const AIM_WORDS: Record<Talks['aim'], string> = {
  merger: 'Talks about a merger',
  takeover: 'Talks about a takeover',
  stake: 'Talks about a stake',
  alliance: 'Talks about an alliance',
  restructuring: 'Talks about a restructuring',
};

export const MEASURE_WORDS: Record<Size['measure'], string> = {
  'vehicles-sold': 'Vehicles sold',
  'vehicles-built': 'Vehicles built',
  revenue: 'Revenue',
  'net-result': 'Net result',
  employees: 'Employees',
};

/** What follows the figure, for a measure that is not money. */
export const UNIT_WORDS: Partial<Record<Size['measure'], string>> = {
  'vehicles-sold': 'vehicles',
  'vehicles-built': 'vehicles',
  employees: 'people',
};

export const NAME_USE_WORDS: Record<Name['use'], string> = {
  legal: 'Legal name',
  common: 'Also called',
  former: 'Formerly',
};

export const DISPUTE_WORDS: Record<Dispute['about'], string> = {
  capital: 'Another figure',
  votes: 'Another figure',
  size: 'Another figure',
  date: 'Another date',
  outcome: 'Another account of the outcome',
  other: 'Another account',
};

const regions = new Intl.DisplayNames('en', { type: 'region' });
const languages = new Intl.DisplayNames('en', { type: 'language' });

/** A country in English words; the code itself when nobody knows it. */
export function countryInWords(code: string): string {
  try {
    return regions.of(code) ?? code;
  } catch {
    return code;
  }
}

/** A language in English words; the tag itself when it is no language tag. */
export function languageInWords(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** `1 party`, `2 parties`, with thousands set apart. */
export function count(amount: number, one: string, many: string): string {
  return `${amount.toLocaleString('en')} ${amount === 1 ? one : many}`;
}
