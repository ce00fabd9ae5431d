import type {
  DatasetCounts,
  FilePlace,
  FormatName,
  NoteGroup,
  ReadKind,
  TableField,
} from '../../model/index.js';
import { formatCount, formatNumber } from '../format.js';
import { formatShortList } from '../quote.js';

const FORMATS: Readonly<Record<FormatName, string>> = {
  json: 'the format of this project',
  csv: 'a table',
  bods: 'BODS',
  gleif: 'GLEIF',
  graphml: 'GraphML',
  gml: 'GML',
  gexf: 'GEXF',
  ftm: 'FollowTheMoney',
  cytoscape: 'Cytoscape',
};

/** What is counted, for one and for several. */
const READ: Readonly<Record<ReadKind, readonly [string, string]>> = {
  rows: ['row', 'rows'],
  statements: ['statement', 'statements'],
  records: ['record', 'records'],
  nodes: ['node', 'nodes'],
  edges: ['edge', 'edges'],
  entities: ['entity', 'entities'],
  persons: ['person', 'persons'],
  unspecified: ['party not named', 'parties not named'],
  relationships: ['relationship', 'relationships'],
  interests: ['interest', 'interests'],
  shares: ['share', 'shares'],
  bands: ['band', 'bands'],
};

const COUNTS: Readonly<Record<keyof DatasetCounts, readonly [string, string]>> = {
  parties: ['party', 'parties'],
  persons: ['person', 'persons'],
  stakes: ['stake', 'stakes'],
  holdings: ['holding', 'holdings'],
  bands: ['band', 'bands'],
  sources: ['source', 'sources'],
};

function counted(
  counts: Readonly<Record<string, number | undefined>>,
  words: Readonly<Record<string, readonly [string, string]>>,
): string {
  const items = Object.entries(words).flatMap(([key, [one, other]]) => {
    const count = counts[key] ?? 0;
    return count === 0 ? [] : [formatCount(count, one, other)];
  });
  return formatShortList(items, 12);
}

/** The words of `<ownership-open>`. */
export const openingMessages = {
  button: 'Open data',
  heading: 'Open data',
  privacy: 'Files stay on this device: they are read in this browser and sent nowhere.',
  formats:
    'Tables as CSV, BODS, GLEIF, GraphML, GML, GEXF, FollowTheMoney, Cytoscape JSON, and the format of this project. Several files are read together, such as a table of ties and one of companies.',
  choose: 'Choose files',
  orDrop: 'or drop them here',
  paste: 'Or paste a table',
  pasteHint: 'owner, owned, share …',
  readPasted: 'Read the table',
  pastedName: 'Pasted table',
  template: 'Save a template',
  templateName: 'ownership-template.csv',
  /** The first rows of a table to start from: headings, and what may stand below them. */
  templateRows: [
    ['owner', 'owned', 'share', 'votes', 'from', 'until', 'kind', 'country', 'source', 'url'],
    [
      'Example Holding',
      'Example Motors',
      '35.7',
      '15',
      '1999-05',
      '',
      'company',
      'FR',
      'Annual report 2024',
      'https://example.com/report',
    ],
    [
      'Example Family',
      'Example Holding',
      '>50%',
      '',
      '1985',
      '',
      'family',
      'FR',
      'Annual report 2024',
      '',
    ],
    ['Free float', 'Example Motors', '20-25', '', '2010', '', '', '', 'Annual report 2024', ''],
  ],
  reading: (names: readonly string[]): string => `Reading ${formatShortList(names, 3)} …`,
  placing: (names: readonly string[]): string =>
    `Preparing the picture of ${formatShortList(names, 3)} …`,
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  other: 'Open other data',
  failed: (names: readonly string[]): string => `${formatShortList(names, 3)} could not be read`,
  mapping: 'What do the columns mean? Choose at least the owner and the owned.',
  mappingOf: (name: string): string => `The first rows of ${name}`,
  fieldOf: (heading: string): string => `Column ${heading} means`,
  noField: 'not read',
  fields: {
    owner: 'owner',
    owned: 'owned',
    share: 'share of capital',
    votes: 'share of votes',
    from: 'from',
    until: 'until',
    source: 'source',
    url: 'address of the source',
    kind: 'kind of the owner',
    note: 'note',
    id: 'id',
    name: 'name',
    country: 'country of the owned',
    founded: 'founded',
    dissolved: 'dissolved',
    lei: 'LEI',
    description: 'description',
    ownerKind: 'kind of the owner',
    ownerCountry: 'country of the owner',
    ownedKind: 'kind of the owned',
    ownedCountry: 'country of the owned',
  } satisfies Readonly<Record<TableField, string>>,
  shares: 'Shares are',
  shareScales: { '': 'as they look', percent: 'percent', fractions: 'fractions of one' },
  read: 'Read',
  mappingText: 'These choices as the attribute “mapping” of a page',
  columns: 'Change the columns',
  opened: (title: string): string => `${title} is open`,
  nothingChanged: 'Nothing was left out, changed or guessed.',
  whatWasRead: 'What was read',
  fileLine: (
    name: string,
    format: FormatName,
    version: string | undefined,
    read: Partial<Record<ReadKind, number>>,
  ): string => {
    const what = `${name}, ${FORMATS[format]}${version === undefined ? '' : ` ${version}`}`;
    const counts = counted(read, READ);
    return counts === '' ? what : `${what}: ${counts}`;
  },
  datasetLine: (counts: DatasetCounts): string =>
    `In the data set: ${counted({ ...counts }, COUNTS)}`,
  groups: {
    'left-out': 'Left out',
    changed: 'Changed',
    guessed: 'Guessed',
    made: 'Made',
  } satisfies Readonly<Record<NoteGroup, string>>,
  times: (count: number): string => `${formatNumber(count)}×`,
  places: (places: readonly FilePlace[], more: boolean): string => {
    const list = places.map(({ file, line, path }) => {
      if (line !== undefined) return `${file} line ${formatNumber(line)}`;
      return path === undefined || path === '' ? file : `${file} ${path}`;
    });
    return `${list.join(', ')}${more ? ', …' : ''}`;
  },
  saveReport: 'Save the report',
  reportName: 'import-report.txt',
  problems: 'Problems',
};
