/** What `<ownership-explorer>` says beside what the elements in it say. */
export const explorer = {
  untitled: 'Ownership Graph',
  day: 'Day',
  today: 'Today',
  dayOutOfRange: (first: string, last: string): string => `Choose a day from ${first} to ${last}.`,
  dayIncomplete: 'Give the day, the month and the year.',
  views: 'View',
  viewNames: { list: 'List', overview: 'Overview', network: 'Network', table: 'Table' },
  inspector: 'Inspector',
  openSheet: 'Guide and legend',
  closeSheet: 'Close',
  /** What a press on the handle of the sheet does, by where it stands. */
  sheetStep: {
    small: 'Enlarge to half the height',
    half: 'Enlarge to full height',
    full: 'Reduce to small height',
  },
};
