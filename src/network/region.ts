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
 * stands alone; Australia and New Zealand are with South-East Asia. A word is a first
 * letter and all second ones: `HKN` is HK and HN.
 */
const COUNTRIES: Readonly<Record<Region, string>> = {
  americas:
    'AGIRW BBLMOQRSZ CALORUW DMO EC FK GDFLPTY HNT JM KNY LC MFQSX NI PAEMRY SRVX TCT USY VCEGI',
  europe:
    'ADLMTXZ BAEGY CHYZ DEK EES FIOR GBEGIR HRU IEMST JE LITUV MCDEKT NLO PLT ROSU SEIJKM TR UA VA XK',
  africa:
    'AO BFIJW CDFGIMV DJZ EGHRT GAHMNQW KEM LRSY MAGLRUWZ NAEG REW SCDHLNOSTZ TDGNZ UG YT ZAMW',
  'middle-east': 'AE BH ILQR JO KW LB OM PS QA SAY YE',
  'south-asia': 'AF BDT IN KGZ LK MV NP PK TJM UZ',
  china: 'CN HK MO',
  'east-asia': 'JP KPR MN TW',
  'south-east-asia': 'ASU BN CK FJM GU ID KHI LA MHMPY NCFRUZ PFGHNW SBG THKLOV VNU WFS',
};

const regionByCountry = new Map(
  Object.entries(COUNTRIES).flatMap(([region, words]) =>
    words
      .split(' ')
      .flatMap(([first = '', ...seconds]) =>
        seconds.map((second) => [first + second, region as Region] as const),
      ),
  ),
);

/** The regions from west to east, as charts put them beside each other. */
export const REGIONS = Object.keys(COUNTRIES) as readonly Region[];

/** The region of a country; undefined without a country, or for a code that is not assigned. */
export function regionOf(country: string | undefined): Region | undefined {
  return country === undefined ? undefined : regionByCountry.get(country);
}
