import type { TalksOutcome } from '../../../src/model/index.js';

/** How talks stood on a day, by what was published and not by the data set. */
export interface TalksFact {
  parties: readonly [string, string];
  day: string;
  /** `none` when nothing was going on between the two. */
  state: TalksOutcome | 'none';
  source: string;
}

export const TALKS_FACTS: readonly TalksFact[] = [
  {
    parties: ['nissan', 'honda'],
    day: '2024-01-01',
    state: 'none',
    source: 'The memorandum was signed on 23 December 2024',
  },
  {
    parties: ['nissan', 'honda'],
    day: '2025-01-15',
    state: 'ongoing',
    source: 'MENAFN, 23 December 2024',
  },
  {
    parties: ['nissan', 'honda'],
    day: '2025-03-01',
    state: 'collapsed',
    source: 'CollisionWeek, 13 February 2025',
  },
  {
    parties: ['toyota', 'nissan'],
    day: '2024-12-31',
    state: 'none',
    source: 'The approach came after the end of the talks with Honda',
  },
  {
    parties: ['toyota', 'nissan'],
    day: '2025-05-20',
    state: 'reported',
    source: 'The Mainichi Shimbun, as others repeat it',
  },
  {
    parties: ['toyota', 'nissan'],
    day: '2026-01-01',
    state: 'reported',
    source: 'Both declined to comment, and nothing came of it',
  },
  {
    parties: ['fca', 'renault'],
    day: '2019-06-01',
    state: 'ongoing',
    source: 'The proposal became public on 27 May 2019',
  },
  {
    parties: ['fca', 'renault'],
    day: '2019-07-01',
    state: 'collapsed',
    source: 'RTT, 6 June 2019',
  },
  {
    parties: ['general-motors', 'renault'],
    day: '2006-08-01',
    state: 'ongoing',
    source: "Tracinda's letter of 30 June 2006",
  },
  {
    parties: ['general-motors', 'nissan'],
    day: '2006-11-01',
    state: 'collapsed',
    source: 'Washington Times, 4 October 2006',
  },
  {
    parties: ['mercedes-benz-group', 'nissan'],
    day: '1999-03-15',
    state: 'collapsed',
    source: 'Joint release of 10 March 1999',
  },
  {
    parties: ['psa', 'mitsubishi-motors'],
    day: '2010-01-01',
    state: 'ongoing',
    source: 'Nikkei, December 2009; PSA confirmed discussions',
  },
  {
    parties: ['psa', 'mitsubishi-motors'],
    day: '2010-06-01',
    state: 'collapsed',
    source: 'Kyodo, March 2010',
  },
  {
    parties: ['volvo-group', 'renault'],
    day: '1994-01-01',
    state: 'collapsed',
    source: 'NRC, 3 December 1993',
  },
  {
    parties: ['renault', 'nissan'],
    day: '2023-12-01',
    state: 'completed',
    source: 'New Alliance Agreement of 8 November 2023',
  },
  {
    parties: ['stellantis', 'renault'],
    day: '2024-03-01',
    state: 'denied',
    source: 'John Elkann, 5 February 2024',
  },
  {
    parties: ['tesla', 'nissan'],
    day: '2025-03-01',
    state: 'denied',
    source: 'Financial Times, 21 February 2025, and the answers to it',
  },
  {
    parties: ['nissan', 'mitsubishi-motors'],
    day: '2020-12-01',
    state: 'denied',
    source: 'Bloomberg and Nissan, 16 November 2020',
  },
  {
    parties: ['daimler-truck', 'toyota'],
    day: '2026-05-01',
    state: 'completed',
    source: 'Archion began on 1 April 2026',
  },
];
