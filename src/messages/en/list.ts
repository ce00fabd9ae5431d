/** What `<ownership-list>` says. */
export const list = {
  label: 'Makers by size',
  filters: 'Regions',
  all: 'All',
  facts: (facts: readonly string[]): string => facts.join('; '),
  more: (count: string): string => `Show ${count} more`,
};
