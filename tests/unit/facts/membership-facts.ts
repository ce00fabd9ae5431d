/** Who was allied with whom on a day, by what was published and not by the data set. */
export interface AllianceFact {
  parties: readonly [string, string];
  day: string;
  allied: boolean;
  source: string;
}

export const ALLIANCE_FACTS: readonly AllianceFact[] = [
  { parties: ['renault', 'nissan'], day: '1999-01-01', allied: false, source: 'Before March 1999' },
  { parties: ['renault', 'nissan'], day: '2010-01-01', allied: true, source: 'Since March 1999' },
  {
    parties: ['renault', 'mitsubishi-motors'],
    day: '2016-01-01',
    allied: false,
    source: 'Joined with the purchase of 34% in October 2016',
  },
  {
    parties: ['renault', 'mitsubishi-motors'],
    day: '2017-01-01',
    allied: true,
    source: 'Joined with the purchase of 34% in October 2016',
  },
  {
    parties: ['honda', 'nissan'],
    day: '2024-06-01',
    allied: true,
    source: 'Memorandum of 15 March 2024',
  },
  {
    parties: ['honda', 'mitsubishi-motors'],
    day: '2024-06-01',
    allied: false,
    source: 'Mitsubishi Motors came in on 1 August 2024',
  },
  {
    parties: ['honda', 'nissan'],
    day: '2025-05-01',
    allied: true,
    source: 'The partnership outlived the merger talks',
  },
  {
    parties: ['volkswagen', 'suzuki'],
    day: '2012-01-01',
    allied: true,
    source: 'In dispute, but not ended before 2015',
  },
  {
    parties: ['volkswagen', 'suzuki'],
    day: '2016-01-01',
    allied: false,
    source: 'Ended by the award of August 2015',
  },
  {
    parties: ['toyota', 'hino'],
    day: '2023-01-01',
    allied: false,
    source: 'Hino was put out of the commercial partnership in August 2022',
  },
];

/** Whether somebody existed on a day. */
export interface ExistenceFact {
  party: string;
  day: string;
  exists: boolean;
}

export const EXISTENCE_FACTS: readonly ExistenceFact[] = [
  { party: 'stellantis', day: '2020-12-31', exists: false },
  { party: 'stellantis', day: '2021-02-01', exists: true },
  { party: 'psa', day: '2020-12-31', exists: true },
  { party: 'psa', day: '2021-02-01', exists: false },
  { party: 'archion', day: '2024-01-01', exists: false },
  { party: 'archion', day: '2026-05-01', exists: true },
  { party: 'ampere', day: '2023-01-01', exists: false },
  { party: 'ampere', day: '2024-01-01', exists: true },
  { party: 'horse-powertrain', day: '2024-01-01', exists: false },
  { party: 'nissan', day: '1999-01-01', exists: true },
];
