import { readStakeFacts } from './table.js';

/** Chrysler, Fiat, PSA and Stellantis, with Ferrari, Iveco and Leapmotor. */
export const STAKE_FACTS_STELLANTIS = readStakeFacts(`
  mercedes-benz-group in chrysler                  | 2000-01-01 | 100           |              | Deutsche Welle, in a copy, 4 August 2007: from November 1998 to 3 August 2007
  mercedes-benz-group in chrysler                  | 2008-01-01 | 19.9          |              | Deutsche Welle, 4 August 2007
  mercedes-benz-group in chrysler                  | 2010-01-01 | none          |              | auto-power-girl, 28 April 2009: given up on 27 April 2009
  cerberus in chrysler                             | 2007-06-01 | none          |              | AFP, via IndustryWeek, 14 May 2007: agreed in May, closed on 3 August 2007
  cerberus in chrysler                             | 2008-01-01 | 80.1          |              | Industry Week, 14 May 2007
  fiat in chrysler                                 | 2010-01-01 | 20            |              | ItaliaSpeed, January 2012: the first 20%, for technology
  fiat in chrysler                                 | 2011-03-01 | 25            |              | Toledo Blade/AP, 12 April 2011: since 10 January 2011
  fiat in chrysler                                 | 2011-05-01 | 30            |              | Toledo Blade, 12 April 2011: from 25% to 30%
  fiat in chrysler                                 | 2013-06-01 | 58.5          |              | ItaliaSpeed, January 2012; the options to 68.49% were never closed
  fiat in chrysler                                 | 2014-03-01 | 100           |              | Autobody News, January 2014: the other 41.46% were bought on 21 January 2014
  us-treasury in chrysler                          | 2011-06-15 | 6 to 6.5      |              | ItaliaSpeed, 23 July 2011
  uaw-veba in chrysler                             | 2011-03-01 | 63.5          |              | Autoblog, 10 January 2011
  us-treasury in chrysler                          | 2011-03-01 | 9.2           |              | Autoblog, 10 January 2011

  exor in fca                                      | 2014-11-15 | 30            | 46.6         | InfoIva, October 2014
  exor in fca                                      | 2016-10-15 | 29 to 29.5    | any          | European Investors, 7 October 2016: 29%
  exor in stellantis                               | 2023-06-01 | 13.8 to 14.9  | any          | ClubAlfa, April 2023: 14%
  exor in stellantis                               | 2024-12-31 | 14.2 to 15.52 | 22.3 to 25.9 | Calcio e Finanza, 20 February 2025, on 2024, and other counts
  exor in stellantis                               | 2026-03-15 | 15.48         | 23.84        | Annual report of 25 February 2026, as an Italian study quotes it
  peugeot-family in stellantis                     | 2021-06-01 | 7.2           |              | Peugeot Invest: 7.2% of the capital and of the votes
  peugeot-family in stellantis                     | 2024-12-31 | 7.1 to 7.74   | 11.1 to 12.1 | Calcio e Finanza, 20 February 2025, on 2024, and other counts
  peugeot-family in stellantis                     | 2026-03-15 | 7.72          | 11.89        | Annual report of 25 February 2026, as an Italian study quotes it
  french-state in stellantis                       | 2024-12-31 | 6.1 to 6.65   | 9.9 to 10.4  | Calcio e Finanza, 20 February 2025, on 2024, and other counts
  french-state in stellantis                       | 2026-03-15 | 6.64          | 10.22        | Annual report of 25 February 2026, as an Italian study quotes it
  dongfeng-motor-group in stellantis               | 2024-06-01 | 1.58          | any          | Reuters, 22 November 2023: 49.2 million shares are left
  dongfeng-motor-group in stellantis               | 2025-07-15 | 1.6           | any          | AFP, 17 December 2025, on 30 June 2025
  peugeot-family in psa                            | 2013-06-01 | 25.4          | 38.1         | Auto-utilitaire, February 2014
  peugeot-family in psa                            | 2014-05-15 | 14.1          | any          | Reuters, May 2014: level with the State and Dongfeng
  peugeot-family in psa                            | 2018-06-01 | 12.23 to 12.9 | any          | BFM, 10 May 2017: 12.9% each for the three
  peugeot-family in psa                            | 2021-01-05 | 14.4          | 19.3         | Peugeot Invest, on the end of 2020
  french-state in psa                              | 2014-01-01 | none          |              | Universalis, 18 February 2014: Came in with the rescue of spring 2014
  french-state in psa                              | 2014-05-15 | 14.1          | any          | Reuters, May 2014
  french-state in psa                              | 2017-04-15 | 12.7          | any          | Reuters, 27 March 2017
  dongfeng-motor-group in psa                      | 2014-05-15 | 14.1          | any          | Reuters, May 2014
  dongfeng-motor-group in psa                      | 2018-06-01 | 12.23 to 12.9 | any          | BFM, 10 May 2017: 12.9% each for the three
  fiat in ferrari                                  | 2009-01-01 | 85            |              | Irish Times, October 2014
  fca in ferrari                                   | 2015-12-01 | 80            |              | Team-BHP, January 2016: after the flotation of 10% in October 2015
  fca in ferrari                                   | 2016-02-01 | none          |              | Team-BHP, January 2016: given to its own shareholders on 3 January 2016
  mubadala in ferrari                              | 2009-01-01 | 5             |              | Irish Times, October 2014: 85, 10 and 5 in 2008
  exor in ferrari                                  | 2015-12-01 | none          |              | Reuters, via daily8, 27 February 2025: Received from Fiat Chrysler on 3 January 2016
  exor in ferrari                                  | 2020-06-01 | 24            | 35.8         | Ferrari, February 2020
  exor in ferrari                                  | 2024-06-01 | 24.65         | 36.48        | Ferrari, 9 February 2024
  exor in ferrari                                  | 2025-06-01 | 21.2          | 32.17        | Ferrari, 3 March 2025, of the outstanding shares
  exor in ferrari                                  | 2026-06-01 | 21.33         | 32.32        | Annual report 2025
  piero-ferrari in ferrari                         | 2009-01-01 | 10            |              | Irish Times, October 2014: 85, 10 and 5 in 2008
  piero-ferrari in ferrari                         | 2020-06-01 | 10.2          | 15.2         | Ferrari, February 2020
  piero-ferrari in ferrari                         | 2024-06-01 | 10.48         | 15.51        | Ferrari, February 2024
  piero-ferrari in ferrari                         | 2025-06-01 | 10.61         | 16.09        | Ferrari, 3 March 2025
  exor in iveco-group                              | 2025-09-01 | 27.06         | 43.11        | Machinist, July 2025
  stellantis in leapmotor                          | 2023-10-30 | none          |              | carzxzc, 21 November 2023: announced on 26 October, closed on 20 November 2023
  stellantis in leapmotor                          | 2024-06-01 | 21.26         |              | carzxzc, 21 November 2023: closed on 20 November 2023
  stellantis in leapmotor                          | 2025-11-15 | 20 to 21.26   |              | 20% before FAW's shares, by the filing of December 2025
  leapmotor-founders in leapmotor                  | 2024-06-01 | 23.47         | any          | Filing of November 2023
  leapmotor-founders in leapmotor                  | 2026-02-01 | 22.5 to 24    | any          | Filing of December 2025: 23.8% before and 22.6% after the new shares
  faw-group in leapmotor                           | 2025-12-15 | none          |              | South China Morning Post, via media365, December 2025: agreed on 28 December 2025; the 10% of August were a rumour
  stellantis in leapmotor-international            | 2025-01-01 | 51            |              | Electrive, 26 October 2023
  leapmotor in leapmotor-international             | 2025-01-01 | 49            |              | Electrive, 26 October 2023
  fiat in maserati                                 | 1990-01-15 | 49            |              | AP, 8 December 1989: Fiat buys 49%
  ferrari in maserati                              | 2005-01-15 | 100           |              | AP, 16 February 2005: Fiat will buy Maserati from Ferrari
  fiat in ferrari                                  | 2010-12-31 | 90            |              | Caradisiac, November 2010: 90% with the 5% of Mubadala
  stellantis in maserati                           | 2024-01-01 | 100           |              | Reuters, via TimesLIVE, 13 March 2026: Kept by the plan of May 2026
  fca in gac-fca                                   | 2016-01-01 | 50            |              | EconoTimes, 2022: half each since 9 March 2010
  gac in gac-fca                                   | 2016-01-01 | 50            |              | EconoTimes, 2022: half each since 9 March 2010
  stellantis in gac-fca                            | 2022-06-01 | 50            |              | EconoTimes, 2022: the 75% of January 2022 were never carried out
  psa in dongfeng-peugeot-citroen                  | 2010-01-01 | 50            |              | Carfule, August 2023: half each since 1992
  stellantis in dongfeng-peugeot-citroen           | 2024-01-01 | 50            |              | Carfule, August 2023: half each since 1992
  dongfeng-motor-group in dongfeng-peugeot-citroen | 2024-01-01 | 50            |              | Carfule, August 2023: half each since 1992
  fiat in fiat-india                               | 2010-01-01 | 50            |              | Rediff, 20 July 2011: half each
  fiat in fiat-india                               | 2007-12-01 | 51            |              | ItaliaSpeed, 29 February 2008: 51 to 49 at first
  tata-motors-passenger-vehicles in fiat-india     | 2007-12-01 | 49            |              | ItaliaSpeed, 29 February 2008: 51 to 49 at first
  stellantis in fiat-india                         | 2024-01-01 | 50            |              | Just-auto, February 2026: a 50:50 venture
  tata-motors-passenger-vehicles in fiat-india     | 2024-01-01 | 50            |              | Just-auto, February 2026: a 50:50 venture
  exor in fiat                                     | 2004-12-31 | unknown       | 30 to 30.6   | La Repubblica, 2004: IFI and IFIL have 30.06%
  exor in fca                                      | 2021-01-04 | 28.54         | 44.4         | Reuters, January 2021: 44.4% of the votes
  agnelli-family in exor                           | 2004-12-31 | unknown       | 100          | La Repubblica, 2004: all ordinary shares of IFI
  peugeot-family in psa                            | 2005-06-01 | 26.46 to 30.3 | 40 to 48.36  | The Guardian, about 2002: 26.46% and almost 40% of the votes; 30.27% in 2009
`);
