/** What is on the bar over the sheet of a narrow explorer. */
export const sheet = {
  close: 'Close',
  /** What a press on the handle of the sheet does, by where it stands. */
  step: {
    small: 'Enlarge to half the height',
    half: 'Enlarge to full height',
    full: 'Reduce to small height',
  },
};
