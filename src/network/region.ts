/** A part of the world, as charts divide it. */
export type Region =
  | 'americas'
  | 'europe'
  | 'africa'
  | 'middle-east'
  | 'south-asia'
  | 'china'
  | 'east-asia'
  | 'south-east-asia';

/**
 * The countries of each region by ISO 3166-1 code, after the regions of the
 * United Nations (M49), with three departures that readers of economic charts
 * expect: Russia and Turkey count as Europe; China with Hong Kong and Macao
 * stands alone; Australia and New Zealand are with South-East Asia.
 */
const COUNTRIES: Readonly<Record<Region, string>> = {
  americas:
    'AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GT GY HN HT JM ' +
    'KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI',
  europe:
    'AD AL AM AT AX AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IM IS IT JE ' +
    'LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK',
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR ' +
    'MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW',
  'middle-east': 'AE BH IL IQ IR JO KW LB OM PS QA SA SY YE',
  'south-asia': 'AF BD BT IN KG KZ LK MV NP PK TJ TM UZ',
  china: 'CN HK MO',
  'east-asia': 'JP KP KR MN TW',
  'south-east-asia':
    'AS AU BN CK FJ FM GU ID KH KI LA MH MM MP MY NC NF NR NU NZ PF PG PH PN PW SB SG TH TK TL TO TV VN VU WF WS',
};

const regionByCountry = new Map(
  Object.entries(COUNTRIES).flatMap(([region, codes]) =>
    codes.split(' ').map((code) => [code, region as Region]),
  ),
);

/** The regions from west to east, as charts put them beside each other. */
export const REGIONS = Object.keys(COUNTRIES) as readonly Region[];

/** The region of a country; undefined without a country, or for a code that is not assigned. */
export function regionOf(country: string | undefined): Region | undefined {
  return country === undefined ? undefined : regionByCountry.get(country);
}
