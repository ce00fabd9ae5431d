/** How a share is put into words; every figure comes with its percent sign. */
export const share = {
  unknown: 'unknown',
  capitalUnknown: 'share unknown',
  ofVotes: (figure: string): string => `${figure} of votes`,
  votesUnknown: 'votes unknown',
  about: (figure: string): string => `about ${figure}`,
  over: (figure: string): string => `over ${figure}`,
  under: (figure: string): string => `under ${figure}`,
  atLeast: (figure: string): string => `at least ${figure}`,
  upTo: (figure: string): string => `up to ${figure}`,
  /** Both ends as words of their own: `over 25% to 50%`. */
  range: (from: string, to: string): string => `${from} to ${to}`,
};
