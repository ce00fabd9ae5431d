import { readStakeFacts } from './table.js';

/** Ford and General Motors, with what they once owned. */
export const STAKE_FACTS_FORD_AND_GENERAL_MOTORS = readStakeFacts(`
  ford-family in ford                  | 2016-06-01 | <2         | 40  | Ford Authority, May 2016: forty percent of the votes
  ford in mazda                        | 2010-10-01 | 11         |     | Autoblog, 18 November 2010: from 11% to 3.5%
  renault in volvo-cars                | 1992-06-01 | 25         |     | NRC, 3 December 1993: the car business, apart from the parent company
  volvo-group in volvo-cars            | 1998-06-01 | 100        |     | CNBC/LSEG via ironbladeonline, February 2024: Its own car company, sold to Ford in 1999
  ford in volvo-cars                   | 2005-01-01 | 100        |     | NY Daily News, August 2010: from 1999 to 2 August 2010
  ford in volvo-cars                   | 2010-09-01 | none       |     | New York Daily News, August 2010
  ford in jaguar                       | 1995-01-01 | 100        |     | thepicky.com, 26 March 2008: from 1989 to 2 June 2008
  ford in jaguar                       | 2009-01-01 | none       |     | thepicky.com, 26 March 2008: from 1989 to 2 June 2008
  ford in aston-martin                 | 2008-01-01 | <10        |     | Datastorica: less than 10% kept in 2007
  ford in rivian                       | 2021-12-01 | 12         | any | CNBC, 3 February 2023
  ford in rivian                       | 2023-02-20 | 1.15       | any | Axios, 9 February 2023
  ford in ford-otosan                  | 2022-06-01 | 41 ±0.05   |     | Romania Insider, 14 March 2022
  koc-holding in ford-otosan           | 2022-06-01 | 41 ±0.05   |     | Romania Insider, 14 March 2022, on the Koç group
  changan in changan-ford-mazda        | 2010-01-01 | 50         |     | Eworks, 2012: 50, 35 and 15
  ford in changan-ford-mazda           | 2010-01-01 | 35         |     | Eworks, 2012: 50, 35 and 15
  mazda in changan-ford-mazda          | 2010-01-01 | 15         |     | Eworks, 2012: 50, 35 and 15
  mazda in changan-ford-mazda          | 2013-06-01 | none       |     | Reuters, 30 November 2012: parted into two ventures
  changan in changan-ford              | 2014-01-01 | 50         |     | Reuters, 30 November 2012: parted into two ventures
  ford in changan-ford                 | 2014-01-01 | 50         |     | Reuters, 30 November 2012: parted into two ventures
  mazda in changan-mazda               | 2014-01-01 | 50         |     | Reuters, 30 November 2012: parted into two ventures
  ford in argo-ai                      | 2023-01-01 | none       |     | Bloomberg, 26 October 2022: it is shut down

  general-motors in fiat-auto          | 2000-06-01 | none       |     | Just-auto, July 2000: agreed in March, closed on 24 July 2000
  general-motors in fiat-auto          | 2001-01-01 | 20         |     | New York Sun, 14 February 2005
  general-motors in fiat-auto          | 2004-06-01 | 10         |     | New York Sun, 14 February 2005: diluted in 2003
  general-motors in fiat-auto          | 2006-01-01 | none       |     | NY Sun, 14 February 2005: given back by the settlement of February 2005
  canada in general-motors             | 2015-03-15 | <7.2       |     | Reuters, 6 April 2015: Ontario had sold in February
  canada in general-motors             | 2015-05-01 | none       |     | Reuters, 6 April 2015: complete on 10 April
  uaw-veba in general-motors           | 2015-05-01 | 8.7 to 9.3 |     | Bloomberg, 6 April 2015, and The Detroit News, 2018
  uaw-veba in general-motors           | 2017-06-01 | 9.3        |     | The Detroit News, 2018, on the proxy statement of March 2017
  uaw-veba in general-motors           | 2018-06-01 | 7.1 ±0.1   |     | The Detroit News, 5 March 2018: 100.15 million shares
  us-treasury in general-motors        | 2010-12-15 | 33.3       |     | Auto Remarketing, December 2010: after the flotation
  us-treasury in general-motors        | 2013-07-01 | 7.3 to 16  |     | Carscoops, June 2013: 219.2 million shares, then 13.8%
  tracinda in general-motors           | 2005-08-01 | 7.2 to 9.9 |     | Los Angeles Times, 15 June 2005
  fiat in general-motors               | 2000-06-01 | none       |     | Just-auto, July 2000: received on 24 July 2000
  fiat in general-motors               | 2001-01-01 | 5.6 to 6   |     | Just-auto, July 2000: 5.6%; New York Sun, 14 February 2005: about 6%
  general-motors in psa                | 2013-01-01 | 7          |     | General Motors, 13 December 2013
  general-motors in psa                | 2014-01-01 | none       |     | General Motors, 13 December 2013: all of it is sold
  general-motors in saic-gm            | 2011-01-01 | 49         |     | GardnerWeb, 2012
  saic in saic-gm                      | 2011-01-01 | 51         |     | GardnerWeb, 2012
  general-motors in saic-gm            | 2015-01-01 | 50         |     | Eworks, May 2012: one percent bought back for 91.4 million dollars
  general-motors in saic-gm-wuling     | 2005-01-01 | 34         |     | Global Times, 21 January 2011: 50.1, 34 and 15.9 on 18 November 2002
  general-motors in saic-gm-wuling     | 2012-01-01 | 44         |     | Global Times, 21 January 2011
  guangxi-automobile in saic-gm-wuling | 2012-01-01 | 5.9        |     | Global Times, 21 January 2011
  general-motors in daewoo-motor       | 1991-06-01 | 50         |     | Bloomberg, 22 September 1991: a venture by halves
  general-motors in daewoo-motor       | 1995-01-01 | none       |     | The Indian Express, 4 February 1998: sold in 1992
  general-motors in gm-korea           | 2011-02-15 | 70.1       |     | GM, quarterly report of June 2011: 77.0% after 6.9% more in March 2011
  general-motors in gm-korea           | 2011-05-01 | 77 ±0.05   |     | GM, quarterly report of June 2011
  suzuki in gm-korea                   | 2011-05-01 | none       |     | GM, quarterly report of June 2011
  general-motors in gm-korea           | 2015-01-01 | 76.96      |     | Maeil, 5 August 2017
  korea-development-bank in gm-korea   | 2015-01-01 | 17.02      |     | Maeil, 5 August 2017
  general-motors in opel               | 2018-01-01 | none       |     | Automotive Business Review, 2 August 2017: sold to PSA on 1 August 2017
  general-motors in saab               | 2000-02-15 | 100        |     | CNN, 10 January 2000: the whole by the end of January
  pif in lucid                         | 2023-03-01 | 60.66      |     | Lucid's filing of 22 December 2022; the press said about 65%
  pif in lucid                         | 2024-10-25 | 58.8       | any | Automotive World, 18 October 2024; 64.31% with convertible shares
`);
