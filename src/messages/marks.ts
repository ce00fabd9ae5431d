/** The signs that stand for the outcome of talks, for a share that nobody knows and for a joint venture. */
export const MARKS = {
  collapsed: '✕',
  unconfirmed: '?',
  unknown: '?',
  venture: '○',
} as const;
