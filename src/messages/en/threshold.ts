import { formatNumber } from '../format.js';

/** From how many votes on somebody controls a company, where a reader chooses that. */
export const thresholdMessages = {
  heading: 'Groups',
  label: 'Controlled from',
  /** `inclusive` where the threshold itself is enough. */
  value: (percent: number, inclusive: boolean): string =>
    inclusive
      ? `${formatNumber(percent)}% of votes`
      : `more than ${formatNumber(percent)}% of votes`,
  byVotes: 'Shares are counted by votes.',
  /** What a picture says of boxes and lines of all that somebody holds. */
  toTheEnd: 'Shares on boxes are what is held in the end, shares on lines what is held directly.',
  /** What a picture says of its groups. */
  groups: (value: string): string => `Groups: controlled from ${value}.`,
} as const;
