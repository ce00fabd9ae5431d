import type { NoteCode, NoteData } from '../../model/index.js';
import { formatPartialDate } from '../format-date.js';
import { quote } from '../quote.js';

/** A kind of difference between files and data set, in words. */
export interface NoteWording {
  /** What happened, to be followed by how often. */
  statement: string;
  /** How to say otherwise, where there is a way. */
  advice?: string;
}

const COLUMN_ADVICE = 'Choose what the columns mean, or change the headings.';

/** Every kind of note; without data, it stands for all further kinds of its code. */
export const importNotes: {
  readonly [Code in NoteCode]: (data: NoteData[Code] | undefined) => NoteWording;
} = {
  'row-without-parties': () => ({
    statement: 'Rows without an owner or without the owned were left out.',
    advice: 'Fill in both names.',
  }),
  'column-not-read': (data) => ({
    statement: data
      ? `The column ${quote(data.column)} was not read.`
      : 'Further columns were not read.',
    advice: COLUMN_ADVICE,
  }),
  'field-not-read': (data) => ({
    statement: data
      ? `${quote(data.field)} was not read: the data set has no place for it.`
      : 'Further fields were not read.',
  }),
  'share-not-read': (data) => ({
    statement: data
      ? `The share ${quote(data.text)} was not understood and is unknown.`
      : 'Further shares were not understood and are unknown.',
    advice: 'Write shares as 12.5, 12,5 %, >50% or 25-50, from 0 to 100.',
  }),
  'date-not-read': (data) => ({
    statement: data
      ? `The date ${quote(data.text)} was not understood.`
      : 'Further dates were not understood.',
    advice: 'Write dates as 2024-12-31, 2024-12 or 2024.',
  }),
  'country-not-read': (data) => ({
    statement: data
      ? `The country ${quote(data.text)} was not understood.`
      : 'Further countries were not understood.',
    advice: 'Write countries as two letters, such as JP.',
  }),
  'kind-not-read': (data) => ({
    statement: data
      ? `The kind ${quote(data.text)} was not understood.`
      : 'Further kinds were not understood.',
    advice: 'Kinds are company, joint-venture, state, family, person, fund, trust and dispersed.',
  }),
  'identifier-not-read': (data) => ({
    statement: data
      ? `Identifiers of the scheme ${quote(data.scheme)} were not read: the data set has no place for them.`
      : 'Identifiers of further schemes were not read.',
  }),
  'record-not-read': (data) => ({
    statement: data
      ? `Records of the type ${quote(data.type)} were not read.`
      : 'Records of further types were not read.',
  }),
  'line-not-read': () => ({
    statement: 'Lines that are broken were left out.',
    advice: 'Check that the file is complete.',
  }),
  'record-without-party': () => ({
    statement: 'Relationships that do not say between whom were left out.',
  }),
  'own-share-of-one': () => ({
    statement: 'Persons, families and states that own themselves were left out.',
  }),
  'replaced-version': () => ({
    statement: 'Earlier versions of parties were replaced by later ones.',
  }),
  'closed-record': () => ({ statement: 'Relationships that were closed have an end.' }),
  'indirect-interest': () => ({
    statement:
      'Indirect interests are notes of the company, since the direct ones that they consist of are drawn.',
  }),
  'no-owner': (data) => ({
    statement: data
      ? `Statements that there is no owner to name (${quote(data.reason)}) are no stakes.`
      : 'Statements that there is no owner to name are no stakes.',
  }),
  'control-only': (data) => ({
    statement: data
      ? `The interest ${quote(data.interest)} has no share of capital or votes; it is a stake of unknown share, with a note.`
      : 'Further interests have no share of capital or votes; they are stakes of unknown share.',
  }),
  'share-of-control': (data) => ({
    statement: data
      ? `The share of the interest ${quote(data.interest)}, which is neither capital nor votes, was not read.`
      : 'Shares of interests that are neither capital nor votes were not read.',
  }),
  'ended-before-begun': () => ({
    statement: 'What ends before it begins was left out.',
    advice: 'Check both dates.',
  }),
  'inactive-relationship': (data) => ({
    statement: data
      ? `Relationships with the status ${quote(data.status)} were left out.`
      : 'Relationships with further statuses were left out.',
  }),
  'not-ownership': (data) => ({
    statement: data
      ? `${quote(data.type)} is not ownership and was left out.`
      : 'Further kinds of relations are not ownership and were left out.',
  }),
  'undirected-edge': () => ({
    statement: 'Edges without a direction were read from the first node to the second.',
    advice: 'Export the graph as a directed one.',
  }),
  'same-party': () => ({
    statement: 'Parties with the same identifier are one.',
  }),
  'same-tie': () => ({
    statement: 'What is said more than once of an owner and what it owns is one holding.',
  }),
  'another-figure': () => ({
    statement:
      'Where there are two figures for the same time, the first one is drawn and the others are disputes.',
    advice: 'Give each its dates, or keep one of them.',
  }),
  'shares-added': () => ({
    statement: 'Several stakes in one relationship were added.',
  }),
  'later-version': () => ({
    statement: 'Later versions of a relationship are further holdings of the same stake.',
  }),
  'life-against-ties': (data) => ({
    statement:
      data?.field === 'dissolved'
        ? 'The end of a party was left out, because it has ties after it.'
        : 'The foundation of a party was left out, because it has ties before it.',
  }),
  'life-reversed': () => ({
    statement: 'A life that ends before it begins was left out.',
  }),
  'text-cleaned': () => ({
    statement: 'Invisible characters were taken out of texts.',
  }),
  'text-cut': () => ({ statement: 'Very long texts were cut.' }),
  'exact-and-range': () => ({
    statement: 'Where there is an exact share and a range, the exact share was taken.',
  }),
  'range-reversed': () => ({
    statement: 'Ranges that run backwards are unknown shares.',
  }),
  'id-twice': () => ({
    statement: 'Different records with the same id were all kept.',
  }),
  'version-mixed': (data) => ({
    statement: data
      ? `Some statements have the form of version ${data.version}, and were read so.`
      : 'Statements have the forms of several versions.',
  }),
  encoding: (data) => ({
    statement: `The text was read as ${data?.encoding ?? ''}, because it is not UTF-8.`,
    advice: 'Save it as UTF-8, or name its encoding.',
  }),
  delimiter: (data) => ({
    statement: `Columns are separated by ${data?.delimiter === '\t' ? 'tabs' : quote(data?.delimiter ?? '')}.`,
  }),
  columns: (data) => ({
    statement: `Columns were understood so: ${data?.columns ?? ''}.`,
    advice: COLUMN_ADVICE,
  }),
  matrix: (data) => ({
    statement:
      data?.direction === 'columns-own-rows'
        ? 'The table is a matrix, in which columns own rows.'
        : 'The table is a matrix, in which rows own columns.',
    advice: 'Say otherwise with “matrix” of the mapping.',
  }),
  fractions: () => ({
    statement: 'No share is more than 1: they were taken for fractions of one.',
    advice: 'Say otherwise with “shares” of the mapping, or write % behind them.',
  }),
  'date-order': (data) => ({
    statement:
      data?.order === 'month-day'
        ? 'Dates were read with the month before the day.'
        : 'Dates were read with the day before the month.',
    advice: 'Say otherwise with “dates” of the mapping, or write 2024-12-31.',
  }),
  'kind-assumed': () => ({
    statement: 'Parties of which nothing says what they are were taken for companies.',
    advice: 'Add a column “kind”, or a second table of companies with it.',
  }),
  'later-figure-ends': () => ({
    statement: 'A holding without an end was ended by the next one of the same owner.',
    advice: 'Give its end.',
  }),
  'dissolution-ends': () => ({
    statement: 'A holding without an end was ended by the end of one of its parties.',
  }),
  'date-of-statement': () => ({
    statement: 'What has no beginning holds from the date of the statement that says so.',
  }),
  'legal-band': () => ({
    statement:
      'Bands of the British register were read as the law has them: more than 25%, more than 50%, 75% or more.',
  }),
  'band-ends-read': (data) => ({
    statement: `The ends of ranges were read as version ${data?.version ?? ''} of the standard has them.`,
  }),
  'edge-direction': (data) => ({
    statement:
      data?.direction === 'target-owns-source'
        ? 'Edges were read as pointing from the owned to the owner.'
        : 'Edges were read as pointing from the owner to the owned.',
    advice: 'Say otherwise with the option “edges”.',
  }),
  'edge-field': (data) => ({
    statement: data
      ? `${quote(data.field)} was read as ${quote(data.meaning)}.`
      : 'Further fields were read by their names.',
  }),
  'component-missing': () => ({
    statement: 'Indirect interests whose parts are not in the file were read as stakes, in doubt.',
  }),
  'consolidated-share': () => ({
    statement:
      'Consolidated accounts say who controls whom and give no share: stakes are of unknown size, and companies are in the group of their parent.',
  }),
  'ultimate-known': () => ({
    statement:
      'Highest parents were left out where direct parents lead to them, since both would count twice.',
  }),
  'same-unnamed-party': (data) => ({
    statement: data
      ? `Direct and highest parents that are not named for the same reason (${quote(data.reason)}) are one party.`
      : 'Further parents that are not named for the same reason are one party.',
  }),
  'unnamed-party': (data) => ({
    statement: data
      ? `Owners that are not named (${quote(data.reason)}) are parties of their own.`
      : 'Further owners that are not named are parties of their own.',
  }),
  'party-only-mentioned': () => ({
    statement: 'Parties that nothing but ties names have their name alone.',
  }),
  'from-made': (data) => ({
    statement: data
      ? `Ties without a beginning hold from ${formatPartialDate(data.from)}, which is in doubt.`
      : 'Further ties without a beginning hold from a date that is in doubt.',
    advice: 'Add a column “from”.',
  }),
  'share-unknown': () => ({ statement: 'Ties without a share have an unknown one.' }),
  'party-id-made': () => ({
    statement: 'Ids of parties were made of their names.',
    advice: 'Add a column “id” to keep your own.',
  }),
  'source-made': (data) => ({
    statement: data
      ? `The source ${quote(data.title)} was made, because a figure needs one.`
      : 'Further sources were made.',
    advice: 'Add a column “source”.',
  }),
  'compiled-made': (data) => ({
    statement: `The data has no date of its own: it counts as of ${data ? formatPartialDate(data.compiled) : ''}, the day on which it was read.`,
  }),
  'title-made': () => ({ statement: 'The title was made of the name of the file.' }),
};
