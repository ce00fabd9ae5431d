import { readStakeFacts } from './table.js';

/** Geely and its makes, Aston Martin, McLaren and NIO. */
export const STAKE_FACTS_GEELY_AND_BRITAIN = readStakeFacts(`
  li-shufu in geely                   | 2026-06-01 | 90             |      | A Swedish encyclopaedia: 90% and 10% for his son
  geely in volvo-cars                 | 2015-01-01 | 100            |      | CNBC/LSEG via ironbladeonline, February 2024: through a parent company that State funds shared until 2016
  geely in volvo-cars                 | 2018-06-01 | <100           |      | Reuters, 20 December 2016: preference shares for three Swedish investors
  geely in volvo-cars                 | 2021-06-01 | 97.8           |      | FutureCar, October 2021: 2.2% with AMF and Folksam
  geely in volvo-cars                 | 2022-06-01 | 82 ±0.2        |      | De Tijd, October 2021: 82.2%
  geely in volvo-cars                 | 2024-06-01 | 78.65 to 78.7  |      | Yicai, 20 November 2023
  geely in geely-auto                 | 2018-03-01 | 46             |      | Autocar India, 26 February 2018
  geely in volvo-group                | 2017-06-01 | none           |      | Reuters, 27 December 2017: agreed on 27 December 2017
  geely in volvo-group                | 2018-12-31 | 8.2            | 15.6 | Reuters, 27 December 2017: Nordstjernan; another page says 15.2% of the votes
  volvo-cars in polestar              | 2023-01-01 | 48.3           | any  | Volvo Cars, 23 June 2022: 48.3% of the combined company
  volvo-cars in polestar              | 2023-12-01 | 48.3           | any  | Schedule 13D, 22 November 2023
  volvo-cars in polestar              | 2024-12-31 | 18 ±0.1        | any  | autoreport.ro, 2024: after 62.7% of its holding went to its shareholders
  bbva in polestar                    | 2025-12-01 | none           |      | stocktitan 13G, December 2025: bought on 23 December 2025
  bbva in polestar                    | 2026-01-15 | 8.4            | any  | Schedule 13G, December 2025
  geely-auto in zeekr                 | 2025-06-01 | 65.7           | any  | EconoTimes, May 2025
  geely-auto in zeekr                 | 2026-01-15 | 100            |      | komersant.ua, 23 December 2025: the merger closed on 22 December 2025
  geely-auto in lynk-co               | 2020-01-01 | 50             |      | CnEVPost, 14 November 2024: 50, 30 and 20
  volvo-cars in lynk-co               | 2020-01-01 | 30             |      | CnEVPost, 14 November 2024: 50, 30 and 20
  geely in lynk-co                    | 2020-01-01 | 20             |      | CnEVPost, 14 November 2024: 50, 30 and 20
  zeekr in lynk-co                    | 2024-10-01 | none           |      | CnEVPost, 14 November 2024: agreed on 14 November 2024
  zeekr in lynk-co                    | 2025-06-01 | 51             |      | CnEVPost, 14 November 2024: the purchase is agreed
  geely in lotus-cars                 | 2017-06-01 | none           |      | IBTimes India, 29 September 2017: bought on 29 September 2017
  geely in lotus-cars                 | 2019-01-01 | 51             |      | IBTimes, 29 September 2017
  etika-automotive in lotus-cars      | 2019-01-01 | 49             |      | IBTimes, 29 September 2017
  khazanah in proton                  | 2001-06-01 | 17.96 to 42.74 |      | Autoworld, December 2000: 17.96%
  mitsubishi-corporation in proton    | 2002-01-01 | 7.93 to 8.03   |      | Autoworld, December 2000; Automotive News, 12 January 2005
  khazanah in proton                  | 2011-06-01 | 42.74          |      | Bernama, 16 January 2012
  khazanah in proton                  | 2013-01-01 | none           |      | Bernama, 16 January 2012: sold to DRB-Hicom in 2012
  drb-hicom in proton                 | 2011-06-01 | none           |      | Bernama, 16 January 2012: bought from Khazanah in 2012
  drb-hicom in proton                 | 2014-01-01 | 100            |      | Bernama, 16 January 2012: all of it by the end of 2012
  drb-hicom in proton                 | 2019-01-01 | 50.1           |      | absolute-motors, 2017: since Geely has the rest
  geely in proton                     | 2017-03-01 | none           |      | absolute-motors, 2017: bought later in 2017
  geely in proton                     | 2019-01-01 | 49.9           |      | Absolute Motors, 2017
  geely in horse-powertrain           | 2024-08-01 | 17             |      | Reuters, July 2023: 33% for Geely Automobile, the rest of the half for a company of Geely Holding
  geely-auto in horse-powertrain      | 2024-08-01 | 33             |      | Reuters, July 2023
  geely in horse-powertrain           | 2025-06-01 | 12 to 17       |      | Yicai, December 2024: 45% for Geely, of whose half Geely Automobile had two thirds

  yew-tree in aston-martin            | 2023-02-15 | 28.29          |      | Autocar, January 2023
  yew-tree in aston-martin            | 2023-11-01 | 26.23          |      | Car Dealer, 29 September 2023
  yew-tree in aston-martin            | 2026-03-01 | 32.65          |      | Il Messaggero, 20 February 2026
  pif in aston-martin                 | 2022-10-15 | 18.7           |      | This is Money, after the rights issue of September 2022
  pif in aston-martin                 | 2023-06-15 | 18             |      | Autocar, 18 May 2023
  pif in aston-martin                 | 2024-01-15 | 20.5           |      | Reuters, 8 November 2023: with Lucid's shares
  pif in aston-martin                 | 2025-06-15 | 16.6           |      | ClubAlfa, May 2025: from 18% to 16.6%
  geely in aston-martin               | 2022-09-29 | none           |      | Autocar, 30 September 2022: made known on that day
  geely in aston-martin               | 2023-07-01 | 17             |      | Autocar, 18 May 2023
  geely in aston-martin               | 2025-04-15 | 15.2           |      | Autosprint, 31 March 2025
  geely in aston-martin               | 2026-03-01 | 14.08          |      | Il Messaggero, 20 February 2026
  mercedes-benz-group in aston-martin | 2015-01-01 | 0 to 5         | 0    | The Scotsman, December 2013: up to 5% without votes, in steps
  mercedes-benz-group in aston-martin | 2022-12-01 | 9.7            |      | Observador, 30 September 2022
  mercedes-benz-group in aston-martin | 2025-04-15 | 8.1            |      | Autosprint, 31 March 2025
  mercedes-benz-group in aston-martin | 2026-03-01 | 7.54           |      | Il Messaggero, 20 February 2026; the 20% of 2020 was never reached
  mumtalakat in mclaren-automotive    | 2024-06-01 | 100            |      | BusinessLive, 31 October 2024: all of the group in March 2024
  cyvn in mclaren-automotive          | 2025-06-01 | 100            |      | GPblog, April 2025
  cyvn in nio                         | 2023-06-01 | none           |      | evmagz, December 2023: bought in July 2023
  cyvn in nio                         | 2024-06-01 | 20.1           | any  | Evmagz, December 2023
  abu-dhabi in cyvn                   | 2026-06-01 | 100            |      | Schedule 13D of 2026: L'imad Holding owns all of it
`);
