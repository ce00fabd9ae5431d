import type { FaultCode, FileFaults } from '../../model/index.js';
import { formatNumber } from '../format.js';
import { formatShortList, quote } from '../quote.js';
import type { Wording } from '../wording.js';

const BINARY: Readonly<Record<FileFaults['binary']['type'], Wording>> = {
  spreadsheet: {
    statement: 'This is a workbook of a spreadsheet program.',
    suggestion: 'Save the sheet as CSV, or copy its cells and paste them here.',
  },
  zip: {
    statement: 'This is a compressed archive.',
    suggestion: 'Unpack it and open the files in it.',
  },
  gzip: { statement: 'This file is compressed.', suggestion: 'Unpack it and open what is in it.' },
  pdf: {
    statement: 'This is a PDF.',
    suggestion: 'Copy its table into a spreadsheet and save that as CSV.',
  },
  image: {
    statement: 'This is a picture.',
    suggestion: 'Open the data that it was made of.',
  },
  database: {
    statement: 'This is a database.',
    suggestion: 'Export its tables as CSV.',
  },
  other: { statement: 'This file holds no text.', suggestion: 'Check that it is the right file.' },
};

const FORMATS =
  'a table as CSV, BODS, GLEIF, GraphML, GML, GEXF, FollowTheMoney, Cytoscape JSON, or the format of this project';

/** Why a file cannot be read. */
export const importFaults: {
  readonly [Code in FaultCode]: (data: FileFaults[Code]) => Wording;
} = {
  empty: () => ({
    statement: 'The file is empty.',
    suggestion: 'Check that it was saved completely.',
  }),
  'wrong-encoding': ({ encoding }) => ({
    statement: `${quote(encoding)} is not the name of an encoding.`,
    suggestion: 'Give one such as utf-8, windows-1252 or shift_jis, or none.',
  }),
  'wrong-format': ({ format, known }) => ({
    statement: `${quote(format)} is not the name of a format.`,
    suggestion: `Name one of ${formatShortList(known, 20, 'or')}, or none.`,
  }),
  'wrong-mapping': ({ text }) => ({
    statement: `The mapping ${quote(text)} cannot be followed.`,
    suggestion: 'Give it as JSON, such as {"columns": {"owner": "A", "owned": "B"}}.',
  }),
  binary: ({ type }) => BINARY[type],
  'web-page': () => ({
    statement: 'This is a web page, not data.',
    suggestion: 'Open the file that the page links to.',
  }),
  'xml-broken': ({ line, column, reason }) => ({
    statement: `The XML is broken in line ${formatNumber(line)}, column ${formatNumber(column)}: ${reason}.`,
    suggestion: 'Check that the file is complete, or export it again.',
  }),
  'xml-unknown': ({ root }) => ({
    statement: `XML that begins with ${quote(root)} is not one of the formats that can be read.`,
    suggestion: 'XML can be GraphML, GEXF, or data of GLEIF.',
  }),
  'json-unknown': ({ keys }) => ({
    statement:
      keys.length === 0
        ? 'This JSON is not one of the formats that can be read.'
        : `JSON with the keys ${formatShortList(keys.map(quote))} is not one of the formats that can be read.`,
    suggestion: `Open ${FORMATS}.`,
  }),
  'graph-broken': ({ line }) => ({
    statement: `The graph is broken in line ${formatNumber(line)}.`,
    suggestion: 'Check that the file is complete, or export it again.',
  }),
  'no-graph': () => ({
    statement: 'There is no graph in this file.',
    suggestion: `Open ${FORMATS}.`,
  }),
  'too-many-columns': ({ columns, most }) => ({
    statement: `The table has ${formatNumber(columns)} columns or more; ${formatNumber(most)} can be read.`,
    suggestion: 'Check that it is the right file, and how its rows end.',
  }),
  'no-columns': ({ headings }) => ({
    statement:
      headings.length === 0
        ? 'The table has no headings that say who owns whom.'
        : `None of the headings ${formatShortList(headings.map(quote))} says who owns whom.`,
    suggestion: 'Name the columns “owner” and “owned”, or choose which ones they are.',
  }),
  'column-not-there': ({ field, column, headings }) => ({
    statement: `There is no column ${quote(column)}, which the mapping names for ${quote(field)}.`,
    suggestion: `Name one of ${formatShortList(headings.map(quote))}.`,
  }),
  'nothing-found': () => ({
    statement: 'Nothing in this file says who owns whom.',
    suggestion: 'Check that it is the right file, and that it is not empty.',
  }),
  'too-large': () => ({
    statement: 'The file is too large to be read in a browser.',
    suggestion: 'Divide it, or leave out what is not needed.',
  }),
  'too-many-records': ({ most }) => ({
    statement: `There are more than ${formatNumber(most)} ties or parties, which is all that can be read in a browser.`,
    suggestion: 'Divide the file, or leave out what is not needed.',
  }),
  'with-others': () => ({
    statement: 'A data set in the format of this project cannot be read together with other files.',
    suggestion: 'Open it alone.',
  }),
};
