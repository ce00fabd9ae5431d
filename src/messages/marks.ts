/** The signs that stand for the outcome of talks, for a share that nobody knows, for a joint venture, and for a card. */
export const MARKS = {
  collapsed: '✕',
  unconfirmed: '?',
  unknown: '?',
  venture: '○',
  closed: '▸',
  opened: '▾',
} as const;
