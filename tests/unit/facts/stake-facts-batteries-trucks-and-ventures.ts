import { readStakeFacts } from './table.js';

/** Batteries, trucks, the ventures of the nineties, India, Turkey and self-driving. */
export const STAKE_FACTS_BATTERIES_TRUCKS_AND_VENTURES = readStakeFacts(`
  volkswagen in gotion                        | 2021-12-31 | 26.47     | any | Electrive, 15 December 2021
  toyota in prime-planet                      | 2021-01-01 | 51        |     | Paul Tan, 4 February 2020: 51 and 49
  panasonic in prime-planet                   | 2021-01-01 | 49        |     | Paul Tan, 4 February 2020: 51 and 49
  toyota in toyota-battery                    | 2012-01-01 | 80.5      |     | Autosopedia, 28 March 2024
  toyota in toyota-battery                    | 2024-06-01 | 100       |     | Autosopedia, 28 March 2024
  nissan in aesc                              | 2019-06-01 | 25        |     | Automotive World, 29 March 2019
  mercedes-benz-group in acc                  | 2022-01-01 | 33.3 ±0.1 |     | InsideEVs, 24 September 2021: an equal third each
  stellantis in acc                           | 2024-06-01 | 45        |     | Telematics News, 16 February 2024: 45, 30 and 25
  mercedes-benz-group in acc                  | 2024-06-01 | 30        |     | Telematics News, 16 February 2024: 45, 30 and 25
  totalenergies in acc                        | 2024-06-01 | 25        |     | Telematics News, 16 February 2024: 45, 30 and 25
  stellantis in nextstar-energy               | 2024-01-01 | 49        |     | Yonhap, 2 June 2022
  lg-energy-solution in nextstar-energy       | 2026-06-01 | 100       |     | The Globe and Mail, 6 February 2026

  rostec in kamaz                             | 2012-06-01 | 49.9      |     | Sputnik, 30 January 2012
  mercedes-benz-group in kamaz                | 2020-01-01 | 15        |     | OWC, 28 May 2018
  man in sinotruk                             | 2012-01-01 | 25 ±0.1   |     | Trucker, 7 October 2009: 25% and a share
  volvo-group in vecv                         | 2016-01-01 | 45.6      |     | PTI, 4 March 2015
  volvo-group in dongfeng-commercial-vehicles | 2015-06-01 | 45        |     | AFP, 5 January 2015
  volvo-group in dongfeng-commercial-vehicles | 2014-06-01 | none      |     | AFP, 5 January 2015: completed on this day
  exor in fiat-industrial                     | 2012-06-01 | 29.87     | any | Reuters, April 2012
  fiat-industrial in iveco-group              | 2013-06-01 | 100       |     | Reuters, 27 September 2013: the merger takes effect by Sunday
  cnh-industrial in iveco-group               | 2014-01-01 | 100       |     | Reuters, 27 September 2013: the merger takes effect by Sunday

  swatch-group in mcc                         | 1998-06-01 | 19        |     | Swatch Group, 4 November 1998
  swatch-group in mcc                         | 1998-12-01 | none      |     | Swatch Group, 4 November 1998
  volkswagen in autolatina                    | 1990-01-01 | 51        |     | Milton Parron on Band: 51 and 49
  ford in autolatina                          | 1990-01-01 | 49        |     | Milton Parron on Band: 51 and 49
  dutch-state in nedcar                       | 1985-01-01 | 70        |     | European Commission: 70 and 30
  mitsubishi-motors in nedcar                 | 2000-01-01 | 50        |     | A French encyclopaedia
  mitsubishi-motors in nedcar                 | 2012-08-01 | 100       |     | Mitsubishi Motors, 11 July 2012: 85% and 15% by its European company
  vdl-groep in nedcar                         | 2013-01-01 | 100       |     | GPN, October 2012: to be transferred on 14 December
  fiat in sevel                               | 2012-08-01 | 50        |     | Econostrum, July 2012
  general-motors in gm-avtovaz                | 2010-01-01 | 41.61     |     | Interfax, 1 June 2009
  ebrd in gm-avtovaz                          | 2010-01-01 | 16.78     |     | Interfax, 1 June 2009
  avtovaz in gm-avtovaz                       | 2020-01-01 | 100       |     | Reuters, 9 December 2019
  renault in oyak-renault                     | 2018-07-01 | 51        |     | Sözcü, 27 June 2018: 51 and 49
  oyak in oyak-renault                        | 2018-07-01 | 49        |     | Sözcü, 27 June 2018: 51 and 49
  bugatti-international in lotus-cars         | 1994-06-01 | 100       |     | South China Morning Post, 22 October 1993
  bugatti-international in lotus-cars         | 1993-06-01 | none      |     | The Independent, 1993: bought on 27 August
  romano-artioli in lotus-cars                | 1997-06-01 | 20        |     | The Independent, 29 October 1996: he keeps a fifth

  hyundai-motor in hyundai-motor-india        | 2024-06-01 | 100       |     | The New Indian Express, 4 October 2024
  hyundai-motor in hyundai-motor-india        | 2025-01-01 | 82.5      |     | The Hindu, 10 October 2024
  suzuki in cami                              | 2009-06-01 | 50        |     | Toronto Star, 4 December 2009: its half goes to GM
  general-motors in cami                      | 2010-02-01 | 100       |     | Toronto Star, 4 December 2009
  kiraca-holding in karsan                    | 2005-01-01 | >50       |     | Fikirler, about 2013: the majority since 1998
  chrysler in diamond-star                    | 1991-10-01 | 50        |     | Los Angeles Times, 30 October 1991: it sells its half
  mitsubishi-motors in diamond-star           | 1992-01-01 | 100       |     | Los Angeles Times, 30 October 1991
  suzuki in changan-suzuki                    | 2018-10-01 | 50        |     | Changan, 4 September 2018: to pass by 31 December
  suzuki in changan-suzuki                    | 2019-01-15 | none      |     | Changan, 4 September 2018: to pass by 31 December
  nissan in calsonic-kansei                   | 2017-03-15 | 41        |     | Calsonic Kansei, April 2017: settled on 29 March 2017
  nissan in calsonic-kansei                   | 2017-04-01 | none      |     | Calsonic Kansei, April 2017: settled on 29 March 2017
  mahindra in sml-mahindra                    | 2025-10-01 | 58.96     |     | Moneycontrol, August 2025
  toyota in toyota-kirloskar                  | 2020-01-01 | 89        |     | PTI, 2015
  nio in nio-china                            | 2024-12-01 | 88.3      |     | South China Morning Post, 29 September 2024

  turkcell in togg                            | 2019-01-01 | 19        |     | Turkcell, 3 June 2021: from 19 to 23%
  turkcell in togg                            | 2022-01-01 | 23        |     | Turkcell, 3 June 2021: from 19 to 23%
  tobb in togg                                | 2022-01-01 | 8         |     | Vo Turkey, June 2021
  general-motors in cruise                    | 2022-06-01 | 80        |     | Crain’s Detroit Business, 19 March 2022
  softbank in cruise                          | 2022-06-01 | none      |     | Taipei Times, 21 March 2022: sold to General Motors
  aptiv in motional                           | 2021-01-01 | 50        |     | Evertiq, September 2019
  aptiv in motional                           | 2024-09-01 | 15        |     | Electronics360, May 2024
  psa in forvia                               | 2021-01-01 | 39        |     | Automotive News Europe, 25 January 2021
  stellantis in forvia                        | 2021-06-01 | none      |     | Reuters, 5 March 2021: to be given to its shareholders
`);
