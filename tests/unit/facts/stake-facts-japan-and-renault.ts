import { readStakeFacts } from './table.js';

/** Toyota, Nissan, Honda and the other makers of Japan, and Renault. */
export const STAKE_FACTS_JAPAN_AND_RENAULT = readStakeFacts(`
  toyota in subaru                                 | 2005-01-01 | none           |         | Autos.ca, 6 October 2005: Toyota bought in only when General Motors sold, in October 2005
  toyota in subaru                                 | 2006-01-01 | 8.7            |         | Reports on the sale by General Motors, 6 October 2005
  toyota in subaru                                 | 2010-01-01 | 16.5 ±0.15     |         | Domain-b, 28 June 2008: 16.5% of issued shares after July 2008, 16.61% without treasury shares
  toyota in subaru                                 | 2017-01-01 | 16.48          |         | Subaru's list of shareholders, March 2016
  toyota in subaru                                 | 2021-01-01 | 20 ±0.05       |         | hopeharrier.net, 6 February 2020: Subaru announced on 6 February 2020 that Toyota had a fifth of its votes
  toyota in subaru                                 | 2025-05-01 | 20 ±0.05       |         | The article of 2025, and Toyota's own list of November 2023 (20.04%)
  subaru in toyota                                 | 2020-06-01 | none           |         | Japan Times, 20 January 2021: Subaru's purchase was completed on 20 January 2021
  subaru in toyota                                 | 2022-01-01 | 0.3            |         | Japan Times, 20 January 2021
  toyota in mazda                                  | 2017-09-30 | none           |         | M&A Online, 4 August 2017: the new shares were issued on 2 October 2017
  toyota in mazda                                  | 2017-12-31 | 5.05           |         | Toyota and Mazda, August 2017: 31,928,500 new shares
  toyota in mazda                                  | 2025-05-01 | 5.07           |         | Mazda's list of shareholders; the article of 2025 rounds to 5.1%
  mazda in toyota                                  | 2018-06-01 | 0.25           |         | Toyota and Mazda, August 2017
  toyota in suzuki                                 | 2019-08-28 | none           |         | Hindu BusinessLine, 28 August 2019: agreed on this day, not yet held
  toyota in suzuki                                 | 2020-06-01 | 4.94           |         | 24 million treasury shares, Hindu BusinessLine, 28 August 2019
  toyota in suzuki                                 | 2025-05-01 | 4.89           |         | Toyota's list of November 2023; the article of 2025 rounds to 4.9%
  toyota in isuzu                                  | 2006-01-01 | none           |         | Taipei Times, 25 March 2021: the first stake was bought in November 2006
  toyota in isuzu                                  | 2010-01-01 | 5.9            |         | Taipei Times, 25 March 2021, on the stake of 2006 to 2018
  toyota in isuzu                                  | 2017-01-01 | 5.89           |         | Isuzu's list of shareholders, March 2016: 50,000,000 shares
  toyota in isuzu                                  | 2019-06-01 | none           |         | Taipei Times, 25 March 2021: sold in 2018, bought again in 2021
  toyota in isuzu                                  | 2022-01-01 | 5.02 ±0.05     |         | Toyota's list of November 2023, without treasury shares
  toyota in daihatsu                               | 1997-01-01 | 33.4           |         | Japan Times, 27 May 1998: Toyota raised it from 16.8% in September 1995
  toyota in daihatsu                               | 2005-01-01 | 51.2           |         | Carscoops, January 2016: 51.2% since 1998
  toyota in daihatsu                               | 2017-01-01 | 100            |         | Xinhua, via China Gate, 1 August 2016: wholly owned since 1 August 2016
  toyota in hino                                   | 1999-01-01 | 20.1           |         | Trucking Info, March 2000: 20.1% from September 1997
  toyota in hino                                   | 2000-06-01 | 33.8           |         | Trucking Info, March 2000: raised from 20.1% in March 2000
  toyota in hino                                   | 2005-01-01 | 50.1           |         | Japan Times, 26 April 2001: raised from 36.6% in August 2001
  toyota in hino                                   | 2025-01-01 | 50.14          |         | The Shashi, 2025: without treasury shares, until Archion
  toyota in hino                                   | 2026-05-01 | none           |         | Car Watch, 2 March 2026: Exchanged into Archion on 1 April 2026
  toyota in archion                                | 2026-05-01 | 25             | 19.9    | A quarter each, but 19.9% of the votes for Toyota, by the announcement of June 2025
  daimler-truck in archion                         | 2026-05-01 | 25             | 26.7    | A quarter each, but 26.7% of the votes for Daimler Truck, by the announcement of June 2025
  archion in hino                                  | 2026-05-01 | 100            |         | LogiBiz, 28 November 2025: Archion owns both truck makers
  archion in mitsubishi-fuso                       | 2026-05-01 | 100            |         | LogiBiz, 28 November 2025: Archion owns both truck makers
  toyota in denso                                  | 2023-11-30 | 24.22          |         | Toyota's list of November 2023
  toyota in denso                                  | 2024-06-01 | 20 ±0.5        |         | Denso: about 20% after the sale of December 2023
  toyota in denso                                  | 2025-06-01 | 21.3           |         | Denso's securities report of 2025: 598,927 thousand shares
  toyota in aisin                                  | 2024-01-01 | 24.85          |         | Toyota's list of November 2023
  toyota in aisin                                  | 2025-01-01 | 20 ±0.5        |         | Yahoo! News Japan, 27 June 2024: from 24.8% to 20% in July 2024
  toyota in denso                                  | 1995-01-01 | unknown        |         | Held long before the first register seen
  toyota in toyota-boshoku                         | 2016-06-01 | 31.01 to 39.25 |         | 39.25% in the list of March 2016
  toyota in toyota-tsusho                          | 2018-01-01 | 21.57          |         | List of shareholders, March 2016
  toyota in toyota-industries                      | 2000-01-01 | >20            |         | A company history of about 1990: better than 20%
  toyota-industries in toyota                      | 2000-01-01 | unknown        |         | 75 Years of Toyota, 2012: a shareholder since 1937
  toyota in toyota-industries                      | 2018-01-01 | 23.51 to 24.69 |         | List of shareholders of March 2016, Toyota's own list of November 2023
  toyota in toyota-industries                      | 2025-06-01 | 24.66          |         | Manalo Advisors, 17 July 2025: 74,100,604 shares, June 2025
  toyota-industries in toyota                      | 2018-01-01 | >6.6           |         | Toyota's list of shareholders of March 2016, all shares counted; it did not sell
  toyota-industries in toyota                      | 2025-06-01 | 9.14           |         | Toyota's list of shareholders of March 2025
  elliott in toyota-industries                     | 2026-02-10 | 7.14           |         | Bloomberg, 5 February 2026
  mitsubishi-heavy-industries in mitsubishi-motors | 2018-01-01 | 9.9            |         | MHI's notice of 22 March 2018: 148,062,055 shares
  mitsubishi-heavy-industries in mitsubishi-motors | 2018-06-01 | 1.5 ±0.06      |         | MHI's notice of 22 March 2018: 21,632,480 shares
  toyota in cjpt                                   | 2025-06-01 | 60             |         | Car Watch, 29 January 2025: Daihatsu came back
  daihatsu in cjpt                                 | 2025-06-01 | 10             |         | Car Watch, 29 January 2025: Daihatsu came back
  toyota in yamaha-motor                           | 2001-01-01 | 5              |         | Toyota and Yamaha, March 2000
  toyota in yamaha-motor                           | 2010-01-01 | 4.37           |         | Response.jp, 21 May 2007: down to 4.37% in May 2007
  toyota in yamaha-motor                           | 2015-01-01 | 3.57 ±0.05     |         | Daily Mail wires, 29 November 2023: diluted by the new shares of April 2010
  yamaha-corporation in yamaha-motor               | 2015-01-01 | 12.22 ±0.1     |         | Asphalt & Rubber, November 2017: diluted by the new shares of April 2010
  yamaha-corporation in yamaha-motor               | 2022-01-01 | 4.47           |         | Nikkei, 23 August 2021
  toyota in yamaha-motor                           | 2024-01-01 | 3.57           |         | Toyota's list of November 2023
  toyota in yamaha-motor                           | 2025-01-01 | 1.8 ±0.05      |         | Yahoo! News Japan, 23 August 2024: about 1.8% since half was sold in September 2024
  toyota in tesla                                  | 2012-01-01 | 2.5 to 3       |         | About 3% in reports of 2017; 2.5% by Toyota's own count, domain-b, 25 October 2014
  toyota in tesla                                  | 2014-06-01 | 2.4            |         | CarAdvice, October 2014, after the Nikkei: on 31 March 2014
  toyota in tesla                                  | 2017-06-01 | none           |         | Moneycontrol, 5 June 2017: all sold by the end of 2016

  renault in nissan                                | 1999-01-01 | none           |         | Encyclopaedia Universalis, 27 March 1999: agreed on 27 March 1999
  renault in nissan                                | 2000-01-01 | 36.8           |         | Encyclopaedia Universalis on 27 March 1999
  renault in nissan                                | 2002-06-01 | 44.4           |         | Just-auto, February 2002: the warrants were used on 1 March
  renault in nissan                                | 2009-01-01 | 44.3           |         | Renault's registration document for 2007
  renault in nissan                                | 2015-01-01 | 43.4           |         | Wards, June 2014, and Nissan's lists of shareholders
  renault in nissan                                | 2023-12-01 | 43.4           | 15      | Reuters, 8 November 2023: 28.4% in trust, 15% of the votes
  renault in nissan                                | 2024-01-01 | 40.7 ±0.1      | 15      | Nissan's list of March 2024: 15.9% held directly and 24.8% in trust
  renault in nissan                                | 2024-10-01 | 33.92          | 15      | Renault Group, 27 September 2024: before the cancellation of 3 October 2024, counted from the shares
  renault in nissan                                | 2025-01-15 | 35.71          | 15      | Fortuneo, via AOF, May 2025: 17.05% held directly and 18.66% in trust
  nissan in renault                                | 2001-01-01 | none           |         | Japan Times, 31 October 2001: the purchase is announced
  nissan in renault                                | 2015-01-01 | 15             | 0       | Nissan Finance may not vote, Renault's registration document
  nissan in renault                                | 2024-01-01 | 15             | 15      | Reuters, via Nasdaq, 8 November 2023: New Alliance Agreement of 8 November 2023
  nissan in mitsubishi-motors                      | 2016-01-01 | none           |         | MyAutoWorld, 20 October 2016: acquired on 20 October 2016
  nissan in mitsubishi-motors                      | 2018-01-01 | 34             |         | Nissan, 20 October 2016
  nissan in mitsubishi-motors                      | 2025-01-01 | 26.67          |         | List of March 2025, without the shares just bought back; 24.05% with them
  mitsubishi-corporation in mitsubishi-motors      | 2016-06-01 | 10.06          |         | List of shareholders, March 2016
  mitsubishi-corporation in mitsubishi-motors      | 2019-01-01 | 20 ±0.1        |         | Nikkei Asia, 20 February 2018
  mitsubishi-corporation in mitsubishi-motors      | 2025-06-01 | 22.23          |         | List of shareholders, March 2025
  mitsubishi-heavy-industries in mitsubishi-motors | 2016-06-01 | 12.63          |         | List of shareholders, March 2016
  mitsubishi-heavy-industries in mitsubishi-motors | 2020-01-01 | 1.45           |         | Diamond, on 2018 and after
  french-state in renault                          | 2008-01-01 | 15 to 15.7     | unknown | Almaghrib Today, December 2012: more votes than capital, because Nissan's could not be cast
  french-state in renault                          | 2013-01-01 | 15.01          | 17.8    | Almaghrib Today, December 2012; Renault, 30 April 2015, on the votes
  french-state in renault                          | 2016-01-01 | 19.74          | 23.2    | Reuters, 22 April 2015; AFP on the votes that could be cast
  french-state in renault                          | 2016-06-01 | 19.74          | unknown | Reuters, 22 April 2015: double votes; 26.05% counts Nissan's votes, which could not be cast
  french-state in renault                          | 2018-06-01 | 15.01          | unknown | Just-auto, November 2017; no figure for the votes
  french-state in renault                          | 2021-06-01 | 15.01          | 28.61   | Renault's registration document 2020, of the votes that can be cast
  mercedes-benz-group in renault                   | 2015-01-01 | 3.1            | unknown | Renault Group, registration document of 2020: more votes than capital, because Nissan's could not be cast
  mercedes-benz-group in renault                   | 2021-06-01 | 3.1            | 5.07    | Renault's registration document 2020
  mercedes-benz-group in renault                   | 2022-01-01 | none           |         | fineauto.info, November 2021: sold in November 2021
  mercedes-benz-pension-trust in nissan            | 2025-08-26 | 3.8            |         | Reuters, August 2025
  mercedes-benz-pension-trust in nissan            | 2025-09-01 | none           |         | Global Banking & Finance, 25 August 2025: placed at the end of August 2025
  nissan in nmkv                                   | 2015-01-01 | 50             |         | Autoblog, 22 June 2011: founded half and half on 1 June 2011
  nissan in dongfeng-motor-co                      | 2010-01-01 | 50             |         | Nissan, 9 June 2003
  nissan in renault-nissan-automotive-india        | 2015-01-01 | 70             |         | Reuters, 31 March 2025, on the years from 2010
  nissan in renault-nissan-automotive-india        | 2024-06-01 | 51             |         | Reuters, 31 March 2025, on the years from 2023
  renault in renault-nissan-automotive-india       | 2025-09-01 | 100            |         | HT Auto, 1 August 2025: Renault bought Nissan's 51% on 1 August 2025
  nissan in renault-nissan-automotive-india        | 2025-09-01 | none           |         | HT Auto, 1 August 2025: Renault bought Nissan's 51% on 1 August 2025
  renault in horse-powertrain                      | 2024-08-01 | 50             |         | ADVFN, 28 June 2024: founded half and half on 31 May 2024
  renault in horse-powertrain                      | 2025-06-01 | 45             |         | ADVFN, 28 June 2024: Aramco bought 5% from each side in December 2024
  aramco in horse-powertrain                       | 2025-06-01 | 10             |         | Journal de l'Automobile, December 2024: Aramco bought 5% from each side in December 2024
  geely in renault-brasil                          | 2025-12-01 | 26.4           |         | Reuters, 3 November 2025
  renault in dacia                                 | 2000-01-01 | 51             |         | Radio Free Europe, March 2001: an initial 51% in 1999
  renault in avtovaz                               | 2010-01-01 | 25             |         | Stuff, 28 April 2022: a quarter bought in 2008
  nissan in jatco                                  | 2021-01-01 | 75             |         | Facta, June 2020: 75, 15 and 10
  renault in volvo-group                           | 2011-06-01 | 6.8            | 17.5    | AFP, October 2010
  renault in volvo-group                           | 2013-01-01 | none           |         | Almaghrib Today, December 2012: the rest was sold in December 2012

  general-motors in subaru                         | 2003-01-01 | 20.09          |         | Reports on the sale of October 2005
  general-motors in subaru                         | 2006-01-01 | none           |         | Autos.ca, 6 October 2005: all sold in October 2005
  general-motors in suzuki                         | 1997-01-01 | 3.3 to 5.3     |         | SEC EDGAR, 17 November 2008: 5.3% in 1981, diluted to 3.3% by 1998
  general-motors in suzuki                         | 2000-06-01 | 10             |         | DieselNet, December 1998
  general-motors in suzuki                         | 2001-06-01 | 20.1 to 20.4   |         | Japan Times, 19 January 2001: 20.1%
  general-motors in suzuki                         | 2009-01-01 | none           |         | SEC EDGAR, 17 November 2008: the last shares were sold on 17 November 2008
  general-motors in isuzu                          | 2001-01-01 | 49             |         | The new shares were to be paid for on 2 March 1999, Japan Times, 18 December 1998
  general-motors in isuzu                          | 2007-01-01 | none           |         | Autos.ca, 12 April 2006: sold in April 2006
  ford in mazda                                    | 2000-01-01 | 33.4           |         | Jalopnik, 2025: 33.4% from 1996
  ford in mazda                                    | 2009-06-01 | 13 ±0.2        |         | Driving Vision News, 25 November 2008: just over 13% since November 2008
  ford in mazda                                    | 2011-06-01 | 3.5            |         | Autoblog, 18 November 2010: from 11% to 3.5% in November 2010
  ford in mazda                                    | 2016-01-01 | none           |         | Jalopnik, 2025: the final 2.1% was sold in 2015
  volkswagen in suzuki                             | 2012-01-01 | 19.9           |         | Reuters, 16 September 2015: the stake of January 2010
  volkswagen in suzuki                             | 2016-01-01 | none           |         | Reuters, 16 September 2015: Suzuki bought it back on 17 September 2015
  suzuki in maruti-suzuki                          | 1998-06-01 | 50             |         | Business Standard, 16 May 1998
  suzuki in maruti-suzuki                          | 2010-01-01 | 54.2           |         | Rediff, 31 May 2003: over 54% since 2002
  suzuki in maruti-suzuki                          | 2015-01-01 | 56.21          |         | PTI, 1 April 2013
  suzuki in maruti-suzuki                          | 2021-01-01 | 56.37          |         | Business Standard, 10 September 2020: after purchases up to September 2020
  suzuki in maruti-suzuki                          | 2024-06-01 | 58.19          |         | Business Standard, 24 November 2023: from 56.48% on 24 November 2023
  suzuki in maruti-suzuki                          | 1995-01-01 | 50             |         | Indian Express, May 2002: from 40% to 50% in 1992
  indian-state in maruti-suzuki                    | 1995-01-01 | 50             |         | Indian Express, May 2002: brought down to 50% in 1992
  indian-state in maruti-suzuki                    | 2003-01-01 | 45.8           |         | Rediff, 19 June 2003: 45.8% before the offer
  isuzu in ud-trucks                               | 2022-01-01 | 100            |         | Industry Europe, April 2021: bought from Volvo on 1 April 2021
  volvo-group in ud-trucks                         | 2012-01-01 | 100            |         | AB Volvo, 30 May 2007: the last holders to be bought out by the end of the year
  volvo-group in ud-trucks                         | 2022-01-01 | none           |         | Industry Europe, April 2021: sold to Isuzu on 1 April 2021
  mercedes-benz-group in mitsubishi-motors         | 2003-01-01 | 37             |         | Deseret News, 14 November 2005: 37% for 2.2 billion dollars in 2000 and 2001
  mercedes-benz-group in mitsubishi-motors         | 2006-01-01 | none           |         | Tuscaloosa News, 12 November 2005: the last 12.4% was sold on 11 November 2005
  volvo-group in mitsubishi-motors                 | 2001-03-01 | 3.3            |         | Just Auto, 19 October 2000
  mitsubishi-heavy-industries in mitsubishi-motors | 2001-03-01 | 16.9           |         | Just Auto, 19 October 2000
  nissan in ud-trucks                              | 1999-01-01 | 39.8           |         | Los Angeles Times, 12 May 1998
  mercedes-benz-group in mitsubishi-fuso           | 2004-01-01 | 43             |         | DaimlerChrysler's first block, 14 March 2003
  mercedes-benz-group in mitsubishi-fuso           | 2004-06-01 | 65             |         | DW, 8 February 2005: by March 2004
  daimler-truck in mitsubishi-fuso                 | 2023-01-01 | 89.29          |         | Prime Mover, 2011: from 85% to 89.29% in about 2011
  honda in astemo                                  | 2022-01-01 | 33.4           |         | Teller Report, 30 October 2019: Hitachi 66.6 and Honda 33.4, agreed on 30 October 2019
  hitachi in astemo                                | 2022-01-01 | 66.6           |         | Teller Report, 30 October 2019: Hitachi 66.6 and Honda 33.4, agreed on 30 October 2019
  honda in astemo                                  | 2024-01-01 | 40             |         | StockTitan, 16 December 2025: 40, 40 and 20 from October 2023
  honda in gac-honda                               | 2020-01-01 | 50             |         | Nikkei Asia, 2018: a venture by halves since 1998
  honda in honda-automobile-china                  | 2010-01-01 | 65             |         | Honda, 22 November 2002
  gac-honda in honda-automobile-china              | 2019-06-01 | 100            |         | Just Auto, 2020: wholly owned since 2018
  honda in sony-honda-mobility                     | 2023-06-01 | 50             |         | Honda and Sony, 16 June 2022
  renault in alliance-rostec-auto                  | 2017-06-01 | 73.3           |         | Russia Beyond, 2017: 73.3% at the end of 2016
  rostec in alliance-rostec-auto                   | 2017-06-01 | 17.55          |         | Russia Beyond, 2017
  nissan in alliance-rostec-auto                   | 2017-06-01 | 9.15           |         | Russia Beyond, 2017
  renault in alliance-rostec-auto                  | 2018-06-01 | 61             |         | Taloussanomat, 2018
  alliance-rostec-auto in avtovaz                  | 2017-06-01 | 64.6           |         | Russia Beyond, 2017
  french-state in renault                          | 2003-06-01 | 25.9 to 27.3   | unknown | IndustryWeek, 28 July 2003: 17.4% were left when 8.5% were sold in July 2003
  volvo-group in renault                           | 1995-06-01 | 11.38 to 12    |         | Universalis: Volvo sold 8 of its 20% in November 1994
  renault in volvo-group                           | 2001-02-01 | 10 to 20       |         | Transport Topics, January 2001: 10% on 2 January
`);
