import { readAllianceFacts, readExistenceFacts } from './table.js';

/** Who was allied with whom on a day: the other makers of the world. */
export const ALLIANCE_FACTS_WORLD = readAllianceFacts(`
  ford and volkswagen                           | 2018-01-01 | no  | The alliance is of 2019
  ford and volkswagen                           | 2020-01-01 | yes | Seeking Alpha, 12 July 2019: no cross-ownership
  bmw and mercedes-benz-group                   | 2020-01-01 | yes | Automated driving, announced in 2019
  bmw and mercedes-benz-group                   | 2021-01-01 | no  | Reuters, 19 June 2020: on hold, and never taken up again
  general-motors and hyundai-motor              | 2024-01-01 | no  | The memorandum is of September 2024
  general-motors and hyundai-motor              | 2025-09-01 | yes | Release of 6 August 2025: five vehicles
  general-motors and psa                        | 2012-01-01 | no  | The alliance is of March 2012
  general-motors and psa                        | 2012-12-31 | yes | Cars were developed together even after the shares were sold
  general-motors and honda                      | 2012-01-01 | no  | Fuel cells, from July 2013
  general-motors and honda                      | 2018-01-01 | yes | Fuel cells, from July 2013
  general-motors and honda                      | 2023-01-01 | yes | Cheaper electric cars, from April 2022 to 25 October 2023
  bmw and toyota                                | 2011-06-01 | no  | The first agreement is of December 2011
  bmw and toyota                                | 2013-06-01 | yes | Release of 24 January 2013: binding agreements
  bmw and toyota                                | 2024-10-01 | yes | dpa-AFX, September 2024: a third fuel cell system
  chery and kg-mobility                         | 2024-01-01 | no  | The licence is of October 2024
  chery and kg-mobility                         | 2025-06-01 | yes | Korea Herald, 21 October 2024
  volkswagen and xpeng                          | 2024-06-01 | yes | With the stake of December 2023
  mercedes-benz-group and hyundai-motor         | 2002-01-01 | yes | From 2000 to 12 May 2004
  mercedes-benz-group and hyundai-motor         | 2005-01-01 | no  | From 2000 to 12 May 2004
  ford and xiaomi                               | 2026-06-01 | no  | Both denied the report
  tata-motors-passenger-vehicles and volkswagen | 2017-06-01 | no  | A memorandum that came to nothing
  bmw and general-motors                        | 2006-06-01 | yes | BMW, 7 September 2005: hybrid drives, with DaimlerChrysler
  bmw and general-motors                        | 2005-01-01 | no  | BMW came in on 7 September 2005
  daimler-truck and volvo-group                 | 2023-01-01 | yes | Just-auto, March 2021: cellcentric
`);

