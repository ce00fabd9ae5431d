import { readStakeFacts } from './table.js';

/** Geely and its makes, Aston Martin, McLaren and NIO. */
export const STAKE_FACTS_GEELY_AND_BRITAIN = readStakeFacts(`
  li-shufu in geely                   | 2026-06-01 | 90             |      | A Swedish encyclopaedia: 90% and 10% for his son
  geely in volvo-cars                 | 2010-06-01 | none           |      | Bought on 2 August 2010
  geely in volvo-cars                 | 2015-01-01 | 100            |      | Through a parent company that State funds shared until 2016
  geely in volvo-cars                 | 2018-06-01 | <100           |      | Reuters, 20 December 2016: preference shares for three Swedish investors
  geely in volvo-cars                 | 2021-06-01 | 97.8           |      | FutureCar, October 2021: 2.2% with AMF and Folksam
  geely in volvo-cars                 | 2022-06-01 | 82 ±0.2        |      | De Tijd, October 2021: 82.2%
  geely in volvo-cars                 | 2024-06-01 | 78.65 to 78.7  |      | Yicai, 20 November 2023
  geely in geely-auto                 | 2018-03-01 | 46             |      | Autocar India, 26 February 2018
  geely in volvo-group                | 2017-06-01 | none           |      | Agreed on 27 December 2017
  geely in volvo-group                | 2018-12-31 | 8.2            | 15.6 | Nordstjernan; another page says 15.2% of the votes
  cevian in volvo-group               | 2017-12-28 | 8.2            | 15.6 | Sold to Geely by the agreement of 27 December 2017
  cevian in volvo-group               | 2019-01-01 | none           |      | Sold to Geely in 2018
  volvo-cars in polestar              | 2023-01-01 | 48.3           | any  | Volvo Cars, 23 June 2022: 48.3% of the combined company
  volvo-cars in polestar              | 2023-12-01 | 48.3           | any  | Schedule 13D, 22 November 2023
  volvo-cars in polestar              | 2024-12-31 | 18 ±0.1        | any  | After 62.7% of its holding went to its shareholders
  bbva in polestar                    | 2025-12-01 | none           |      | Bought on 23 December 2025
  bbva in polestar                    | 2026-01-15 | 8.4            | any  | Schedule 13G, December 2025
  geely-auto in zeekr                 | 2025-03-01 | 62.8           | any  | Early 2025
  geely-auto in zeekr                 | 2025-06-01 | 65.7           | any  | EconoTimes, May 2025
  geely-auto in zeekr                 | 2026-01-15 | 100            |      | The merger closed on 22 December 2025
  geely-auto in lynk-co               | 2020-01-01 | 50             |      | CnEVPost, 14 November 2024: 50, 30 and 20
  volvo-cars in lynk-co               | 2020-01-01 | 30             |      | CnEVPost, 14 November 2024: 50, 30 and 20
  geely in lynk-co                    | 2020-01-01 | 20             |      | CnEVPost, 14 November 2024: 50, 30 and 20
  zeekr in lynk-co                    | 2024-10-01 | none           |      | Agreed on 14 November 2024
  zeekr in lynk-co                    | 2025-06-01 | 51             |      | Closed in February 2025
  geely-auto in lynk-co               | 2025-06-01 | 49             |      | Closed in February 2025
  volvo-cars in lynk-co               | 2025-06-01 | none           |      | Closed in February 2025
  proton in lotus-cars                | 2010-01-01 | 100            |      | Owner since 1996
  geely in lotus-cars                 | 2017-06-01 | none           |      | Bought on 29 September 2017
  geely in lotus-cars                 | 2019-01-01 | 51             |      | IBTimes, 29 September 2017
  etika-automotive in lotus-cars      | 2019-01-01 | 49             |      | IBTimes, 29 September 2017
  khazanah in proton                  | 2001-06-01 | 17.96 to 42.74 |      | Autoworld, December 2000: 17.96%
  mitsubishi-corporation in proton    | 2002-01-01 | 7.93 to 8.03   |      | Autoworld, December 2000; Automotive News, 12 January 2005
  mitsubishi-corporation in proton    | 2005-06-01 | none           |      | Sold to Khazanah on 11 January 2005
  drb-hicom in proton                 | 2001-06-01 | none           |      | Sold to Petronas on 4 December 2000
  khazanah in proton                  | 2011-06-01 | 42.74          |      | Bernama, 16 January 2012
  khazanah in proton                  | 2013-01-01 | none           |      | Sold to DRB-Hicom in 2012
  drb-hicom in proton                 | 2011-06-01 | none           |      | Bought from Khazanah in 2012
  drb-hicom in proton                 | 2014-01-01 | 100            |      | All of it by the end of 2012
  drb-hicom in proton                 | 2019-01-01 | 50.1           |      | Since Geely has the rest
  geely in proton                     | 2017-03-01 | none           |      | Bought later in 2017
  geely-auto in proton                | 2025-01-01 | 49.9           |      | Bought from its parent, agreed on 20 January 2023
  geely in proton                     | 2025-01-01 | none           |      | Sold to Geely Auto in 2023
  geely in proton                     | 2019-01-01 | 49.9           |      | Absolute Motors, 2017
  volkswagen in proton                | 2008-01-01 | none           |      | Khazanah ended the talks on 20 November 2007
  geely in levc                       | 2015-01-01 | 100            |      | Bought in 2013
  geely in horse-powertrain           | 2024-08-01 | 17             |      | Reuters, July 2023: 33% for Geely Automobile, the rest of the half for a company of Geely Holding
  geely-auto in horse-powertrain      | 2024-08-01 | 33             |      | Reuters, July 2023
  geely in horse-powertrain           | 2025-06-01 | 12 to 17       |      | Yicai, December 2024: 45% for Geely, of whose half Geely Automobile had two thirds
  geely in nio                        | 2026-10-15 | none           |      | The agreement is about a subsidiary

  yew-tree in aston-martin            | 2019-06-01 | none           |      | Came in with the rescue of April 2020
  yew-tree in aston-martin            | 2020-06-01 | 25 ±0.1        |      | About a quarter in April 2020
  yew-tree in aston-martin            | 2023-02-15 | 28.29          |      | Autocar, January 2023
  yew-tree in aston-martin            | 2023-11-01 | 26.23          |      | Car Dealer, 29 September 2023
  yew-tree in aston-martin            | 2026-03-01 | 32.65          |      | Il Messaggero, 20 February 2026
  pif in aston-martin                 | 2022-06-01 | none           |      | Bought from July 2022 on
  pif in aston-martin                 | 2022-10-15 | 18.7           |      | This is Money, after the rights issue of September 2022
  pif in aston-martin                 | 2023-06-15 | 18             |      | Autocar, 18 May 2023
  pif in aston-martin                 | 2024-01-15 | 20.5           |      | Reuters, 8 November 2023: with Lucid's shares
  pif in aston-martin                 | 2025-06-15 | 16.6           |      | ClubAlfa, May 2025: from 18% to 16.6%
  geely in aston-martin               | 2022-06-01 | none           |      | Bought in September 2022
  geely in aston-martin               | 2022-09-29 | none           |      | Autocar, 30 September 2022: made known on that day
  geely in aston-martin               | 2022-12-01 | 7.6            |      | Bought in September 2022
  geely in aston-martin               | 2023-07-01 | 17             |      | Autocar, 18 May 2023
  geely in aston-martin               | 2025-04-15 | 15.2           |      | Autosprint, 31 March 2025
  geely in aston-martin               | 2026-03-01 | 14.08          |      | Il Messaggero, 20 February 2026
  mercedes-benz-group in aston-martin | 2012-06-01 | none           |      | Came in with the agreement of 2013
  mercedes-benz-group in aston-martin | 2015-01-01 | 0 to 5         | 0    | The Scotsman, December 2013: up to 5% without votes, in steps
  mercedes-benz-group in aston-martin | 2022-12-01 | 9.7            |      | Observador, 30 September 2022
  mercedes-benz-group in aston-martin | 2025-04-15 | 8.1            |      | Autosprint, 31 March 2025
  mercedes-benz-group in aston-martin | 2026-03-01 | 7.54           |      | Il Messaggero, 20 February 2026; the 20% of 2020 was never reached
  investment-dar in aston-martin      | 2006-12-31 | none           |      | Bought from Ford in 2007
  investment-dar in aston-martin      | 2009-01-01 | unknown        |      | One of the buyers of 2007; no page gives its part
  mumtalakat in mclaren-automotive    | 2024-06-01 | 100            |      | All of the group in March 2024
  cyvn in mclaren-automotive          | 2024-11-15 | none           |      | Agreed in December 2024
  cyvn in mclaren-automotive          | 2025-06-01 | 100            |      | GPblog, April 2025
  mumtalakat in mclaren-automotive    | 2025-06-01 | none           |      | Sold to CYVN; it kept the racing team
  cyvn in nio                         | 2023-06-01 | none           |      | Bought in July 2023
  cyvn in nio                         | 2024-06-01 | 20.1           | any  | Evmagz, December 2023
  william-li in nio                   | 2023-03-15 | 10.5           | 44.2 | On 28 February 2023
  abu-dhabi in cyvn                   | 2026-06-01 | 100            |      | Schedule 13D of 2026: L'imad Holding owns all of it
`);
