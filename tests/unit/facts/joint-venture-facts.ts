import { readGroupFacts } from './table.js';

/** Joint ventures, each on a day, with the heads of all groups of makers that held it. */
export const JOINT_VENTURE_FACTS = readGroupFacts(`
nummi | 1990-07-01 | general-motors, toyota | | General Motors and Toyota, half each, since 1984
dongfeng-peugeot-citroen | 1999-07-01 | dongfeng-motor-corporation, psa | | Founded in 1992
saic-volkswagen | 1995-07-01 | saic, volkswagen | | Founded in October 1984
faw-volkswagen | 2003-07-01 | faw-group, volkswagen | | 60% FAW, 40% Volkswagen and Audi
saic-gm | 2011-07-01 | general-motors, saic | | 51% SAIC and 49% General Motors from 2010 to 2012
gac-honda | 2005-07-01 | gac, honda | | Half each since 1998
dongfeng-motor-co | 2012-07-01 | dongfeng-motor-corporation, nissan | | Nissan and Dongfeng, half each, since 2003
denza | 2015-07-01 | byd, mercedes-benz-group | | BYD and Daimler, half each until 2022
toyota-peugeot-citroen-automobile | 2012-07-01 | psa, toyota | | Toyota and PSA, half each until 2021
dongfeng-renault | 2018-01-01 | dongfeng-motor-corporation, renault | | Half each until 2020
smart | 2026-11-01 | geely, mercedes-benz-group | | Mercedes-Benz and Geely, half each since 2020
spotlight-automotive | 2026-11-01 | bmw, great-wall | | BMW and Great Wall, half each since 2019
changan-ford | 2026-11-01 | changan, ford | | Half each since 2012
chery-jaguar-land-rover | 2026-11-01 | chery, tata-sons | | Half each since 2012
volkswagen-anhui | 2026-11-01 | jac-group, volkswagen | | 75% Volkswagen, 25% JAC since 2020
beijing-hyundai | 2026-11-01 | baic-group, hyundai-motor | | Half each since 2002
leapmotor-international | 2026-11-01 | leapmotor, stellantis | | 51% Stellantis, 49% Leapmotor since 2024
mazda-toyota-manufacturing | 2026-11-01 | mazda, toyota | | Half each since 2018
horse-powertrain | 2026-11-01 | geely, renault | | Renault and Geely 45% each, Aramco 10%
`);
