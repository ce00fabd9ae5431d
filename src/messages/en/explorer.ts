/** What `<ownership-explorer>` says beside what the elements in it say. */
export const explorer = {
  untitled: 'Ownership Graph',
  day: 'Day',
  today: 'Today',
  more: 'More',
  views: 'View',
  viewNames: {
    list: 'List',
    overview: 'Overview',
    network: 'Network',
    table: 'Table',
    changes: 'Changes',
    storyline: 'History',
    multiples: 'Side by side',
  },
  inspector: 'Inspector',
  openSheet: 'Guide, timeline and legend',
};
