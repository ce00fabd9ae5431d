import { readStakeFacts } from './table.js';

/** Tata, SsangYong, Hyundai and the makers of China, Taiwan and Vietnam. */
export const STAKE_FACTS_INDIA_KOREA_AND_CHINA = readStakeFacts(`
  tata-motors-passenger-vehicles in jaguar-land-rover | 2026-01-01 | 100            |     | AckoDrive, September 2025: it stays with the cars
  tata-motors in jaguar-land-rover                    | 2026-01-01 | none           |     | CMV360, 31 October 2025: the truck company took the name and not the cars
  tata-sons in tata-motors-passenger-vehicles         | 2025-04-15 | 40.16          |     | List of shareholders, 31 March 2025
  tata-sons in tata-motors-passenger-vehicles         | 2019-11-01 | 35.3           | any | PTI, 29 October 2019
  tata-sons in tata-motors-passenger-vehicles         | 2022-01-01 | 43.7 ±0.1      | any | All rights of 2019 used by March 2021, as the numbers of shares in the annual reports show
  tata-sons in tata-motors                            | 2025-12-01 | 40.16          |     | The list of shareholders, 31 March 2025: shares were split one to one in October 2025
  chery in chery-jaguar-land-rover                    | 2015-01-01 | 50             |     | TheBusinessDesk, June 2024: half each since November 2012
  jaguar-land-rover in chery-jaguar-land-rover        | 2015-01-01 | 50             |     | TheBusinessDesk, June 2024: half each since November 2012
  daewoo-motor in kg-mobility                         | 1999-06-01 | 26.98          |     | Seoul Shinmun, 3 April 2000
  general-motors in daewoo-motor                      | 1990-01-01 | 50             |     | Sun-Sentinel, 30 June 2000: from 1978 to 1992
  saic in kg-mobility                                 | 2004-12-01 | 48.9 ±0.05     |     | Mobyinfo, October 2024: first 48.9%, later 51.33%
  saic in kg-mobility                                 | 2007-01-01 | 51.33          |     | Mobyinfo, October 2024: first 48.9%, later 51.33%
  mahindra in kg-mobility                             | 2012-01-01 | 70             |     | Yonhap, 22 March 2023
  kg-group in kg-mobility                             | 2024-01-01 | 58 to 80.5     |     | 80.50 by the plan, 58 to 62 in other reports
  geely-auto in renault-korea                         | 2022-04-01 | none           |     | Pledge Times, via FormulaPassion, 10 May 2022: agreed in May 2022
  geely-auto in renault-korea                         | 2023-06-01 | 34.02          |     | Yonhap, 10 May 2022
  renault in renault-korea                            | 2005-01-01 | 70.1           |     | The Auto Channel, 1 July 2005: agreed in April 2000
  renault in renault-korea                            | 2010-01-01 | 80.1           |     | Reuters, December 2005
  samsung-group in kia                                | 1995-01-01 | 6 to 8         |     | Hankyung, 14 October 1993; Hankook Ilbo, 29 February 1996
  mitsubishi-motors in gac-mitsubishi                 | 2020-01-01 | 30             |     | ChinaPEV, 24 October 2023: 50, 30 and 20 from 2012
  gac in gac-mitsubishi                               | 2024-06-01 | 100            |     | Both Mitsubishi companies had left the register by March 2024
  renault in renault-korea                            | 2022-01-01 | 80.1           |     | Yonhap, 10 May 2022

  hyundai-motor in kia                                | 1998-06-01 | none           |     | Reuters, via Los Angeles Times, 20 October 1998: the auction ended on 19 October 1998
  hyundai-motor in kia                                | 2009-09-15 | 36.23          |     | Hankyoreh, 28 August 2009
  hyundai-motor in kia                                | 2012-01-01 | 33.88 to 36.23 |     | Hankyoreh, 28 August 2009; MBN, May 2014
  hyundai-motor in kia                                | 2015-01-01 | 33.88          |     | MBN, May 2014
  hyundai-motor in kia                                | 2018-01-01 | 33.88          |     | Reuters, 22 August 2017
  hyundai-motor in kia                                | 2002-01-01 | 34.4 to 38.7   |     | Hankyung, 30 May 2001; Seoul Economic Daily, February 2005
  hyundai-motor in kia                                | 2023-07-01 | 33.8 to 34.6   |     | Kia: 33.88% at the end of 2022, 34.53% at the end of 2024
  hyundai-motor in kia                                | 2026-02-01 | 35.17          |     | Kia's report of March 2026, as a Korean file quotes it
  hyundai-mobis in hyundai-motor                      | 2001-01-01 | 9.73           | any | Hankyung, 8 December 2000
  hyundai-mobis in hyundai-motor                      | 2005-01-01 | 13.2 to 14.95  | any | Yonhap, 15 March 2003; Hankyoreh, 28 August 2009
  hyundai-mobis in hyundai-motor                      | 2002-06-01 | 11.49          | any | Hankook Ilbo, 13 March 2002
  hyundai-mobis in hyundai-motor                      | 2009-08-01 | 14.95          | any | Hankyoreh, 28 August 2009: from 14.95% to 20.78%
  hyundai-mobis in hyundai-motor                      | 2010-01-01 | 20.78          | any | Hankyoreh, 28 August 2009: from 14.95% to 20.78%
  hyundai-mobis in hyundai-motor                      | 2017-08-01 | 20.78          | any | Reuters, 22 August 2017
  hyundai-mobis in hyundai-motor                      | 2022-09-01 | 21.43          | any | Yonhap, 18 August 2022
  hyundai-mobis in hyundai-motor                      | 2024-06-01 | 21.43          | any | Dailian, 14 June 2024
  hyundai-mobis in hyundai-motor                      | 2026-07-01 | 22.36          | any | News Post, 2025; a Korean file of 2026 repeats the 21.43% of 2024
  kia in hyundai-mobis                                | 2017-08-01 | 16.88          |     | Reuters, 22 August 2017
  kia in hyundai-mobis                                | 2023-01-01 | 17.2 to 18.1   |     | Korea Herald, 18 August 2022: 17.2%
  kia in hyundai-mobis                                | 2026-07-01 | 18.1           |     | A Korean file, July 2026
  hyundai-steel in hyundai-mobis                      | 2026-07-01 | 6.1            |     | A Korean file, July 2026
  kia in hyundai-steel                                | 2026-07-01 | 17.27          |     | A Korean file, July 2026
  chung-mong-koo in hyundai-mobis                     | 2026-07-01 | 7.47           |     | A Korean file, July 2026
  chung-mong-koo in hyundai-motor                     | 2026-01-15 | 5.57           | any | A Korean file, July 2026, on December 2025
  chung-euisun in hyundai-motor                       | 2019-01-01 | 2.28 to 2.35   | any | Dong-A Ilbo, 11 November 2015; Business Post, 26 March 2020
  chung-euisun in hyundai-mobis                       | 2020-01-01 | none           | any | Business Post, 26 March 2020: none before
  chung-euisun in hyundai-glovis                      | 2014-01-01 | 31.88          | any | Maekyung, 9 February 2015
  chung-euisun in hyundai-glovis                      | 2015-06-01 | 23.29          | any | Maekyung, 9 February 2015
  chung-mong-koo in hyundai-glovis                    | 2018-01-01 | 6.71           | any | Maekyung, 9 February 2015
  hyundai-motor in hyundai-steel                      | 2017-01-01 | 6.87           |     | New Daily, 31 March 2016: 5.75 million shares sold in February
  chung-euisun in hyundai-glovis                      | 2022-06-01 | 19.99          | any | Yonhap, 5 January 2022
  chung-euisun in hyundai-motor                       | 2022-12-01 | 2.6 ±0.02      | any | Business Korea, 2022: 2.62%
  chung-euisun in hyundai-motor                       | 2026-07-01 | 2.7            | any | A Korean file, July 2026
  chung-euisun in kia                                 | 2022-12-01 | 1.74           |     | Business Korea, 2022
  baic-motor in beijing-hyundai                       | 2015-01-01 | 50             |     | Yicai, 21 March 2022: half each since 18 October 2002
  hyundai-motor in beijing-hyundai                    | 2025-01-01 | 50             |     | Yicai, 21 March 2022: both add the same
  kia in yueda-kia                                    | 2010-01-01 | 50             |     | Automotive News, February 2022: 50, 25 and 25 from 2002
  yueda-group in yueda-kia                            | 2010-01-01 | 25             |     | Automotive News, February 2022: 50, 25 and 25 from 2002
  kia in yueda-kia                                    | 2023-01-01 | 50             |     | Automotive News, February 2022: halves, and not the 75% of the headlines
  yueda-group in yueda-kia                            | 2023-01-01 | 50             |     | Automotive News, February 2022: it bought Dongfeng's quarter

  chinese-state in china-changan-automobile-group     | 2025-12-01 | 100            |     | Caixin, 5 June 2025: the third central car group, since 29 July 2025
  dongfeng-motor-group in voyah                       | 2025-09-15 | 79.67          |     | Asiacity, August 2025
  saic in jsw-mg-motor-india                          | 2023-01-01 | 100            |     | carandbike, 21 March 2024: before JSW came in
  jsw-group in jsw-mg-motor-india                     | 2023-06-01 | none           |     | carandbike, 21 March 2024: agreed on 30 November 2023
  saic in jsw-mg-motor-india                          | 2024-06-01 | 49             |     | Autocar India, 19 September 2025
  jsw-group in jsw-mg-motor-india                     | 2024-06-01 | 35             |     | CarAndBike, 21 March 2024
  berkshire-hathaway in byd                           | 2009-08-15 | 9.89           | any | Bloomberg, July 2009
  berkshire-hathaway in byd                           | 2023-09-01 | 1.8 to 3.4     | any | Yicai, 27 June 2023: 3.4% of all shares
  berkshire-hathaway in byd                           | 2024-12-01 | <1.9           | any | Reuters, via LA Post, 22 July 2024: Below 5% of the shares in Hong Kong
  berkshire-hathaway in byd                           | 2022-07-01 | 7.73           | any | Asia Financial, February 2023: 20.49% of the shares in Hong Kong
  berkshire-hathaway in byd                           | 2025-06-01 | none           |     | Tech in Asia, 22 September 2025
  hon-hai in foxtron                                  | 2026-01-15 | 45.6           |     | Reuters, 19 December 2025
  yulon in foxtron                                    | 2026-01-15 | 43.8           |     | Reuters, 19 December 2025
  luxshare in chery                                   | 2025-10-15 | 15.96          |     | Reportify, September 2025: at the flotation of 25 September 2025
  chery-holding in chery                              | 2025-01-01 | 38.6407        | any | STAR Market Daily, 8 October 2024
  guangzhou in gac                                    | 2023-01-01 | 52.58          |     | GAC, 2022
  umw in perodua                                      | 2005-01-01 | 38             |     | Autoworld, 6 December 2001
  daihatsu in perodua                                 | 2018-06-01 | 25             | any | The Malaysian Reserve, 3 May 2018: 20% and 5%
  sime-darby in umw                                   | 2025-01-01 | 100            |     | Free Malaysia Today, 21 March 2024
  renault in renault-brilliance-jinbei                | 2019-01-01 | 49             |     | Reuters, 15 December 2017
  shanghai in saic                                    | 2022-05-05 | 62.69 to 69.5  | any | SAIC, 5 May 2022: 67.66% before more was bought
  shanghai in saic                                    | 2021-06-01 | 67.66 to 71.24 | any | Between 2020 and SAIC, 5 May 2022
  baic-group in baic-motor                            | 2011-06-01 | 51             |     | China Auto Review, September 2010
  geely in proton                                     | 2020-01-01 | 49.9           |     | absolute-motors, 2017: bought on 29 September 2017
  pham-nhat-vuong in vinfast                          | 2024-01-15 | 98.1           |     | Schedule 13G, February 2024
`);