/** Which of them existed on a day. */
export const EXISTENCE_FACTS_WORLD = readExistenceFacts(`
  daimler-benz                        | 1998-06-01 | yes | Merged into DaimlerChrysler in November 1998
  daimler-benz                        | 1999-06-01 | no  | Merged into DaimlerChrysler in November 1998
  mercedes-benz-group                 | 1999-06-01 | yes | The same company was called DaimlerChrysler
  chrysler                            | 2005-01-01 | yes | Sold, bankrupt and bought, but always there
  chrysler                            | 2024-01-01 | yes | Sold, bankrupt and bought, but always there
  fiat                                | 2014-01-01 | yes | Became Fiat Chrysler Automobiles on 12 October 2014
  fiat                                | 2015-01-01 | no  | Became Fiat Chrysler Automobiles on 12 October 2014
  fca                                 | 2014-01-01 | no  | From 12 October 2014 to 16 January 2021
  fca                                 | 2015-01-01 | yes | From 12 October 2014 to 16 January 2021
  fca                                 | 2020-12-31 | yes | From 12 October 2014 to 16 January 2021
  fca                                 | 2021-02-01 | no  | From 12 October 2014 to 16 January 2021
  psa                                 | 2005-01-01 | yes | Merged into Stellantis on 16 January 2021
  stellantis                          | 2026-01-01 | yes | Began on 16 January 2021
  zeekr                               | 2020-01-01 | no  | Founded in 2021; off the stock exchange in 2025, but not dissolved
  zeekr                               | 2022-01-01 | yes | Founded in 2021; off the stock exchange in 2025, but not dissolved
  zeekr                               | 2026-02-01 | yes | Founded in 2021; off the stock exchange in 2025, but not dissolved
  mg-rover                            | 1999-01-01 | no  | From 2000 to its bankruptcy in April 2005
  mg-rover                            | 2004-01-01 | yes | From 2000 to its bankruptcy in April 2005
  mg-rover                            | 2006-01-01 | no  | From 2000 to its bankruptcy in April 2005
  saab                                | 2011-06-01 | yes | Bankrupt in December 2011
  saab                                | 2012-06-01 | no  | Bankrupt in December 2011
  argo-ai                             | 2022-06-01 | yes | From 2016 to 26 October 2022
  argo-ai                             | 2023-06-01 | no  | From 2016 to 26 October 2022
  denza                               | 2009-01-01 | no  | Founded in 2010; since 2024 a brand of BYD
  denza                               | 2015-01-01 | yes | Founded in 2010; since 2024 a brand of BYD
  denza                               | 2026-01-01 | yes | Founded in 2010; since 2024 a brand of BYD
  jaguar                              | 2005-01-01 | yes | Went into Jaguar Land Rover
  jaguar                              | 2014-01-01 | no  | Went into Jaguar Land Rover
  land-rover                          | 2005-01-01 | yes | Went into Jaguar Land Rover
  land-rover                          | 2014-01-01 | no  | Went into Jaguar Land Rover
  jaguar-land-rover                   | 2007-01-01 | no  | Founded in 2008
  jaguar-land-rover                   | 2009-01-01 | yes | Founded in 2008
  traton                              | 2014-01-01 | no  | Founded in 2015 as Volkswagen Truck & Bus
  traton                              | 2016-01-01 | yes | Founded in 2015 as Volkswagen Truck & Bus
  bugatti                             | 2010-01-01 | yes | In Volkswagen's group from 1998 to 2021
  bugatti-rimac                       | 2021-06-01 | no  | Began on 1 November 2021
  bugatti-rimac                       | 2022-01-01 | yes | Began on 1 November 2021
  tata-motors                         | 2023-01-01 | no  | The truck company, founded in 2024 or 2025
  tata-motors                         | 2025-12-01 | yes | The truck company, founded in 2024 or 2025
  tata-motors-passenger-vehicles      | 2010-01-01 | yes | The old Tata Motors, renamed in October 2025
  horse-powertrain                    | 2024-05-30 | no  | Began on 31 May 2024
  horse-powertrain                    | 2024-06-01 | yes | Began on 31 May 2024
  ampere                              | 2025-06-01 | yes | From November 2023 to 2026
  daimler-truck                       | 2018-01-01 | no  | Its holding company is from 2021
  daimler-truck                       | 2022-01-01 | yes | Its holding company is from 2021
  smart                               | 2019-06-01 | no  | The venture is of 8 January 2020
  smart                               | 2021-01-01 | yes | The venture is of 8 January 2020
  navistar                            | 2026-01-01 | yes | Called International since October 2024
  kg-mobility                         | 2010-01-01 | yes | Called SsangYong until March 2023
  china-changan-automobile-group      | 2025-06-01 | no  | Founded on 29 July 2025
  china-changan-automobile-group      | 2025-09-01 | yes | Founded on 29 July 2025
  saic-gm                             | 1996-01-01 | no  | Founded on 12 June 1997
  saic-gm                             | 1998-01-01 | yes | Founded on 12 June 1997
  beijing-hyundai                     | 2002-01-01 | no  | Founded on 18 October 2002
  beijing-hyundai                     | 2003-01-01 | yes | Founded on 18 October 2002
  foxtron                             | 2019-06-01 | no  | Founded in November 2020
  foxtron                             | 2021-06-01 | yes | Founded in November 2020
  leapmotor-international             | 2023-06-01 | no  | Founded in 2024
  leapmotor-international             | 2025-01-01 | yes | Founded in 2024
  rivian-vw-technologies              | 2024-10-01 | no  | Began on 13 November 2024
  rivian-vw-technologies              | 2025-01-01 | yes | Began on 13 November 2024
  bmw-peugeot-citroen-electrification | 2012-01-01 | yes | From April 2011 to 1 January 2013
  bmw-peugeot-citroen-electrification | 2013-06-01 | no  | From April 2011 to 1 January 2013
  fiat-gm-powertrain                  | 2003-01-01 | yes | From 2000 to 2005
  fiat-gm-powertrain                  | 2006-01-01 | no  | From 2000 to 2005
  changan-ford-mazda                  | 2010-01-01 | yes | Parted into two ventures on 30 November 2012
  changan-ford-mazda                  | 2013-06-01 | no  | Parted into two ventures on 30 November 2012
`);
