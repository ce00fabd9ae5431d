/** How periods are put into words. Dates arrive formatted. */
export const dates = {
  since: (from: string): string => `since ${from}`,
  until: (until: string): string => `until ${until}`,
  fromTo: (from: string, until: string): string => `${from} to ${until}`,
};
