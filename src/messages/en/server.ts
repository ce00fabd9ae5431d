/** What a server says of data in place of a picture. */
export const serverMessages = {
  caption: (tab: string, day: string): string => `${tab} on ${day}`,
  compiled: (day: string, licence: string | undefined): string =>
    licence === undefined ? `Compiled ${day}.` : `Compiled ${day}, ${licence}.`,
};
