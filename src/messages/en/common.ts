/** Words that several parts of the interface share. */
export const common = {
  tryAgain: 'Try again',
  /** Where the words for a failure cannot be loaded either. */
  notLoaded: {
    statement: 'Not everything could be loaded.',
    suggestion: 'Check the connection and try again.',
  },
  /** What is not shown. */
  andMore: (count: string): string => `and ${count} more`,
  millions: (figure: string): string => `${figure}m`,
};
