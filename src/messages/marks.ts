/** The signs that stand for the outcome of talks, and for a share that nobody knows. */
export const MARKS = {
  collapsed: '✕',
  unconfirmed: '?',
  unknown: '?',
} as const;
