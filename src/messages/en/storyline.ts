import { formatCount } from '../format.js';

/** What `<ownership-storyline>` says. */
export const storylineMessages = {
  heading: 'Who belonged to whom',
  title: (name: string): string => `${name} through time`,
  waiting: 'Drawing the history…',
  failed: 'The history could not be drawn.',
  nothing: 'No company of makers exists in this time.',
  chart: 'Companies through time. What it shows is told in the list that follows.',
  shown: (count: string, from: string, until: string): string => `${count}, ${from} to ${until}`,
  lines: (count: number): string => formatCount(count, 'company', 'companies'),
  leftOut: (count: number): string => `${formatCount(count, 'more', 'more')} not drawn`,
  summary: (parts: readonly string[]): string => parts.join(', '),
  scope: 'Which companies',
  largest: 'Largest groups',
  words: 'In words',
  savePicture: 'Save picture',
  list: 'What happened to each company. The arrow keys move from company to company, with Shift the left and right ones from year to year.',
  key: {
    lane: 'a company, wider the more its group holds of it',
    ground: 'a group; the bold name heads it',
    stake: 'a stake without control',
    venture: 'joint venture',
    talks: 'merger talks that collapsed',
  },

  owners: 'Owners',
  owner: (name: string, share: string): string => `${name} ${share}`,
  /** What the chart means, in a picture. */
  sentence:
    'A line is a company, wider the more its group holds of it; the bold name heads the group. Thin lines are stakes without control, rings joint ventures, crosses mergers that failed.',
  told: (name: string, events: string): string => `${name}: ${events}`,
  events: (events: readonly string[]): string => `${events.join('; ')}.`,
  /** An event with its year or years. */
  at: (when: string, what: string): string => (when === '' ? what : `${when} ${what}`),
  always: 'throughout',
  from: (year: string): string => `from ${year}`,
  until: (year: string): string => `until ${year}`,
  fromUntil: (from: string, until: string): string =>
    from === until ? `in ${from}` : `${from} to ${until}`,
  inYear: (year: string): string => `in ${year}`,
  independent: 'on its own',
  heads: 'heads its group',
  partOf: (head: string, shares: string): string =>
    shares === '' ? `part of ${head}` : `part of ${head} (${shares})`,
  becomes: (other: string): string => `goes on in ${other}`,
  continues: (other: string): string => `continues ${other}`,
  heldBy: (other: string, shares: string): string => `${other} holds ${shares}`,
  holds: (other: string, shares: string): string => `holds ${shares} of ${other}`,
  venture: (name: string, other: string): string => `${name}, joint venture with ${other}`,
  talks: (title: string, outcome: string): string => `${title}: ${outcome}`,
  shareRange: (least: string, most: string): string =>
    least === most ? least : `${least} to ${most}`,
};
