import { readStakeFacts } from './table.js';

/** Volkswagen, those who own it, its makes, trucks and ventures. */
export const STAKE_FACTS_VOLKSWAGEN = readStakeFacts(`
  porsche-piech-families in porsche-se   | 2011-01-01 | unknown      | 90    | Motor-Talk/dpa, June 2013: Qatar had 10% of the voting shares from August 2009 to June 2013
  porsche-piech-families in porsche-se   | 2015-01-01 | 50           | 100   | Dpa, June 2013: it belongs wholly to the two families again; half the capital is of preference shares
  qatar-holding in porsche-se            | 2009-07-01 | none         |       | just-auto, August 2009: the stake was agreed in August 2009
  qatar-holding in porsche-se            | 2011-01-01 | unknown      | 10    | Just-auto, August 2009: a 10% voting stake
  qatar-holding in porsche-se            | 2014-01-01 | none         |       | dpa, via Motor-Talk, June 2013: sold to the families in June 2013
  porsche-se in volkswagen               | 2009-06-01 | unknown      | 50.76 | Notices in Volkswagen's annual report: 149,696,680 votes in January 2009
  porsche-se in volkswagen               | 2012-01-15 | unknown      | 50.73 | Volkswagen's annual report 2011
  porsche-se in volkswagen               | 2014-01-15 | 32.2         | 50.7  | Porsche SE's annual report 2013
  porsche-se in volkswagen               | 2015-03-01 | 31.5         | 50.7  | Porsche SE's annual report 2014
  porsche-se in volkswagen               | 2015-10-15 | 32.4         | 52.2  | Produktion, September 2015, after Suzuki's 1.5% were bought
  porsche-se in volkswagen               | 2016-03-01 | 30.8         | 52.2  | Porsche SE's annual report 2015, on 31 December
  porsche-se in volkswagen               | 2017-01-15 | 30.8         | 52.2  | Porsche SE's annual report 2016
  porsche-se in volkswagen               | 2019-12-31 | 31.3         | 53.1  | Porsche SE's annual report 2019; dpa-AFX, March 2020: not yet 53.3%
  porsche-se in volkswagen               | 2020-12-31 | 31.4         | 53.3  | Porsche SE's annual report 2020; Wirtschaftswoche, July 2020
  porsche-se in volkswagen               | 2022-12-31 | 31.9         | 53.3  | Die Presse, May 2022: from 31.4% to 31.9% of the capital
  porsche-se in volkswagen               | 2026-02-01 | 31.9         | 53.3  | Volkswagen's annual report 2025, as an Italian study quotes it
  lower-saxony in volkswagen             | 2014-03-01 | 12.7 ±0.05   | 20    | Volkswagen's annual report 2013: 20.0% of 295,089,818 ordinary shares, of 465.2 million in all
  lower-saxony in volkswagen             | 2015-03-01 | 12.4 ±0.05   | 20    | Volkswagen's annual report 2014: 180,641,478 preference shares
  lower-saxony in volkswagen             | 2016-06-01 | 11.8 ±0.05   | 20    | Volkswagen's annual report 2016: 20.0% of 295,089,818 ordinary shares, of 501.3 million in all
  lower-saxony in volkswagen             | 2025-01-15 | 11.8 ±0.05   | 20    | Volkswagen's annual report 2024: 20.00% of the votes on 31 December 2024
  qatar-holding in volkswagen            | 2009-07-01 | none         |       | just-auto, August 2009: Qatar came in after August 2009
  qatar-holding in volkswagen            | 2009-10-15 | unknown      | 6.78  | Handelsblatt, August 2009: the first part of 17%
  qatar-holding in volkswagen            | 2011-01-01 | unknown      | 17    | Just-auto, August 2009: a 17% voting stake
  qatar-holding in volkswagen            | 2016-06-01 | unknown      | 17    | Volkswagen's annual report 2016
  qatar-holding in volkswagen            | 2022-10-15 | 10.4 to 10.5 | 17    | Autocar, September 2022: 10.5% of the group
  porsche-holding-salzburg in volkswagen | 2011-12-31 | unknown      | 2.37  | Volkswagen's annual report 2011
  suzuki in volkswagen                   | 2012-01-01 | <1           | 1.49  | autorepmans.com, 2011: 4,397,000 voting shares; less than 1% of the capital
  suzuki in volkswagen                   | 2015-12-01 | none         |       | Reuters, 16 September 2015: sold to Porsche SE on 26 September 2015
  volkswagen in porsche-ag               | 2009-06-01 | none         |       | Vecernji list, December 2009: the first part was bought in December 2009
  volkswagen in porsche-ag               | 2010-06-01 | 49.9         |       | Vecernji list, December 2009
  volkswagen in porsche-ag               | 2012-09-01 | 100          |       | Latin Times, July 2012: Porsche SE's business was contributed on 1 August 2012
  volkswagen in porsche-ag               | 2022-06-01 | 100          |       | WirtschaftsWoche, 29 September 2022: until the flotation of 29 September 2022
  volkswagen in porsche-ag               | 2023-02-01 | 75.4         | any   | Australian PCQ magazine, 2022: a quarter of the preference shares was floated, less what Volkswagen kept
  porsche-se in porsche-ag               | 2015-01-01 | none         |       | Latin Times, July 2012: contributed to Volkswagen on 1 August 2012
  porsche-se in porsche-ag               | 2022-09-30 | none         |       | Trend, 2022: the first part came early in October
  porsche-se in porsche-ag               | 2022-11-15 | 8.75         | 17.5  | Trend, 2022: the first part is 17.5% of the ordinary shares
  porsche-se in porsche-ag               | 2023-02-01 | 12.5         | 25    | Mitteldeutsche Zeitung, January 2023: 25% of the ordinary shares and one more
  qatar-holding in porsche-ag            | 2022-06-01 | none         |       | Autocar, September 2022: bought in the flotation of 29 September 2022
  qatar-holding in porsche-ag            | 2022-10-15 | 2.5 ±0.05    | any   | Autocar, September 2022: 4.99% of the preference shares, which are half of the capital
  volkswagen in audi                     | 2020-06-01 | 99.64        |       | Audi, on the time before the squeeze-out
  volkswagen in audi                     | 2021-01-01 | 100          |       | The squeeze-out was registered on 16 November 2020
  audi in lamborghini                    | 1998-06-01 | none         |       | Automotive News Europe, 22 June 1998: agreed in June, sold on 24 July 1998
  audi in lamborghini                    | 2005-01-01 | 100          |       | European Car, 2003
  lamborghini in ducati                  | 2012-01-01 | none         |       | AutoGuide, August 2012: bought in July 2012
  lamborghini in ducati                  | 2013-01-01 | 100          |       | AutoGuide, August 2012: Lamborghini is the buyer, not Audi
  volkswagen in bugatti                  | 1997-06-01 | none         |       | Sky TG24, July 2021: in the group since 1998
  volkswagen in bugatti                  | 2010-01-01 | 100          |       | Sky TG24, July 2021: in the group since 1998
  volkswagen in bugatti                  | 2022-01-01 | none         |       | Sky TG24, July 2021: contributed to Bugatti Rimac in November 2021
  rimac-group in bugatti-rimac           | 2023-01-01 | 55           |       | siol.net, January 2026: some papers give the 55% to Mate Rimac himself; it is his group's
  mate-rimac in bugatti-rimac            | 2023-01-01 | none         |       | siol.net, January 2026: some papers give the 55% to Mate Rimac himself; it is his group's
  porsche-ag in rimac-group              | 2018-12-31 | 10           |       | The Drive, 17 September 2020
  porsche-ag in rimac-group              | 2020-06-01 | 15.5         |       | The Drive, 17 September 2020: another 5.5% in 2019
  porsche-ag in rimac-group              | 2021-12-01 | 24           |       | Sky TG24, 6 July 2021
  porsche-ag in rimac-group              | 2026-02-01 | 20.6 to 22   |       | siol.net, January 2026: 22% in the press of January 2026, 20.6% sold in April
  mate-rimac in rimac-group              | 2021-12-01 | 37           |       | Sky TG24, 6 July 2021
  mate-rimac in rimac-group              | 2026-02-01 | 35           |       | Siol.net, January 2026
  hyundai-motor in rimac-group           | 2021-12-01 | 12           |       | Sky TG24, 6 July 2021, on the group's stake
  hyundai-motor in rimac-group           | 2026-02-01 | 11           |       | Siol.net, January 2026, on the group's stake
  volkswagen in skoda-auto               | 1998-01-01 | 70           |       | just-auto, May 2000: since December 1995
  volkswagen in skoda-auto               | 2001-01-01 | 100          |       | Just-auto, May 2000: from 70% to 100%
  czech-state in skoda-auto              | 1998-01-01 | 30           |       | Just-auto, May 2000: from 70% to 100%

  volkswagen in traton                   | 2021-06-01 | 89.72        |       | Reuters, 8 May 2021
  volkswagen in traton                   | 2024-06-01 | 89.7 ±0.02   |       | Dpa, 19 March 2025: from 89.7%
  volkswagen in traton                   | 2025-06-01 | 87.5         |       | Dpa, 19 March 2025: to 87.5%
  volkswagen in man                      | 2006-06-01 | none         |       | just-auto, October 2006: the first shares were bought in October 2006
  volkswagen in man                      | 2006-10-15 | 15.06        |       | Just-auto, October 2006
  volkswagen in man                      | 2011-06-01 | unknown      | 30.47 | Associated Press, 9 May 2011
  volkswagen in man                      | 2011-11-15 | 53.71        | 55.9  | Motorline, 9 November 2011: taken over on that day
  volkswagen in man                      | 2011-12-01 | 53.71        | 55.9  | 4WheelsNews, 27 September 2011: after the offer of July 2011
  traton in man                          | 2020-06-01 | 94.36        | any   | Traton, 8 May 2021
  traton in man                          | 2022-01-01 | 100          |       | Traton, on the squeeze-out of August 2021
  volkswagen in scania                   | 2005-01-01 | 18.7         | 34    | Verkehrsrundschau, 2006
  volkswagen in scania                   | 2008-09-01 | 37.73        | 68.6  | Domain-b, 14 June 2008
  volkswagen in scania                   | 2011-08-01 | >45          | 70.94 | AFP, July 2011
  volkswagen in scania                   | 2012-01-01 | 49.3         | 71.8  | Motorline, 9 November 2011: without the shares of MAN
  volkswagen in scania                   | 2014-07-01 | >98.19       | any   | Automobil-Produktion, May 2014: 98.19% with the offer still open
  traton in scania                       | 2018-01-01 | 100          |       | Automobil-Produktion, May 2014: wholly owned since the offer of 2014
  volvo-group in scania                  | 2000-03-20 | 45.5         | any   | Associated Press, 17 March 2000
  investor-ab in scania                  | 2006-10-01 | 10.8         | 19.3  | Just-auto, September 2006
  man in scania                          | 2006-10-15 | unknown      | 14.27 | Just-auto, October 2006
  man in scania                          | 2006-12-01 | 11.63        | 14.54 | Just-auto, after the third quarter of 2006
  man in scania                          | 2011-08-01 | >13          | 17.4  | AFP, July 2011
  traton in navistar                     | 2018-01-01 | 16.6         |       | FreightWaves, 30 June 2021
  traton in navistar                     | 2020-11-01 | 16.7 to 16.8 |       | Reports on the offers of 2020
  traton in navistar                     | 2022-01-01 | 100          |       | FreightWaves, 30 June 2021: bought on 1 July 2021
  volkswagen in rivian                   | 2025-02-01 | 8.6          | any   | Volkswagen's annual report 2024, as Electrive quotes it
  volkswagen in rivian                   | 2026-08-01 | 15.9         | any   | After the payment for the winter tests, spring 2026
  volkswagen in xpeng                    | 2023-06-01 | none         |       | ChinaPEV, December 2023: bought on 6 December 2023
  volkswagen in xpeng                    | 2024-01-01 | 4.99         | any   | ChinaPEV, December 2023
  faw-group in faw-volkswagen            | 2024-06-01 | 60           |       | Autocar New Zealand, 2024; 51% was agreed in 2014 and never carried out
  volkswagen in faw-volkswagen           | 2012-01-01 | 30 to 40     |       | China Times, July 2011: Volkswagen 30% and Audi 10%
  saic in saic-volkswagen                | 2015-01-01 | 50           |       | AP via KESQ, 27 November 2024: a venture by halves since the 1980s
  volkswagen in saic-volkswagen          | 2025-01-01 | 50           |       | AP via KESQ, 27 November 2024: prolonged to 2040 on this day
  volkswagen in volkswagen-anhui         | 2019-01-01 | 50           |       | just-auto, December 2020: half each until December 2020
  volkswagen in volkswagen-anhui         | 2022-01-01 | 75           |       | Just-auto, December 2020
  volkswagen in volkswagen-anhui         | 2024-06-01 | 75           |       | Electrive, 14 March 2024: still 75 and 25
  jac-group in volkswagen-anhui          | 2024-06-01 | 25           |       | Electrive, 14 March 2024: still 75 and 25
  volkswagen in jac-group                | 2020-05-01 | none         |       | VW release copy, 29 May 2020: agreed on 29 May 2020
  volkswagen in jac-group                | 2022-01-01 | 50           |       | Volkswagen, 29 May 2020: half of the parent of JAC
  anhui-province in jac-group            | 2022-01-01 | 50           |       | Volkswagen, 29 May 2020: half of the parent of JAC
  qatar-holding in porsche-se            | 2009-08-20 | none         |       | n-tv, 2 September 2009: carried out on this day
  investindustrial in ducati             | 2007-01-01 | 30           |       | The Deal, 18 April 2012: one share less than 30%
`);
