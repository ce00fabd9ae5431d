import { formatCount } from '../format.js';

/** Signs, and words on and about the edges of the graph. */
export const scene = {
  above: (figure: string): string => `>${figure}`,
  below: (figure: string): string => `<${figure}`,
  atLeast: (figure: string): string => `≥${figure}`,
  atMost: (figure: string): string => `≤${figure}`,
  range: (min: string, max: string): string => `${min}–${max}`,
  approximate: (share: string): string => `≈${share}`,
  uncertain: (share: string): string => `${share}?`,
  agreed: 'agreed',
  denied: (mark: string): string => `${mark} denied`,
  collapsed: (mark: string, end: string): string => `${mark} ${end}`,
  stakeTitle: (owner: string, owned: string): string => `${owner} in ${owned}`,
  pairTitle: (one: string, other: string): string => `${one} and ${other}`,
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
