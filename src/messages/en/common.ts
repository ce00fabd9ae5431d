/** Words that several parts of the interface share. */
export const common = {
  tryAgain: 'Try again',
  millions: (figure: string): string => `${figure}m`,
};
