import { formatNumber } from '../format.js';

/** What the inspector calls the values that a data set may have, by field. */
export const inspectorLabels = {
  basis: {
    issued: 'of all issued shares',
    'excluding-treasury': 'of the shares without treasury shares',
  },

  outcome: {
    ongoing: 'Ongoing',
    completed: 'Completed',
    collapsed: 'Collapsed',
    reported: 'Reported, never confirmed',
    denied: 'Reported and denied',
  },

  aim: {
    merger: 'Talks about a merger',
    takeover: 'Talks about a takeover',
    stake: 'Talks about a stake',
    alliance: 'Talks about an alliance',
    restructuring: 'Talks about a restructuring',
  },

  measure: {
    'vehicles-sold': 'Vehicles sold',
    'vehicles-built': 'Vehicles built',
    revenue: 'Revenue',
    'net-result': 'Net result',
    employees: 'Employees',
  },

  /** A figure with its unit, for measures that are no money. */
  quantity: {
    'vehicles-sold': (count: number): string => `${formatNumber(count)} vehicles`,
    'vehicles-built': (count: number): string => `${formatNumber(count)} vehicles`,
    revenue: (amount: number): string => formatNumber(amount),
    'net-result': (amount: number): string => formatNumber(amount),
    employees: (count: number): string => `${formatNumber(count)} people`,
  },

  nameUse: {
    legal: 'Legal name',
    common: 'Also called',
    former: 'Formerly',
  },

  dispute: {
    capital: 'Another figure',
    votes: 'Another figure',
    size: 'Another figure',
    date: 'Another date',
    outcome: 'Another account of the outcome',
    other: 'Another account',
  },

  identifier: {
    lei: 'LEI',
    isin: 'ISIN',
    tickers: 'Tickers',
    wikidata: 'Wikidata',
    website: 'Website',
  },
};
