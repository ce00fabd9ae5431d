/** Where parts of the data are missing. */
export const missingParts = {
  loading: 'Sources and disputes are being loaded.',
  failed: 'Sources and disputes could not be loaded.',
};
