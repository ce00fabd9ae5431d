/** What `<ownership-graph>` says in its buttons and in place of a graph. */
export const graph = {
  view: 'Picture',
  zoomOut: 'Zoom out',
  zoomOutSymbol: '−',
  zoomIn: 'Zoom in',
  zoomInSymbol: '+',
  fit: 'Fit',
  fitLong: 'Fit the whole graph',
  savePicture: 'Save picture',
  copyLink: 'Copy link',

  noGraph: 'There is no graph to draw.',
  noData: 'No data yet. Give the address of a data file as “src”.',
  loading: 'Loading the data…',
  noCompanies: 'This data set has no companies.',
  nothingOn: (day: string): string => `Nothing in this data set held on ${day}.`,
  tooSmall: 'The graph needs more space.',
  failed: 'The graph cannot be shown',
};
