import { readStakeFacts } from './table.js';

/** BMW and Mercedes-Benz, which was Daimler and DaimlerChrysler. */
export const STAKE_FACTS_BMW_AND_MERCEDES_BENZ = readStakeFacts(`
  stefan-quandt in bmw                               | 2025-01-15 | unknown      | 26.8 | BMW's report 2024: 0.2% directly and 26.6% indirectly
  susanne-klatten in bmw                             | 2025-01-15 | unknown      | 21.7 | BMW's report 2024: 0.2% directly and 21.5% indirectly
  bmw in bmw-brilliance                              | 2018-06-01 | 50           |      | BMW, in a copy of May 2022: half until February 2022
  brilliance-china in bmw-brilliance                 | 2018-06-01 | 40.5         |      | Klonr, July 2018: 40.5% and 9.5%
  shenyang in bmw-brilliance                         | 2018-06-01 | 9.5          |      | Klonr, July 2018: 40.5% and 9.5%
  bmw in bmw-brilliance                              | 2023-01-01 | 75           |      | BMW, in a copy of May 2022: BMW raised it to 75% on 11 February 2022
  brilliance-china in bmw-brilliance                 | 2023-01-01 | 25           |      | BMW, in a copy of May 2022: BMW raised it to 75% on 11 February 2022
  bmw in spotlight-automotive                        | 2018-01-01 | none         |      | Green Car Congress, 10 July 2018: signed on 10 July 2018
  bmw in spotlight-automotive                        | 2021-01-01 | 50           |      | Green Car Congress, 10 July 2018
  great-wall in spotlight-automotive                 | 2021-01-01 | 50           |      | Green Car Congress, 10 July 2018
  bmw in your-now                                    | 2020-06-01 | 50           |      | S&P, 2018: each company will hold half
  mercedes-benz-group in your-now                    | 2020-06-01 | 50           |      | S&P, 2018: each company will hold half
  baic-group in mercedes-benz-group                  | 2019-06-01 | none         |      | Yicai, 14 December 2021: Made known in July 2019
  baic-group in mercedes-benz-group                  | 2022-06-01 | 9.98         |      | Yicai, 14 December 2021
  baic-group in mercedes-benz-group                  | 2025-02-01 | 9.98         |      | Mercedes-Benz, on its shareholders
  li-shufu in mercedes-benz-group                    | 2018-01-01 | none         |      | Autocar India, 26 February 2018: Made known on 23 February 2018
  li-shufu in mercedes-benz-group                    | 2019-01-01 | 9.69         |      | Autocar India, 26 February 2018: 103,619,340 shares
  kuwait-investment-authority in mercedes-benz-group | 2008-12-31 | 6.8 to 7.6   |      | Das Investment, March 2009: 7.6% before the new shares
  kuwait-investment-authority in mercedes-benz-group | 2012-10-15 | 6.9          |      | Dpa, 19 April 2012; the 7.6% of other reports is of 2009
  kuwait-investment-authority in mercedes-benz-group | 2020-01-01 | 6.8 ±0.05    |      | Agenzia Nova, 29 March 2023: it had 6.84%
  kuwait-investment-authority in mercedes-benz-group | 2023-06-01 | <5           |      | Agenzia Nova, 29 March 2023: a little less than 5%
  kuwait-investment-authority in mercedes-benz-group | 2026-08-01 | 4.97         |      | An Italian study, July 2026
  mercedes-benz-group in baic-motor                  | 2022-01-01 | 9.55         |      | Yicai, 14 December 2021
  mercedes-benz-group in daimler-truck               | 2021-06-01 | none         |      | GEA, July 2021: Spun off on 10 December 2021
  mercedes-benz-group in daimler-truck               | 2022-06-01 | 30 to 35     |      | Car Watch, 2 March 2026: 35% with the 5% of the pension trust
  mercedes-benz-group in daimler-truck               | 2026-03-01 | 30 to 35     |      | Dpa, 12 February 2026: about 30% directly, about 5% in the pension fund
  baic-group in daimler-truck                        | 2022-06-01 | 6.49         |      | 65% of its 9.98% of Daimler; Reuters, 13 December 2021
  li-shufu in daimler-truck                          | 2022-06-01 | 6.3          |      | Handelsblatt, 16 March 2023
  li-shufu in daimler-truck                          | 2023-06-01 | none         |      | Handelsblatt, 16 March 2023: all of it is sold
  mercedes-benz-group in smart                       | 2021-01-01 | 50           |      | Mercedes-Benz, January 2020: half each since 8 January 2020
  geely in smart                                     | 2019-06-01 | none         |      | Mercedes-Benz, January 2020: agreed in March 2019, founded on 8 January 2020
  geely in smart                                     | 2021-01-01 | 50           |      | Mercedes-Benz, January 2020: half each since 8 January 2020
  mercedes-benz-group in denza                       | 2015-01-01 | 50           |      | China Economic Review, 27 December 2021: half each at first
  byd in denza                                       | 2015-01-01 | 50           |      | China Economic Review, 27 December 2021: half each at first
  mercedes-benz-group in denza                       | 2023-01-01 | 10           |      | China Economic Review, 27 December 2021
  byd in denza                                       | 2023-01-01 | 90           |      | China Economic Review, 27 December 2021
  mercedes-benz-group in denza                       | 2025-01-01 | none         |      | Paul Tan, 18 September 2024: the last 10% are sold
  byd in denza                                       | 2025-01-01 | 100          |      | Paul Tan, 18 September 2024: the last 10% are sold
  baic-motor in beijing-benz                         | 2019-06-01 | 51           |      | China Auto Review, March 2019
  mercedes-benz-group in beijing-benz                | 2019-06-01 | 49           |      | FutureCar, July 2019: 38.665% and 10.335%
  mercedes-benz-group in fujian-benz                 | 2018-01-01 | 50           |      | M&A Dialogue, 2016: 50, 35 and 15
  fujian-motor in fujian-benz                        | 2010-01-01 | 50           |      | M&A Dialogue, 2016: half each until 2016
  fujian-motor in fujian-benz                        | 2018-01-01 | 15           |      | M&A Dialogue, 2016: 50, 35 and 15
  mercedes-benz-group in hyundai-motor               | 2000-01-01 | none         |      | AP, via Los Angeles Times, 13 May 2004: the alliance is of 2000
  mercedes-benz-group in hyundai-motor               | 2004-06-01 | 10.5         |      | Los Angeles Times, 13 May 2004
  mercedes-benz-group in hyundai-motor               | 2005-01-01 | none         |      | Industry Week, August 2004: all sold
  mercedes-benz-group in tesla                       | 2009-06-15 | 9.1          |      | Domain-b, 25 October 2014
  mercedes-benz-group in tesla                       | 2015-01-01 | none         |      | GigaOm, 22 October 2014
  deutsche-bank in daimler-benz                      | 1992-06-01 | 28 to 28.4   |      | Baltimore Sun, 6 April 1993: 28.37%
  deutsche-bank in mercedes-benz-group               | 2000-12-31 | 11.5 to 12.1 |      | Chicago Tribune, 29 November 2000: 12%
  deutsche-bank in mercedes-benz-group               | 2005-09-01 | 6.9          |      | Handelsblatt, 2005: 6.9% is left
  deutsche-bank in mercedes-benz-group               | 2010-01-01 | none         |      | Reuters, 29 October 2009: all of it is sold
  tracinda in mercedes-benz-group                    | 2000-12-01 | 4 to 5.8     |      | Chicago Tribune, 29 November 2000: 4%
  british-aerospace in rover-group                   | 1992-01-01 | 80           |      | Business Week, 14 February 1994: 80%, Honda 20%
`);
