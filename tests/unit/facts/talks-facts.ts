import { readTalksFacts } from './table.js';

/** Talks of the makers of Japan and of Renault. */
export const TALKS_FACTS_JAPAN_AND_RENAULT = readTalksFacts(`
  nissan and honda               | 2025-01-15 | ongoing   | MENAFN, 23 December 2024
  nissan and honda               | 2025-03-01 | collapsed | CollisionWeek, 13 February 2025
  toyota and nissan              | 2025-05-20 | reported  | The Mainichi Shimbun, as others repeat it
  toyota and nissan              | 2026-01-01 | reported  | The Mainichi Shimbun, as others repeat it: both declined to comment
  fca and renault                | 2019-07-01 | collapsed | RTT, 6 June 2019
  general-motors and renault     | 2006-08-01 | ongoing   | Tracinda's letter of 30 June 2006
  general-motors and nissan      | 2006-11-01 | collapsed | Washington Times, 4 October 2006
  mercedes-benz-group and nissan | 1999-03-15 | collapsed | Joint release of 10 March 1999
  psa and mitsubishi-motors      | 2010-01-01 | ongoing   | Nikkei, December 2009; PSA confirmed discussions
  psa and mitsubishi-motors      | 2010-06-01 | collapsed | Kyodo, March 2010
  volvo-group and renault        | 1994-01-01 | collapsed | NRC, 3 December 1993
  renault and nissan             | 2023-12-01 | completed | Reuters, via Nasdaq, 8 November 2023: New Alliance Agreement of 8 November 2023
  stellantis and renault         | 2024-03-01 | denied    | John Elkann, 5 February 2024
  tesla and nissan               | 2025-03-01 | denied    | Financial Times, 21 February 2025, and the answers to it
  nissan and mitsubishi-motors   | 2020-12-01 | denied    | Bloomberg and Nissan, 16 November 2020
`);
