import { readTalksFacts } from './table.js';

/** Talks of the other makers of the world. */
export const TALKS_FACTS_WORLD = readTalksFacts(`
  daimler-benz and chrysler                           | 1998-09-01 | ongoing   | Announced in May and closed in November 1998
  daimler-benz and chrysler                           | 1999-06-01 | completed | Deutsche Welle, 4 August 2007, on the merger of 1998
  volvo-group and scania                              | 1999-12-01 | ongoing   | Volvo announced the merger in August 1999
  volvo-group and scania                              | 2000-06-01 | collapsed | European Commission, 14 March 2000: prohibited
  man and scania                                      | 2006-10-31 | ongoing   | Just-auto, October 2006
  man and scania                                      | 2008-01-01 | collapsed | Scania, its main owner and Volkswagen said no
  porsche-se and volkswagen                           | 2008-12-01 | ongoing   | Porsche told on 26 October 2008 that it wanted 75%
  porsche-se and volkswagen                           | 2010-01-01 | collapsed | Turned round by the agreement of August 2009
  traton and navistar                                 | 2020-06-01 | ongoing   | The first offer is of 30 January 2020
  traton and navistar                                 | 2021-09-01 | completed | FreightWaves, 30 June 2021
  audi and lamborghini                                | 1998-07-01 | ongoing   | Automotive News Europe, 22 June 1998
  audi and lamborghini                                | 1999-01-01 | completed | Sold on 24 July 1998
  porsche-ag and hof-capital                          | 2025-06-01 | none      | The buyers were named in December 2025
  porsche-ag and hof-capital                          | 2026-06-01 | ongoing   | Porsche signed on 24 April 2026; no closing was seen
  xpeng and volkswagen                                | 2026-05-01 | none      | Reported on 14 May 2026
  xpeng and volkswagen                                | 2026-06-15 | reported  | Electrek, 14 May 2026; the sale of a plant was never confirmed
  mahindra and skoda-volkswagen-india                 | 2024-10-15 | reported  | Business Standard, 25 September 2024; no confirmation was found
  mahindra and skoda-volkswagen-india                 | 2025-06-01 | reported  | DNA India, 19 November 2024: stalled over money; Mahindra spoke of speculation
  tata-motors-passenger-vehicles and volkswagen       | 2017-06-01 | ongoing   | The memorandum is of March 2017
  tata-motors-passenger-vehicles and volkswagen       | 2018-01-01 | collapsed | Business Standard, 10 August 2017
  ford and daewoo-motor                               | 2000-10-01 | collapsed | Dong-A Ilbo, 15 September 2000
  general-motors and daewoo-motor                     | 2001-12-01 | ongoing   | The memorandum was signed on 21 September 2001
  volkswagen and proton                               | 2008-06-01 | collapsed | Khazanah, 20 November 2007
  general-motors and proton                           | 2008-06-01 | collapsed | Khazanah, 20 November 2007

  general-motors and chrysler                         | 2008-08-01 | none      | They began more than a month before 10 October 2008
  general-motors and chrysler                         | 2008-10-20 | ongoing   | Wall Street Journal, 11 October 2008
  general-motors and chrysler                         | 2009-03-01 | collapsed | General Motors, 7 November 2008: set aside to save cash
  fiat and chrysler                                   | 1990-12-31 | collapsed | Chicago Tribune, 3 November 1990
  tracinda and chrysler                               | 1995-05-01 | ongoing   | The Spokesman-Review, 13 April 1995
  tracinda and chrysler                               | 1995-07-01 | collapsed | The Independent, 1 June 1995
  general-motors and ford                             | 2008-12-01 | reported  | Told by the press in October 2008
  cerberus and nissan                                 | 2008-12-01 | reported  | The Detroit News, 1 November 2008
  chery and chrysler                                  | 2008-01-01 | ongoing   | Signed in July 2007
  chery and chrysler                                  | 2009-03-01 | collapsed | Green Car Congress, December 2008
  rivian and mercedes-benz-group                      | 2022-10-15 | ongoing   | The memorandum is of September 2022
  rivian and mercedes-benz-group                      | 2023-01-15 | collapsed | Motor1, 12 December 2022
  ford and daewoo-motor                               | 2000-08-01 | ongoing   | Sun-Sentinel, 30 June 2000: Ford leads the bidding
  ford and daewoo-motor                               | 2000-12-01 | collapsed | Associated Press, 16 September 2000: Ford withdrew
  general-motors and daewoo-motor                     | 2002-01-01 | ongoing   | General Motors, 21 September 2001
  general-motors and daewoo-motor                     | 2003-01-01 | completed | Closed in October 2002
  general-motors and magna                            | 2009-10-01 | ongoing   | The accord is of 30 May 2009
  general-motors and magna                            | 2010-01-01 | collapsed | The board of General Motors kept Opel on 3 November 2009
  general-motors and fiat                             | 2009-07-01 | collapsed | Fiat withdrew its bid for Opel in the last days of May 2009
  general-motors and koenigsegg                       | 2010-01-10 | collapsed | What Car, January 2010: dropped out in November
  general-motors and spyker                           | 2010-06-01 | completed | The sale of Saab closed on 23 February 2010
  spyker and youngman                                 | 2012-03-01 | collapsed | General Motors refused its technology
  general-motors and psa                              | 2012-12-31 | completed | The alliance of March 2012
  ford and mahindra                                   | 2020-06-01 | ongoing   | Agreed on 1 October 2019, not closed
  ford and mahindra                                   | 2021-02-01 | collapsed | Free Press Journal, 1 January 2021
  ford and xiaomi                                     | 2026-03-01 | denied    | Financial Times, 31 January 2026, and the answers to it
  ford and geely-auto                                 | 2026-01-01 | none      | Reuters told of talks on 4 February 2026
  ford and geely-auto                                 | 2026-09-01 | completed | Both announced a venture on 23 July 2026

  fca and general-motors                              | 2015-01-01 | none      | Marchionne wrote in March 2015
  fca and general-motors                              | 2015-12-31 | collapsed | Mary Barra, 9 June 2015: vetted and declined
  great-wall and fca                                  | 2017-06-01 | none      | Great Wall spoke of it on 21 August 2017
  great-wall and fca                                  | 2018-01-01 | denied    | Both said in August 2017 that they were not in contact
  psa and fca                                         | 2020-06-01 | ongoing   | The agreement is of 18 December 2019
  psa and fca                                         | 2021-03-01 | completed | In force on 16 January 2021
  bmw and psa                                         | 2013-06-01 | collapsed | Their electric venture was dissolved on 1 January 2013
  stellantis and renault                              | 2023-12-31 | none      | Il Messaggero told of it on 4 February 2024
  stellantis and xiaomi                               | 2026-03-12 | reported  | Bloomberg, 12 March 2026
  stellantis and xpeng                                | 2026-03-12 | reported  | Bloomberg, 12 March 2026
  byd and stellantis                                  | 2026-05-01 | none      | Reuters told of it on 13 May 2026
  byd and stellantis                                  | 2026-06-15 | reported  | Reuters, 13 May 2026; no outcome known
  tata-motors and iveco-group                         | 2025-07-01 | none      | The offer is of 30 July 2025
  tata-motors and iveco-group                         | 2025-12-01 | ongoing   | Not yet open to the shareholders
  tata-motors and iveco-group                         | 2026-10-15 | ongoing   | Open from 7 September to 26 October 2026

  hyundai-motor and kia                               | 2000-01-01 | completed | Los Angeles Times, 20 October 1998: it won the auction
  hyundai-mobis and hyundai-glovis                    | 2018-04-15 | ongoing   | Announced on 28 March 2018
  hyundai-mobis and hyundai-glovis                    | 2018-12-01 | collapsed | Withdrawn in May 2018
  saic and mg-rover                                   | 2004-12-15 | ongoing   | 70% and 30% of a new company were planned in November 2004
  saic and mg-rover                                   | 2005-06-01 | collapsed | SAIC withdrew in April 2005
  saic and nanjing-automobile                         | 2008-06-01 | completed | Agreed on 26 December 2007
  dongfeng-motor-corporation and changan              | 2025-03-01 | ongoing   | Bastille Post, 11 February 2025
  dongfeng-motor-corporation and changan              | 2025-08-01 | collapsed | Caixin, 5 June 2025: dropped
  dongfeng-motor-corporation and dongfeng-motor-group | 2025-10-01 | ongoing   | Announced on 22 August 2025
  geely-auto and zeekr                                | 2025-06-01 | ongoing   | The offer is of 7 May 2025
  geely-auto and zeekr                                | 2026-01-15 | completed | Closed on 22 December 2025
  gores-guggenheim and polestar                       | 2022-01-01 | ongoing   | RTTNews, 27 September 2021
  gores-guggenheim and polestar                       | 2022-09-01 | completed | SPACInsider, 22 June 2022
`);
