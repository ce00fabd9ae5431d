import { readGroupFacts } from './table.js';

/** Joint ventures, each on a day, with the heads of all groups of makers that held it. */
export const JOINT_VENTURE_FACTS = readGroupFacts(`
dongfeng-peugeot-citroen | 1999-07-01 | dongfeng-motor-corporation, psa | | Carfule, August 2023: founded in 1992
saic-volkswagen | 1995-07-01 | saic, volkswagen | | AP, via KESQ, 27 November 2024: founded in October 1984
faw-volkswagen | 2003-07-01 | faw-group, volkswagen | | China Times, July 2011: 60% FAW, 40% Volkswagen and Audi
saic-gm | 2011-07-01 | general-motors, saic | | GardnerWeb, 2012: 51% SAIC and 49% General Motors from 2010 to 2012
gac-honda | 2005-07-01 | gac, honda | | Nikkei Asia, 2018: half each since 1998
dongfeng-motor-co | 2012-07-01 | dongfeng-motor-corporation, nissan | | Nissan, 9 June 2003: Nissan and Dongfeng, half each, since 2003
denza | 2015-07-01 | byd, mercedes-benz-group | | China Economic Review, 27 December 2021: BYD and Daimler, half each until now
toyota-peugeot-citroen-automobile | 2012-07-01 | psa, toyota | | Zonebourse, 30 November 2018: Toyota is to take over the half of PSA
smart | 2026-11-01 | geely, mercedes-benz-group | | Mercedes-Benz, January 2020: Mercedes-Benz and Geely, half each since 2020
spotlight-automotive | 2026-11-01 | bmw, great-wall | | Green Car Congress, 10 July 2018: a venture of BMW and Great Wall, half each
changan-ford | 2026-11-01 | changan, ford | | Reuters, 30 November 2012: half each since 2012
chery-jaguar-land-rover | 2026-11-01 | chery, tata-sons | | TheBusinessDesk, June 2024: half each since 2012
volkswagen-anhui | 2026-11-01 | jac-group, volkswagen | | just-auto, December 2020: 75% Volkswagen, 25% JAC since 2020
beijing-hyundai | 2026-11-01 | baic-group, hyundai-motor | | Yicai, 21 March 2022: half each since 2002
mazda-toyota-manufacturing | 2026-11-01 | mazda, toyota | | AL.com, March 2018: half each since 2018
horse-powertrain | 2026-11-01 | geely, renault | | ADVFN, 28 June 2024: Renault and Geely 45% each, Aramco 10%
`);
