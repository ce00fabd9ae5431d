import { readAllianceFacts, readExistenceFacts } from './table.js';

/** Who was allied with whom on a day: the makers of Japan, and Renault. */
export const ALLIANCE_FACTS_JAPAN_AND_RENAULT = readAllianceFacts(`
  renault and nissan                  | 1999-01-01 | no  | Encyclopaedia Universalis, 27 March 1999: before March 1999
  renault and nissan                  | 2010-01-01 | yes | Encyclopaedia Universalis, 27 March 1999: since March 1999
  renault and mitsubishi-motors       | 2016-01-01 | no  | MyAutoWorld, 20 October 2016: joined with the purchase of 34% in October 2016
  renault and mitsubishi-motors       | 2017-01-01 | yes | MyAutoWorld, 20 October 2016: joined with the purchase of 34% in October 2016
  honda and nissan                    | 2024-06-01 | yes | Memorandum of 15 March 2024
  honda and mitsubishi-motors         | 2024-06-01 | no  | Paul Tan, 1 August 2024: Mitsubishi Motors came in on 1 August 2024
  honda and nissan                    | 2025-05-01 | yes | Paul Tan, 1 August 2024: the partnership outlived the merger talks
  nissan and mercedes-benz-group      | 2015-01-01 | yes | DieselNet, 7 April 2010
  volkswagen and suzuki               | 2012-01-01 | yes | Reuters, 16 September 2015: in dispute, but not ended before 2015
  volkswagen and suzuki               | 2016-01-01 | no  | Reuters, 16 September 2015: ended by the award of August 2015
  toyota and hino                     | 2023-01-01 | no  | Investing.com, 24 August 2022: Hino was put out of the commercial partnership in August 2022
`);

/** Which of them existed on a day. */
export const EXISTENCE_FACTS_JAPAN_AND_RENAULT = readExistenceFacts(`
  archion          | 2024-01-01 | no  | Car Watch, 2 March 2026: began on 1 April 2026
  archion          | 2026-05-01 | yes | Car Watch, 2 March 2026: began on 1 April 2026
`);
