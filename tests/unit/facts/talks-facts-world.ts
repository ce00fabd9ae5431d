import { readTalksFacts } from './table.js';

/** Talks of the other makers of the world. */
export const TALKS_FACTS_WORLD = readTalksFacts(`
  daimler-benz and chrysler                           | 1999-06-01 | completed | Deutsche Welle, 4 August 2007, on the merger of 1998
  volvo-group and scania                              | 2000-06-01 | collapsed | European Commission, 14 March 2000: prohibited
  man and scania                                      | 2006-10-31 | ongoing   | Just-auto, October 2006
  traton and navistar                                 | 2021-09-01 | completed | FreightWaves, 30 June 2021
  audi and lamborghini                                | 1998-07-01 | ongoing   | Automotive News Europe, 22 June 1998
  xpeng and volkswagen                                | 2026-05-01 | none      | Reported on 14 May 2026
  xpeng and volkswagen                                | 2026-06-15 | reported  | Electrek, 14 May 2026; the sale of a plant was never confirmed
  mahindra and skoda-volkswagen-india                 | 2024-10-15 | reported  | Business Standard, 25 September 2024; no confirmation was found
  mahindra and skoda-volkswagen-india                 | 2025-06-01 | reported  | DNA India, 19 November 2024: stalled over money; Mahindra spoke of speculation
  tata-motors-passenger-vehicles and volkswagen       | 2018-01-01 | collapsed | Business Standard, 10 August 2017
  ford and daewoo-motor                               | 2000-10-01 | collapsed | Dong-A Ilbo, 15 September 2000
  volkswagen and proton                               | 2008-06-01 | collapsed | Khazanah, 20 November 2007
  general-motors and proton                           | 2008-06-01 | collapsed | Khazanah, 20 November 2007

  general-motors and chrysler                         | 2008-10-20 | ongoing   | Wall Street Journal, 11 October 2008
  general-motors and chrysler                         | 2009-03-01 | collapsed | General Motors, 7 November 2008: set aside to save cash
  fiat and chrysler                                   | 1990-12-31 | collapsed | Chicago Tribune, 3 November 1990
  tracinda and chrysler                               | 1995-05-01 | ongoing   | The Spokesman-Review, 13 April 1995
  tracinda and chrysler                               | 1995-07-01 | collapsed | The Independent, 1 June 1995
  cerberus and nissan                                 | 2008-12-01 | reported  | The Detroit News, 1 November 2008
  chery and chrysler                                  | 2009-03-01 | collapsed | Green Car Congress, December 2008
  rivian and mercedes-benz-group                      | 2023-01-15 | collapsed | Motor1, 12 December 2022
  ford and daewoo-motor                               | 2000-08-01 | ongoing   | Sun-Sentinel, 30 June 2000: Ford leads the bidding
  ford and daewoo-motor                               | 2000-12-01 | collapsed | Associated Press, 16 September 2000: Ford withdrew
  general-motors and daewoo-motor                     | 2002-01-01 | ongoing   | General Motors, 21 September 2001
  general-motors and koenigsegg                       | 2010-01-10 | collapsed | What Car, January 2010: dropped out in November
  ford and mahindra                                   | 2021-02-01 | collapsed | Free Press Journal, 1 January 2021
  ford and xiaomi                                     | 2026-03-01 | denied    | Financial Times, 31 January 2026, and the answers to it
  ford and geely-auto                                 | 2026-01-01 | none      | The Edge via newssummedup, 4 February 2026: Reuters told of talks on 4 February 2026

  fca and general-motors                              | 2015-12-31 | collapsed | Mary Barra, 9 June 2015: vetted and declined
  stellantis and renault                              | 2023-12-31 | none      | Il Messaggero, 4 February 2024: the first report
  stellantis and xiaomi                               | 2026-03-12 | reported  | Bloomberg, 12 March 2026
  stellantis and xpeng                                | 2026-03-12 | reported  | Bloomberg, 12 March 2026
  byd and stellantis                                  | 2026-05-01 | none      | EL7.ai on Reuters, 13 May 2026: Reuters told of it on 13 May 2026
  byd and stellantis                                  | 2026-06-15 | reported  | Reuters, 13 May 2026; no outcome known
  tata-motors and iveco-group                         | 2025-07-01 | none      | Reuters copy, 30 July 2025: the offer is of 30 July 2025

  hyundai-motor and kia                               | 2000-01-01 | completed | Los Angeles Times, 20 October 1998: it won the auction
  dongfeng-motor-corporation and changan              | 2025-03-01 | ongoing   | Bastille Post, 11 February 2025
  dongfeng-motor-corporation and changan              | 2025-08-01 | collapsed | Caixin, 5 June 2025: dropped
  dongfeng-motor-corporation and dongfeng-motor-group | 2025-10-01 | ongoing   | Automotive World, August 2025: announced on 22 August 2025
  geely-auto and zeekr                                | 2026-01-15 | completed | stocktitan 13D/A, December 2025: closed on 22 December 2025
  gores-guggenheim and polestar                       | 2022-01-01 | ongoing   | RTTNews, 27 September 2021
  gores-guggenheim and polestar                       | 2022-09-01 | completed | SPACInsider, 22 June 2022
`);
