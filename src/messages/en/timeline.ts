import { formatNumber } from '../format.js';

/** What `<ownership-timeline>` says. */
export const timelineMessages = {
  label: 'Day shown',
  hint: 'The arrow keys go from change to change, with Shift from year to year.',
  previous: 'Previous change',
  next: 'Next change',
  play: 'Play',
  pause: 'Pause',
  /** On the buttons; each has its name as well. */
  signs: { previous: '◂', next: '▸', play: '▶', pause: '❚❚' },
  speed: 'Speed',
  speeds: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
  notableDays: 'Days to see',
  /** The same where there is little space. */
  days: 'Days',
  notableDay: (day: string, title: string): string => `${day}: ${title}`,
  /** What a step has changed: its first changes in words, and how many more there are. */
  andMore: (sentences: readonly string[], more: number): string =>
    [
      ...sentences.map((sentence) => `${sentence}.`),
      ...(more > 0 ? [`And ${formatNumber(more)} more.`] : []),
    ].join(' '),
  onDay: (day: string, words: string): string => `${day}: ${words}`,
  still: 'This data has no dates between which anything changes.',
  noEarlier: 'Nothing on record changed before.',
  noLater: 'Nothing on record changes after.',
  /** Before the time that the data covers. */
  before: (date: string): string =>
    `The data covers the time from ${date} on; earlier days are incomplete.`,
  /** After the data was compiled. */
  planned: (day: string): string => `As planned when the data was compiled, on ${day}.`,
  nothingYet: (first: string): string =>
    `No tie on record had begun by this day; the first is of ${first}.`,
  nothingHolds: 'No tie on record holds on this day.',
  after: (day: string): string => `As known on ${day}: nothing later is in the data.`,
} as const;
