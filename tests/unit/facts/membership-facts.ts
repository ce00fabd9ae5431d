import { readAllianceFacts, readExistenceFacts } from './table.js';

/** Who was allied with whom on a day: the makers of Japan, and Renault. */
export const ALLIANCE_FACTS_JAPAN_AND_RENAULT = readAllianceFacts(`
  renault and nissan                  | 1999-01-01 | no  | Before March 1999
  renault and nissan                  | 2010-01-01 | yes | Since March 1999
  renault and mitsubishi-motors       | 2016-01-01 | no  | Joined with the purchase of 34% in October 2016
  renault and mitsubishi-motors       | 2017-01-01 | yes | Joined with the purchase of 34% in October 2016
  honda and nissan                    | 2024-06-01 | yes | Memorandum of 15 March 2024
  honda and mitsubishi-motors         | 2024-06-01 | no  | Mitsubishi Motors came in on 1 August 2024
  honda and nissan                    | 2025-05-01 | yes | The partnership outlived the merger talks
  renault and mercedes-benz-group     | 2009-01-01 | no  | The cooperation began on 7 April 2010
  nissan and mercedes-benz-group      | 2015-01-01 | yes | DieselNet, 7 April 2010
  hyundai-motor and mitsubishi-motors | 2005-01-01 | yes | The engine alliance of May 2002
  hyundai-motor and mitsubishi-motors | 2010-01-01 | no  | Chrysler took over the engine alliance on 31 August 2009
  volkswagen and suzuki               | 2012-01-01 | yes | In dispute, but not ended before 2015
  volkswagen and suzuki               | 2016-01-01 | no  | Ended by the award of August 2015
  toyota and hino                     | 2023-01-01 | no  | Hino was put out of the commercial partnership in August 2022
  renault and mercedes-benz-group     | 2010-01-01 | no  | The cooperation is of 7 April 2010
  bmw and toyota                      | 2014-01-01 | yes | Binding agreements of 24 January 2013
  toyota and daihatsu                 | 2024-06-01 | no  | Daihatsu left the commercial partnership in February 2024
  toyota and daihatsu                 | 2025-06-01 | yes | Daihatsu came back on 29 January 2025
`);

/** Which of them existed on a day. */
export const EXISTENCE_FACTS_JAPAN_AND_RENAULT = readExistenceFacts(`
  stellantis       | 2020-12-31 | no  | Began on 16 January 2021
  stellantis       | 2021-02-01 | yes | Began on 16 January 2021
  psa              | 2020-12-31 | yes | Merged into Stellantis on 16 January 2021
  psa              | 2021-02-01 | no  | Merged into Stellantis on 16 January 2021
  archion          | 2024-01-01 | no  | Began on 1 April 2026
  archion          | 2026-05-01 | yes | Began on 1 April 2026
  ampere           | 2023-01-01 | no  | From November 2023 to 2026
  ampere           | 2024-01-01 | yes | From November 2023 to 2026
  horse-powertrain | 2024-01-01 | no  | Began on 31 May 2024
  nissan           | 1999-01-01 | yes | Founded in 1933
`);
