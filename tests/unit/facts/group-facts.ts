import { readGroupFacts } from './table.js';

/** Well-known groups, each on a day from 1990 to today: who belonged to it, and who did not. */
export const GROUP_FACTS = readGroupFacts(`
volkswagen | 1990-07-01 | audi, seat | skoda-auto, porsche-ag, bentley | Volkswagen history: Seat since 1986; Škoda came in April 1991
general-motors | 1990-07-01 | opel, lotus-cars | isuzu, suzuki, fiat | GM annual report 1990
ford | 1990-07-01 | jaguar, aston-martin | mazda, land-rover, volvo-cars | Ford annual report 1990; a quarter of Mazda
fiat | 1990-07-01 | fiat-auto, ferrari, iveco-group | maserati, chrysler | Fiat annual report 1990; 49% of Maserati
toyota | 1990-07-01 |  | daihatsu, hino | Japan Times, 27 May 1998: Toyota is only now to take the majority of Daihatsu

volkswagen | 1995-07-01 | audi, seat, skoda-auto | bentley, lamborghini, scania, porsche-ag | Volkswagen annual report 1995

ford | 1999-07-01 | jaguar, aston-martin, volvo-cars | mazda, land-rover, volvo-group | Ford annual report 1999; 33.4% of Mazda
volkswagen | 1999-07-01 | audi, seat, skoda-auto, bentley, lamborghini, bugatti | rolls-royce-motor-cars, scania, porsche-ag | Volkswagen annual report 1999
toyota | 1999-07-01 | daihatsu | hino, subaru | Carscoops, January 2016: Toyota has had 51.2% of Daihatsu since 1998
hyundai-motor | 1999-07-01 | kia | daewoo-motor, kg-mobility | Reuters, via Los Angeles Times, 20 October 1998: Hyundai took over Kia after the auction of October 1998

renault | 2000-12-01 | dacia, renault-korea | nissan, volvo-group | Renault annual report 2000; 36.8% of Nissan

ford | 2003-07-01 | jaguar, aston-martin, volvo-cars, land-rover | mazda, changan-ford-mazda | Ford annual report 2003: the Premier Automotive Group
general-motors | 2003-07-01 | opel, saab | fiat-auto, subaru, suzuki, isuzu, gm-korea | GM annual report 2003; 44.6% of GM Daewoo, 20% of Fuji Heavy
fiat | 2003-07-01 | fiat-auto, ferrari, maserati, iveco-group | chrysler, opel | Fiat annual report 2003
bmw | 2003-07-01 | rolls-royce-motor-cars, mini | mg-rover, land-rover, bmw-brilliance | BMW annual report 2003
mg-rover under phoenix-venture-holdings | 2003-07-01 |  | bmw | House of Commons, Committee of Public Accounts, 2006
toyota | 2003-07-01 | daihatsu, hino | yamaha-motor, subaru, toyota-industries | Japan Times, 26 April 2001: Toyota is to have 50.1% of Hino
suzuki | 2003-07-01 | maruti-suzuki | general-motors, gm-korea | Rediff, 31 May 2003: Suzuki has more than 54% of Maruti

mercedes-benz-group | 2005-07-01 | chrysler, mitsubishi-fuso | mitsubishi-motors, kg-mobility | DaimlerChrysler annual report 2005: 85% of Fuso
general-motors | 2005-12-01 | opel, saab, gm-korea | suzuki, subaru, fiat-auto, saic-gm | GM annual report 2005: 50.9% of GM Daewoo
renault | 2005-12-01 | dacia, renault-korea | nissan, avtovaz, ud-trucks | Renault annual report 2005; 44.3% of Nissan
psa | 2005-12-01 |  | opel, dongfeng-peugeot-citroen, toyota-peugeot-citroen-automobile | PSA annual report 2005: joint ventures with Dongfeng and Toyota

ford | 2008-07-01 | volvo-cars | aston-martin, mazda | Ford annual report 2008; Aston Martin was sold in 2007
chrysler | 2008-07-01 |  | mercedes-benz-group, fiat | Deutsche Welle, in a copy, 4 August 2007: Cerberus held 80.1% of Chrysler since August 2007
volkswagen | 2008-09-01 | audi, scania, bentley | man, porsche-ag, suzuki | Domain-b, 14 June 2008: 68.6% of the votes in Scania for Volkswagen
volvo-group | 2008-07-01 | ud-trucks | volvo-cars, scania | The Local, 24 March 2007: AB Volvo bought Nissan Diesel in 2007

volkswagen under porsche-se | 2012-12-01 | audi, skoda-auto, seat, porsche-ag, scania, man, lamborghini | suzuki, faw-volkswagen, saic-volkswagen | Volkswagen annual report 2012
fiat | 2012-07-01 | chrysler, ferrari, maserati | iveco-group, gac-fca | ItaliaSpeed, January 2012: 58.5% of Chrysler for Fiat; Iveco left with Fiat Industrial in 2011
proton under drb-hicom | 2012-07-01 | lotus-cars | perodua, mitsubishi-motors | Bernama, 16 January 2012: DRB-Hicom bought Proton in 2012
hyundai-motor | 2012-07-01 | kia, hyundai-mobis, hyundai-steel, hyundai-glovis | beijing-hyundai, gm-korea, hyundai-group | Reuters, 22 August 2017: Hyundai’s ownership structure

fca | 2015-07-01 | chrysler, ferrari, maserati | exor, iveco-group, gac-fca | FCA annual report 2015: Ferrari left in January 2016
renault | 2015-07-01 | dacia, renault-korea, avtovaz | nissan, mitsubishi-motors, mercedes-benz-group | Renault annual report 2015; AvtoVAZ through Alliance Rostec Auto
nissan | 2015-07-01 |  | renault, mitsubishi-motors, dongfeng-motor-co | Nissan annual report 2015

nissan | 2018-01-01 |  | mitsubishi-motors, renault | MyAutoWorld, 20 October 2016: 34% of Mitsubishi Motors for Nissan
toyota | 2018-01-01 | daihatsu, hino | subaru, mazda, suzuki, isuzu | Toyota annual report 2018: 16.8% of Subaru, 5% of Mazda

stellantis | 2021-07-01 | chrysler, opel, maserati | ferrari, exor, dongfeng-peugeot-citroen, iveco-group | Stellantis annual report 2021
volkswagen under porsche-se | 2021-09-01 | audi, porsche-ag, traton, man, scania, navistar, bugatti | volkswagen-anhui, jac-group, ford, amazon | Volkswagen annual report 2021: Navistar since 1 July 2021
isuzu | 2021-07-01 | ud-trucks | toyota, j-bus | Industry Europe, April 2021: Isuzu bought UD Trucks on 1 April 2021

volkswagen under porsche-se | 2026-11-01 | audi, porsche-ag, skoda-auto, seat, bentley, lamborghini, traton, navistar | rivian, amazon, xpeng, saic-volkswagen, bugatti, qatar-holding | Volkswagen annual report 2025
bmw | 2026-11-01 | mini, rolls-royce-motor-cars, bmw-brilliance | great-wall, spotlight-automotive, mercedes-benz-group | BMW annual report 2025: 75% of BMW Brilliance, half of Spotlight
toyota | 2026-11-01 | daihatsu | hino, archion, subaru, mazda, suzuki, isuzu | LogiBiz, 28 November 2025: 25% of Archion for Toyota
archion | 2026-11-01 | hino, mitsubishi-fuso | toyota, daimler-truck | Car Watch, 2 March 2026: Archion, listed on 1 April 2026
geely | 2026-11-01 | geely-auto, zeekr, lynk-co, volvo-cars, polestar, lotus-technology | proton, smart, renault-korea, aston-martin, mercedes-benz-group | Geely Holding, 2025
renault | 2026-11-01 | dacia, alpine, renault-korea | nissan, avtovaz, horse-powertrain, mitsubishi-motors | Renault annual report 2025
tata-sons | 2026-11-01 | tata-motors-passenger-vehicles, tata-motors, jaguar-land-rover | iveco-group, chery-jaguar-land-rover | CMV360, 31 October 2025: Tata Motors, demerger of October 2025
byd | 2026-11-01 | denza | toyota, mercedes-benz-group | Paul Tan, 18 September 2024: BYD owns Denza alone since September 2024
hyundai-motor | 2026-11-01 | kia, hyundai-mobis | beijing-hyundai, yueda-kia, rimac-group | Hyundai Motor, 2025
avtovaz under nami | 2026-11-01 |  | renault | CNBC-TV18, 16 May 2022: Renault sold AvtoVAZ in May 2022
vinfast under vingroup | 2026-11-01 |  | vingroup | VinFast annual report 2025
chery under chery-holding | 2026-11-01 |  | chery-jaguar-land-rover, jaguar-land-rover | Chery, prospectus of September 2025
dongfeng-motor-corporation | 2026-11-01 | dongfeng-motor-group, voyah | dongfeng-motor-co, dongfeng-honda, nissan, stellantis | Xinhua, 19 March 2026
baic-group | 2026-11-01 | baic-motor | beijing-benz, beijing-hyundai, mercedes-benz-group | BAIC Motor annual report
`);
