import { formatCount } from '../format.js';

/** What a reader acts on the picture by says: its list, its buttons and its hints. */
export const picture = {
  companies: 'Companies in the graph',
  /** `facts` are what it is, where it is, and who holds most of it. */
  company: (name: string, facts: readonly string[], ties: number): string =>
    [name, ...facts, ties === 1 ? 'one tie' : formatCount(ties, 'tie', 'ties')].join(', '),

  pan: { left: 'Move left', right: 'Move right', up: 'Move up', down: 'Move down' },

  wheelHint: 'Hold Ctrl or ⌘ to zoom, or click the graph first.',
  hiddenNamesHint: 'Zoom in, or point at a box, to read the smaller names.',
  stakeOf: (owners: string): string => `Stake of ${owners}`,
  hoveredTie: (title: string, label: string): string =>
    label === '' ? title : `${title}: ${label}`,
};
