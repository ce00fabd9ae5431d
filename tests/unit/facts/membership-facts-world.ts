import { readAllianceFacts, readExistenceFacts } from './table.js';

/** Who was allied with whom on a day: the other makers of the world. */
export const ALLIANCE_FACTS_WORLD = readAllianceFacts(`
  ford and volkswagen                           | 2020-01-01 | yes | Seeking Alpha, 12 July 2019: no cross-ownership
  bmw and mercedes-benz-group                   | 2021-01-01 | no  | Reuters, 19 June 2020: on hold, and never taken up again
  general-motors and hyundai-motor              | 2025-09-01 | yes | Release of 6 August 2025: five vehicles
  general-motors and honda                      | 2023-01-01 | yes | Yahoo Autos/Bloomberg, October 2023: Cheaper electric cars, from April 2022 to 25 October 2023
  bmw and toyota                                | 2013-06-01 | yes | Release of 24 January 2013: binding agreements
  chery and kg-mobility                         | 2024-01-01 | no  | Korea Herald, 21 October 2024: the licence is of October 2024
  chery and kg-mobility                         | 2025-06-01 | yes | Korea Herald, 21 October 2024
  volkswagen and xpeng                          | 2024-06-01 | yes | ChinaPEV, December 2023: with the stake of December 2023
  mercedes-benz-group and hyundai-motor         | 2002-01-01 | yes | AP/LA Times, 13 May 2004: from 2000 to 12 May 2004
  mercedes-benz-group and hyundai-motor         | 2005-01-01 | no  | AP/LA Times, 13 May 2004: from 2000 to 12 May 2004
  ford and xiaomi                               | 2026-06-01 | no  | Both denied the report
  bmw and general-motors                        | 2006-06-01 | yes | BMW, 7 September 2005: hybrid drives, with DaimlerChrysler
  daimler-truck and volvo-group                 | 2023-01-01 | yes | Just-auto, March 2021: cellcentric
`);

/** Which of them existed on a day. */
export const EXISTENCE_FACTS_WORLD = readExistenceFacts(`
  fiat                                | 2014-01-01 | yes | Irish Times, October 2014: became Fiat Chrysler Automobiles on 12 October 2014
  fiat                                | 2015-01-01 | no  | Irish Times, October 2014: became Fiat Chrysler Automobiles on 12 October 2014
  fca                                 | 2014-01-01 | no  | Irish Times, October 2014: it takes the place of Fiat on 12 October
  fca                                 | 2015-01-01 | yes | Irish Times, October 2014: it takes the place of Fiat on 12 October
  argo-ai                             | 2022-06-01 | yes | Bloomberg, 26 October 2022: from 2016 to 26 October 2022
  argo-ai                             | 2023-06-01 | no  | Bloomberg, 26 October 2022: from 2016 to 26 October 2022
  tata-motors-passenger-vehicles      | 2010-01-01 | yes | CMV360, 31 October 2025: the old Tata Motors, renamed in October 2025
  horse-powertrain                    | 2024-05-30 | no  | ADVFN, 28 June 2024: began on 31 May 2024
  horse-powertrain                    | 2024-06-01 | yes | ADVFN, 28 June 2024: began on 31 May 2024
  smart                               | 2019-06-01 | no  | Mercedes-Benz, January 2020: the venture is of 8 January 2020
  smart                               | 2021-01-01 | yes | Mercedes-Benz, January 2020: the venture is of 8 January 2020
  kg-mobility                         | 2010-01-01 | yes | CarExpert copy, March 2023: called SsangYong until March 2023
  changan-ford-mazda                  | 2010-01-01 | yes | Reuters, 30 November 2012: parted into two ventures on 30 November 2012
  changan-ford-mazda                  | 2013-06-01 | no  | Reuters, 30 November 2012: parted into two ventures on 30 November 2012
`);
