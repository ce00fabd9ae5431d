/** Words on the cards and lines of the overview. */
export const overview = {
  andMore: (names: string, count: string): string => `${names} + ${count}`,
  /** The figure of an earlier year. */
  figureOf: (figure: string, year: string): string => `${figure} ’${year.slice(-2)}`,
  holder: (name: string, share: string): string => `${name}: ${share}`,
  holderInControl: (name: string): string => `${name} controls it`,
  collapsed: (mark: string, year: string): string => `${mark} ${year}`,
  shortCollapsed: (mark: string, year: string): string => `${mark} ’${year.slice(-2)}`,
  linkTitle: (one: string, other: string): string => `${one} and ${other}`,
  regionSeparator: '\u00a0· ',
  regions: {
    americas: 'Americas',
    europe: 'Europe',
    africa: 'Africa',
    'middle-east': 'Middle East',
    'south-asia': 'South Asia',
    china: 'China',
    'east-asia': 'Japan and Korea',
    'south-east-asia': 'South-East Asia',
  },
};
