/** What is wrong with what was typed into a field for a day. */
export const dateField = {
  range: (first: string, last: string): string => `Choose a day from ${first} to ${last}.`,
  incomplete: 'Give the day, the month and the year.',
};
