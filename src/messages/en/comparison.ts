/** Words on the picture of two days. Years are empty where nobody knows them. */
export const comparisonMessages = {
  course: (before: string, after: string): string => `${before} → ${after}`,
  /** The same in two lines. */
  courseInLines: (before: string, after: string): string[] => [`${before} →`, after],
  ofVotes: (course: string): string => `${course} of votes`,
  begun: (year: string): string => `new ${year}`.trim(),
  ended: (year: string): string => `ended ${year}`.trim(),
  joined: (year: string): string => `joined ${year}`.trim(),
  left: (year: string): string => `left ${year}`.trim(),
  collapsed: (mark: string, year: string): string => `${mark} collapsed ${year}`.trim(),
  /** Of several joint ventures of two groups. */
  severalBegun: (count: number): string => `${count} new`,
  severalEnded: (count: number): string => `${count} ended`,

  founded: (year: string): string => `founded ${year}`.trim(),
  dissolved: (year: string): string => `dissolved ${year}`.trim(),
  renamed: (before: string): string => `was ${before}`,
  wasPartOf: (group: string): string => `was part of ${group}`,
  partOf: (group: string, year: string): string =>
    year === '' ? `part of ${group}` : `part of ${group} since ${year}`,
  noMaker: 'no maker any more',
  formedFrom: (names: string): string => `from ${names}`,
  gainedMember: (name: string, year: string): string => `+ ${name} ${year}`.trim(),
  lostMember: (name: string, year: string): string => `− ${name} ${year}`.trim(),
  holder: (name: string, share: string): string => `${name}: ${share}`,
  /** What became of a group, counted where there is no room for it. */
  changes: (count: number, text: string): string =>
    count === 1 ? `${text} change` : `${text} changes`,
  changesInShort: (text: string): string => `Δ ${text}`,

  /** One of several days. */
  onDay: (name: string, day: string): string => `${name}, ${day}`,

  /** Above the picture. */
  bar: 'Comparison',
  between: (from: string, to: string): string => `Changes from ${from} to ${to}`,
  list: 'List',
  listLong: 'List of changes',
  beside: 'Side by side',
  days: 'Days',
  dayNumber: (number: number): string => `Day ${number}`,
  addDay: 'Add a day',
  removeDay: (number: number): string => `Take away day ${number}`,
  removeSymbol: '×',
  stop: 'Stop',
  stopLong: 'Stop comparing',

  separator: ', ',
  factSeparator: ' · ',
};
