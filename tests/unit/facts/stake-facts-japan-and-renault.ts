import { readStakeFacts } from './table.js';

/** Toyota, Nissan, Honda and the other makers of Japan, and Renault. */
export const STAKE_FACTS_JAPAN_AND_RENAULT = readStakeFacts(`
  toyota in subaru                                 | 2005-01-01 | none           |         | Toyota bought in only when General Motors sold, in October 2005
  toyota in subaru                                 | 2006-01-01 | 8.7            |         | Reports on the sale by General Motors, 6 October 2005
  toyota in subaru                                 | 2010-01-01 | 16.5 ±0.15     |         | 16.5% of issued shares after July 2008, 16.61% without treasury shares
  toyota in subaru                                 | 2017-01-01 | 16.48          |         | Subaru's list of shareholders, March 2016
  toyota in subaru                                 | 2021-01-01 | 20 ±0.05       |         | Subaru announced on 6 February 2020 that Toyota had a fifth of its votes
  toyota in subaru                                 | 2025-05-01 | 20 ±0.05       |         | The article of 2025, and Toyota's own list of November 2023 (20.04%)
  subaru in toyota                                 | 2020-06-01 | none           |         | Subaru's purchase was completed on 20 January 2021
  subaru in toyota                                 | 2022-01-01 | 0.3            |         | Japan Times, 20 January 2021
  toyota in mazda                                  | 2017-09-30 | none           |         | The new shares were issued on 2 October 2017
  toyota in mazda                                  | 2017-12-31 | 5.05           |         | Toyota and Mazda, August 2017: 31,928,500 new shares
  toyota in mazda                                  | 2025-05-01 | 5.07           |         | Mazda's list of shareholders; the article of 2025 rounds to 5.1%
  mazda in toyota                                  | 2018-06-01 | 0.25           |         | Toyota and Mazda, August 2017
  toyota in suzuki                                 | 2019-08-28 | none           |         | Agreed on this day, not yet held
  toyota in suzuki                                 | 2020-06-01 | 4.94           |         | 24 million treasury shares, Hindu BusinessLine, 28 August 2019
  toyota in suzuki                                 | 2025-05-01 | 4.89           |         | Toyota's list of November 2023; the article of 2025 rounds to 4.9%
  toyota in isuzu                                  | 2006-01-01 | none           |         | The first stake was bought in November 2006
  toyota in isuzu                                  | 2010-01-01 | 5.9            |         | Taipei Times, 25 March 2021, on the stake of 2006 to 2018
  toyota in isuzu                                  | 2017-01-01 | 5.89           |         | Isuzu's list of shareholders, March 2016: 50,000,000 shares
  toyota in isuzu                                  | 2019-06-01 | none           |         | Sold in 2018, bought again in 2021
  toyota in isuzu                                  | 2022-01-01 | 5.02 ±0.05     |         | Toyota's list of November 2023, without treasury shares
  toyota in daihatsu                               | 1997-01-01 | 33.4           |         | Toyota raised it from 16.8% in September 1995
  toyota in daihatsu                               | 2005-01-01 | 51.2           |         | 51.2% since 1998
  toyota in daihatsu                               | 2017-01-01 | 100            |         | Wholly owned since 1 August 2016
  toyota in hino                                   | 1999-01-01 | 20.1           |         | 20.1% from September 1997
  toyota in hino                                   | 2000-06-01 | 33.8           |         | Raised from 20.1% in March 2000
  toyota in hino                                   | 2005-01-01 | 50.1           |         | Raised from 36.6% in August 2001
  toyota in hino                                   | 2025-01-01 | 50.14          |         | Without treasury shares, until Archion
  toyota in hino                                   | 2026-05-01 | none           |         | Exchanged into Archion on 1 April 2026
  toyota in archion                                | 2026-05-01 | 25             | 19.9    | A quarter each, but 19.9% of the votes for Toyota, by the announcement of June 2025
  daimler-truck in archion                         | 2026-05-01 | 25             | 26.7    | A quarter each, but 26.7% of the votes for Daimler Truck, by the announcement of June 2025
  archion in hino                                  | 2026-05-01 | 100            |         | Archion owns both truck makers
  archion in mitsubishi-fuso                       | 2026-05-01 | 100            |         | Archion owns both truck makers
  toyota in denso                                  | 2023-11-30 | 24.22          |         | Toyota's list of November 2023
  toyota in denso                                  | 2024-06-01 | 20 ±0.5        |         | Denso: about 20% after the sale of December 2023
  toyota in denso                                  | 2025-06-01 | 21.3           |         | Denso's securities report of 2025: 598,927 thousand shares
  toyota in aisin                                  | 2024-01-01 | 24.85          |         | Toyota's list of November 2023
  toyota in aisin                                  | 2025-01-01 | 20 ±0.5        |         | From 24.8% to 20% in July 2024
  toyota in denso                                  | 1995-01-01 | unknown        |         | Held long before the first register seen
  toyota in toyota-boshoku                         | 2016-06-01 | 31.01 to 39.25 |         | 39.25% in the list of March 2016
  toyota in toyota-tsusho                          | 2018-01-01 | 21.57          |         | List of shareholders, March 2016
  toyota in jtekt                                  | 2005-06-01 | none           |         | JTEKT was founded on 1 January 2006
  toyota in toyota-industries                      | 2000-01-01 | >20            |         | A company history of about 1990: better than 20%
  toyota-industries in toyota                      | 2000-01-01 | unknown        |         | A shareholder since 1937, by 75 Years of Toyota
  toyota in toyota-industries                      | 2018-01-01 | 23.51 to 24.69 |         | List of shareholders of March 2016, Toyota's own list of November 2023
  toyota in toyota-industries                      | 2025-06-01 | 24.66          |         | 74,100,604 shares, June 2025
  toyota-industries in toyota                      | 2018-01-01 | >6.6           |         | Toyota's list of shareholders of March 2016, all shares counted; it did not sell
  toyota-industries in toyota                      | 2025-06-01 | 9.14           |         | Toyota's list of shareholders of March 2025
  elliott in toyota-industries                     | 2026-02-10 | 7.14           |         | Bloomberg, 5 February 2026
  mitsubishi-heavy-industries in mitsubishi-motors | 2018-01-01 | 9.9            |         | MHI's notice of 22 March 2018: 148,062,055 shares
  mitsubishi-heavy-industries in mitsubishi-motors | 2018-06-01 | 1.5 ±0.06      |         | MHI's notice of 22 March 2018: 21,632,480 shares
  toyota in cjpt                                   | 2025-01-01 | 70             |         | Daihatsu left on 13 February 2024; its tenth went to Toyota
  toyota in cjpt                                   | 2025-06-01 | 60             |         | Daihatsu came back on 29 January 2025, Car Watch
  daihatsu in cjpt                                 | 2025-01-01 | none           |         | Daihatsu left on 13 February 2024
  daihatsu in cjpt                                 | 2025-06-01 | 10             |         | Daihatsu came back on 29 January 2025, Car Watch
  toyota in yamaha-motor                           | 2001-01-01 | 5              |         | Toyota and Yamaha, March 2000
  toyota in yamaha-motor                           | 2010-01-01 | 4.37           |         | Down to 4.37% in May 2007
  toyota in yamaha-motor                           | 2015-01-01 | 3.57 ±0.05     |         | Diluted by the new shares of April 2010
  yamaha-corporation in yamaha-motor               | 2015-01-01 | 12.22 ±0.1     |         | Diluted by the new shares of April 2010
  yamaha-corporation in yamaha-motor               | 2022-01-01 | 4.47           |         | Nikkei, 23 August 2021
  toyota in yamaha-motor                           | 2024-01-01 | 3.57           |         | Toyota's list of November 2023
  toyota in yamaha-motor                           | 2025-01-01 | 1.8 ±0.05      |         | About 1.8% since half was sold in September 2024
  toyota in tesla                                  | 2012-01-01 | 2.5 to 3       |         | About 3% in reports of 2017; 2.5% by Toyota's own count, domain-b, 25 October 2014
  toyota in tesla                                  | 2014-06-01 | 2.4            |         | CarAdvice, October 2014, after the Nikkei: on 31 March 2014
  toyota in tesla                                  | 2017-06-01 | none           |         | All sold by the end of 2016

  renault in nissan                                | 1999-01-01 | none           |         | Agreed on 27 March 1999
  renault in nissan                                | 2000-01-01 | 36.8           |         | Encyclopaedia Universalis on 27 March 1999
  renault in nissan                                | 2002-06-01 | 44.4           |         | Just-auto, February 2002: the warrants were used on 1 March
  renault in nissan                                | 2009-01-01 | 44.3           |         | Renault's registration document for 2007
  renault in nissan                                | 2015-01-01 | 43.4           |         | Wards, June 2014, and Nissan's lists of shareholders
  renault in nissan                                | 2023-12-01 | 43.4           | 15      | Reuters, 8 November 2023: 28.4% in trust, 15% of the votes
  renault in nissan                                | 2024-01-01 | 40.7 ±0.1      | 15      | Nissan's list of March 2024: 15.9% held directly and 24.8% in trust
  renault in nissan                                | 2024-10-01 | 33.92          | 15      | Before the cancellation of 3 October 2024, counted from the shares
  renault in nissan                                | 2025-01-15 | 35.71          | 15      | 17.05% held directly and 18.66% in trust
  nissan in renault                                | 2001-01-01 | none           |         | Announced in October 2001, bought in 2002
  nissan in renault                                | 2015-01-01 | 15             | 0       | Nissan Finance may not vote, Renault's registration document
  nissan in renault                                | 2024-01-01 | 15             | 15      | New Alliance Agreement of 8 November 2023
  nissan in mitsubishi-motors                      | 2016-01-01 | none           |         | Acquired on 20 October 2016
  nissan in mitsubishi-motors                      | 2018-01-01 | 34             |         | Nissan, 20 October 2016
  nissan in mitsubishi-motors                      | 2025-01-01 | 26.67          |         | List of March 2025, without the shares just bought back; 24.05% with them
  mitsubishi-corporation in mitsubishi-motors      | 2016-06-01 | 10.06          |         | List of shareholders, March 2016
  mitsubishi-corporation in mitsubishi-motors      | 2019-01-01 | 20 ±0.1        |         | Nikkei Asia, 20 February 2018
  mitsubishi-corporation in mitsubishi-motors      | 2025-06-01 | 22.23          |         | List of shareholders, March 2025
  mitsubishi-heavy-industries in mitsubishi-motors | 2016-06-01 | 12.63          |         | List of shareholders, March 2016
  mitsubishi-heavy-industries in mitsubishi-motors | 2020-01-01 | 1.45           |         | Diamond, on 2018 and after
  french-state in renault                          | 2008-01-01 | 15 to 15.7     | unknown | More votes than capital, because Nissan's could not be cast
  french-state in renault                          | 2013-01-01 | 15.01          | 17.8    | Almaghrib Today, December 2012; Renault, 30 April 2015, on the votes
  french-state in renault                          | 2016-01-01 | 19.74          | 23.2    | Reuters, 22 April 2015; AFP on the votes that could be cast
  french-state in renault                          | 2016-06-01 | 19.74          | unknown | Double votes; 26.05% counts Nissan's votes, which could not be cast
  french-state in renault                          | 2018-06-01 | 15.01          | unknown | Just-auto, November 2017; no figure for the votes
  french-state in renault                          | 2021-06-01 | 15.01          | 28.61   | Renault's registration document 2020, of the votes that can be cast
  mercedes-benz-group in renault                   | 2015-01-01 | 3.1            | unknown | More votes than capital, because Nissan's could not be cast
  mercedes-benz-group in renault                   | 2021-06-01 | 3.1            | 5.07    | Renault's registration document 2020
  mercedes-benz-group in renault                   | 2022-01-01 | none           |         | Sold in November 2021
  mercedes-benz-pension-trust in nissan            | 2025-08-26 | 3.8            |         | Reuters, August 2025
  mercedes-benz-pension-trust in nissan            | 2025-09-01 | none           |         | Placed at the end of August 2025
  nissan in nmkv                                   | 2015-01-01 | 50             |         | Founded by halves on 1 June 2011
  nissan in dongfeng-motor-co                      | 2010-01-01 | 50             |         | Nissan, 9 June 2003
  nissan in renault-nissan-automotive-india        | 2015-01-01 | 70             |         | Reuters, 31 March 2025, on the years from 2010
  nissan in renault-nissan-automotive-india        | 2024-06-01 | 51             |         | Reuters, 31 March 2025, on the years from 2023
  renault in renault-nissan-automotive-india       | 2025-09-01 | 100            |         | Renault bought Nissan's 51% on 1 August 2025
  nissan in renault-nissan-automotive-india        | 2025-09-01 | none           |         | Renault bought Nissan's 51% on 1 August 2025
  renault in horse-powertrain                      | 2024-08-01 | 50             |         | Founded by halves on 31 May 2024
  renault in horse-powertrain                      | 2025-06-01 | 45             |         | Aramco bought 5% from each side in December 2024
  aramco in horse-powertrain                       | 2025-06-01 | 10             |         | Aramco bought 5% from each side in December 2024
  geely in renault-brasil                          | 2025-12-01 | 26.4           |         | Reuters, 3 November 2025
  renault in dacia                                 | 2000-01-01 | 51             |         | Radio Free Europe, March 2001: an initial 51% in 1999
  renault in avtovaz                               | 2010-01-01 | 25             |         | A quarter bought in 2008
  renault in alliance-rostec-auto                  | 2015-01-01 | 50.1           |         | Renault 50.1%, Nissan 17% of the holding of 2014
  nissan in jatco                                  | 2021-01-01 | 75             |         | Facta, June 2020: 75, 15 and 10
  renault in volvo-group                           | 2011-06-01 | 6.8            | 17.5    | AFP, October 2010
  renault in volvo-group                           | 2013-01-01 | none           |         | The rest was sold in December 2012

  general-motors in subaru                         | 2003-01-01 | 20.09          |         | Reports on the sale of October 2005
  general-motors in subaru                         | 2006-01-01 | none           |         | All sold in October 2005
  general-motors in suzuki                         | 1997-01-01 | 3.3 to 5.3     |         | 5.3% in 1981, diluted to 3.3% by 1998
  general-motors in suzuki                         | 2000-06-01 | 10             |         | DieselNet, December 1998
  general-motors in suzuki                         | 2001-06-01 | 20.1 to 20.4   |         | Japan Times, 19 January 2001: 20.1%
  general-motors in suzuki                         | 2007-01-01 | 3 ±0.2         |         | It kept 3% in March 2006
  general-motors in suzuki                         | 2009-01-01 | none           |         | The last shares were sold on 17 November 2008
  general-motors in isuzu                          | 1999-02-01 | 37.5           |         | Announced in December 1998, not yet paid for
  general-motors in isuzu                          | 2001-01-01 | 49             |         | The new shares were to be paid for on 2 March 1999, Japan Times, 18 December 1998
  general-motors in isuzu                          | 2003-06-01 | 12             |         | After the rescue of 2002
  general-motors in isuzu                          | 2007-01-01 | none           |         | Sold in April 2006
  ford in mazda                                    | 2000-01-01 | 33.4           |         | 33.4% from 1996
  ford in mazda                                    | 2009-06-01 | 13 ±0.2        |         | Just over 13% since November 2008
  ford in mazda                                    | 2011-06-01 | 3.5            |         | From 11% to 3.5% in November 2010
  ford in mazda                                    | 2016-01-01 | none           |         | The final 2.1% was sold in 2015
  volkswagen in suzuki                             | 2012-01-01 | 19.9           |         | The stake of January 2010
  volkswagen in suzuki                             | 2016-01-01 | none           |         | Suzuki bought it back on 17 September 2015
  suzuki in maruti-suzuki                          | 1998-06-01 | 50             |         | Business Standard, 16 May 1998
  suzuki in maruti-suzuki                          | 2010-01-01 | 54.2           |         | The same from 2002 to 2013
  suzuki in maruti-suzuki                          | 2015-01-01 | 56.21          |         | PTI, 1 April 2013
  suzuki in maruti-suzuki                          | 2021-01-01 | 56.37          |         | After purchases up to September 2020
  suzuki in maruti-suzuki                          | 2024-06-01 | 58.19          |         | From 56.48% on 24 November 2023
  suzuki in maruti-suzuki                          | 1995-01-01 | 50             |         | Indian Express, May 2002: from 40% to 50% in 1992
  indian-state in maruti-suzuki                    | 1995-01-01 | 50             |         | Indian Express, May 2002: brought down to 50% in 1992
  indian-state in maruti-suzuki                    | 2003-01-01 | 45.8           |         | Rediff, 19 June 2003: 45.8% before the offer
  isuzu in ud-trucks                               | 2022-01-01 | 100            |         | Bought from Volvo on 1 April 2021
  volvo-group in ud-trucks                         | 2012-01-01 | 100            |         | AB Volvo, 30 May 2007: the last holders to be bought out by the end of the year
  renault in ud-trucks                             | 2006-01-01 | none           |         | Sold in March 2005
  volvo-group in ud-trucks                         | 2022-01-01 | none           |         | Sold to Isuzu on 1 April 2021
  mercedes-benz-group in mitsubishi-motors         | 2000-09-01 | none           |         | Completed in October 2000, Just Auto
  mercedes-benz-group in mitsubishi-motors         | 2003-01-01 | 37             |         | 37% for 2.2 billion dollars in 2000 and 2001
  mercedes-benz-group in mitsubishi-motors         | 2006-01-01 | none           |         | The last 12.4% was sold on 11 November 2005
  volvo-group in mitsubishi-motors                 | 2001-03-01 | 3.3            |         | Just Auto, 19 October 2000
  mitsubishi-heavy-industries in mitsubishi-motors | 2001-03-01 | 16.9           |         | Just Auto, 19 October 2000
  nissan in ud-trucks                              | 1999-01-01 | 39.8           |         | Los Angeles Times, 12 May 1998
  mercedes-benz-group in mitsubishi-fuso           | 2004-01-01 | 43             |         | DaimlerChrysler's first block, 14 March 2003
  mercedes-benz-group in mitsubishi-fuso           | 2004-06-01 | 65             |         | By March 2004
  daimler-truck in mitsubishi-fuso                 | 2023-01-01 | 89.29          |         | From 85% to 89.29% in about 2011
  honda in astemo                                  | 2022-01-01 | 33.4           |         | Hitachi 66.6 and Honda 33.4, agreed on 30 October 2019
  hitachi in astemo                                | 2022-01-01 | 66.6           |         | Hitachi 66.6 and Honda 33.4, agreed on 30 October 2019
  honda in astemo                                  | 2024-01-01 | 40             |         | 40, 40 and 20 from October 2023
  honda in gac-honda                               | 2020-01-01 | 50             |         | A venture by halves since 1998
  honda in honda-automobile-china                  | 2010-01-01 | 65             |         | Honda, 22 November 2002
  gac-honda in honda-automobile-china              | 2019-06-01 | 100            |         | Just Auto, 2020: wholly owned since 2018
  honda in sony-honda-mobility                     | 2023-06-01 | 50             |         | Honda and Sony, 16 June 2022
  renault in alliance-rostec-auto                  | 2017-06-01 | 73.3           |         | Russia Beyond, 2017: 73.3% at the end of 2016
  rostec in alliance-rostec-auto                   | 2017-06-01 | 17.55          |         | Russia Beyond, 2017
  nissan in alliance-rostec-auto                   | 2017-06-01 | 9.15           |         | Russia Beyond, 2017
  renault in alliance-rostec-auto                  | 2018-06-01 | 61             |         | Taloussanomat, 2018
  alliance-rostec-auto in avtovaz                  | 2017-06-01 | 64.6           |         | Russia Beyond, 2017
  french-state in renault                          | 2003-06-01 | 25.9 to 27.3   | unknown | 17.4% were left when 8.5% were sold in July 2003
  volvo-group in renault                           | 1995-06-01 | 11.38 to 12    |         | Universalis: Volvo sold 8 of its 20% in November 1994
  renault in volvo-group                           | 2001-02-01 | 10 to 20       |         | Transport Topics, January 2001: 10% on 2 January
`);
