import { formatCount } from '../format.js';

/** What a reader acts on the picture by says: its list, its buttons and its hints. */
export const picture = {
  companies: 'Companies in the graph',
  /** `facts` are what it is, where it is, and who holds most of it. */
  company: (name: string, facts: readonly string[], ties: number): string =>
    [name, ...facts, ties === 1 ? 'one tie' : formatCount(ties, 'tie', 'ties')].join(', '),

  pan: { left: 'Move left', right: 'Move right', up: 'Move up', down: 'Move down' },

  zoomHints: {
    wheel: 'Hold Ctrl or ⌘ to zoom, or click the graph first.',
    pinch: 'Tap the graph first, then zoom with two fingers.',
  },
  /** What is too small to be read at the zoom: of names some, of shares on lines so many. */
  leftOutHint: (names: number, shares: number): string => {
    if (shares === 0)
      return names === 0 ? '' : 'Zoom in, or point at a box, to read the smaller names.';
    const left = `${formatCount(shares, 'share is', 'shares are')} left out.`;
    return names === 0
      ? `${left} Zoom in to read ${shares === 1 ? 'it' : 'them'}.`
      : `${left} Zoom in to read ${shares === 1 ? 'it' : 'them'} and the smaller names.`;
  },
  improving: 'The layout is being improved',
  improve: 'Improve layout',
  improveHint: 'A better layout is ready. Boxes will move.',
  stakeOf: (owners: string): string => `Stake of ${owners}`,
  hoveredTie: (title: string, label: string): string =>
    label === '' ? title : `${title}: ${label}`,
};
