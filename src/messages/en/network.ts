import { formatCount } from '../format.js';

/** Words on the edges of the network, and below it. */
export const networkMessages = {
  /** Who is not drawn. */
  andUntied: (count: string): string => `and ${count} without a tie`,
  /** `aged` counts names that are sized by older figures. */
  textSize: (aged: number): string =>
    aged === 0
      ? 'Text size: vehicles sold'
      : `Text size: vehicles sold; of ${formatCount(aged, 'company', 'companies')} more than two years before`,
  sizedBy: (year: string): string => `size of ${year}`,
  agreed: 'agreed',
  denied: (mark: string): string => `${mark} denied`,
  collapsed: (mark: string, end: string): string => `${mark} ${end}`,
  fold: {
    owners: (count: number): string => formatCount(count, 'owner', 'owners'),
    holdings: (count: number): string => formatCount(count, 'holding', 'holdings'),
  },
  bundle: {
    stake: (count: number): string => formatCount(count, 'stake', 'stakes'),
    alliance: (count: number): string => formatCount(count, 'alliance', 'alliances'),
    talks: (count: number): string => formatCount(count, 'talks', 'talks'),
  },
};
