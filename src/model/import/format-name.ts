/** The formats that can be read, by the names that a page uses for them. */
export const FORMAT_NAMES = [
  'json',
  'csv',
  'bods',
  'gleif',
  'graphml',
  'gml',
  'gexf',
  'ftm',
  'cytoscape',
] as const;

/**
 * `json` is a data set in the project's own format, `csv` a table of any delimiter, `ftm`
 * FollowTheMoney, `bods` the Beneficial Ownership Data Standard.
 */
export type FormatName = (typeof FORMAT_NAMES)[number];

export function isFormatName(text: string): text is FormatName {
  return (FORMAT_NAMES as readonly string[]).includes(text);
}
