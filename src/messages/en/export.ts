import { formatList } from '../format-list.js';
import { formatCount, formatNumber } from '../format.js';

/**
 * Texts of pictures, what is said in their files, and why one cannot be made. They are apart from `messages` because the first drawing does without them.
 */
export const exportMessages = {
  /** What the title of a picture says is in it; nothing where that is nothing. */
  kinds: (has: Record<'stakes' | 'ventures' | 'alliances' | 'talks', boolean>): string => {
    const names = [
      has.stakes ? 'stakes' : '',
      has.ventures ? 'joint ventures' : '',
      has.alliances ? 'alliances' : '',
      has.talks ? 'talks' : '',
    ];
    return formatList(names.filter((name) => name !== ''));
  },
  nameSeparator: ', ',
  andMore: (names: string, count: number): string => `${names} and ${count} more`,
  title: (subject: string, kinds: string, day: string): string =>
    kinds === '' ? `${subject}, ${day}` : `${subject}: ${kinds}, ${day}`,
  onDays: (subject: string, days: readonly string[]): string => `${subject}: ${formatList(days)}`,
  comparison: (subject: string, since: string, day: string): string =>
    `${subject}: what changed from ${since} to ${day}`,
  arrows: 'Arrows run from owner to owned; figures are percent of capital.',
  alt: (title: string, parties: number, ties: number): string =>
    `${title}. A diagram of ${formatCount(parties, 'party', 'parties')} and ${formatCount(ties, 'tie', 'ties')}.`,
  altOfHistory: (title: string, companies: number): string =>
    `${title}. A line for each of ${formatCount(companies, 'company', 'companies')} over the years.`,
  tie: (title: string, label: string): string =>
    label === '' ? `${title}.` : `${title}: ${label}.`,
  tieOfKind: (title: string, kind: string, label: string): string =>
    label === '' ? `${title}: ${kind}.` : `${title}: ${kind} (${label}).`,
  furtherTies: (count: number): string => `And ${formatCount(count, 'more tie', 'more ties')}.`,
  /** `compiled` is a date in words; `licence` is empty where the data names none. */
  sourceLine: (title: string, compiled: string, sources: number, licence: string): string =>
    [
      `Source: “${title}”, compiled ${compiled}`,
      sources > 0 ? ` from ${formatCount(sources, 'source', 'sources')}` : '',
      licence === '' ? '' : `, ${licence}`,
      '. Drawn with Ownership Graph.',
    ].join(''),
  /** `publishers` are those whom the figures come from, the most cited first; `more` counts further ones. */
  publishersLine: (
    publishers: readonly string[],
    more: number,
    title: string,
    compiled: string,
    licence: string,
  ): string =>
    [
      `Sources: ${publishers.join('; ')}`,
      more > 0 ? ` and ${more} more` : '',
      `, by “${title}”, ${compiled}`,
      licence === '' ? '' : `, ${licence}`,
      '. Drawn with Ownership Graph.',
    ].join(''),
  creator: 'Ownership Graph',

  /** The layers of a picture, as programs that edit it list them. */
  layers: {
    paper: 'Paper',
    groups: 'Groups',
    alliances: 'Alliances',
    talks: 'Talks',
    years: 'Years',
    owners: 'Owners',
    successions: 'Successions',
    ties: 'Joint ventures and talks',
    unrecorded: 'Not recorded',
    ventures: 'Joint ventures',
    stakes: 'Stakes',
    parties: 'Companies and owners',
    labels: 'Labels',
    texts: 'Headings and lists',
    title: 'Title',
    legend: 'Legend',
    source: 'Source',
  },

  /** What a picture has no place for; empty when it has everything. */
  leftOut: (count: Record<'groups' | 'untied' | 'names' | 'shares', number>): string => {
    const parts = [
      count.groups > 0 ? formatCount(count.groups, 'smaller group', 'smaller groups') : '',
      count.untied > 0
        ? formatCount(count.untied, 'company without ties', 'companies without ties')
        : '',
      count.names > 0 ? formatCount(count.names, 'name', 'names') : '',
      count.shares > 0 ? formatCount(count.shares, 'percentage', 'percentages') : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `Left out at this size: ${formatList(parts)}.`;
  },

  noPictureOf: (view: string): string =>
    `There is no picture of the view ${view}. Choose “overview”, “focus”, “network” or “storyline”, or “parties”.`,
  wholeHistory:
    'A picture of the history has all of its years and lines. Choose the whole view, what is selected, or companies.',
  nothingShown: 'There is nothing to show in an image on this day.',
  hiddenView: 'The view has no size while it is hidden. Choose the whole graph.',
  tooLarge: (width: number, height: number, largestWidth: number, largestHeight: number): string =>
    `A picture of ${formatNumber(width)} × ${formatNumber(height)} pixels is larger than browsers can draw. The largest of this shape has ${formatNumber(largestWidth)} × ${formatNumber(largestHeight)} pixels.`,
  scaleTooLarge: (width: number, height: number, largestScale: number): string =>
    `A picture of ${formatNumber(width)} × ${formatNumber(height)} pixels is larger than browsers can draw. The largest scale that works here is ${largestScale}.`,
  noPixels: 'At this size the picture would have no pixels.',
  tooSmall: (smallestScale: number): string =>
    `At this scale the picture would have no pixels. The smallest scale that works here is ${smallestScale}.`,
  tooSmallForText: (unit: string, width: number, height: number): string =>
    `Its text would be smaller than 7 points. What is shown needs ${width} × ${height} ${unit}.`,
  /** Names and values are quoted; `meant` is one that may be meant, or empty. */
  unknownOption: (name: string, right: string, meant: string): string =>
    `There is no option ${name} for pictures${meant === '' ? '' : `; perhaps ${meant} is meant`}. The options are ${right}.`,
  invalidOption: (name: string, value: string, wanted: string, meant: string): string =>
    `The option ${name} is ${value}; it must be ${wanted}.${meant === '' ? '' : ` Perhaps ${meant} is meant.`}`,
  wanted: {
    oneOf: (choices: string): string => `one of ${choices}`,
    boolean: 'true or false',
    text: 'a text',
    positive: 'a number above 0',
    ids: 'a list of ids of parties',
    colour: 'a colour as CSS writes it',
  },
  scaleWithSize:
    'The option "scale" belongs to the size "screen". Other sizes have a width, and "dpi" in place of it.',
  areaWithParties: 'The options "area" and "parties" exclude each other.',
  noSelection: 'Nothing is selected.',
  tooMany: (most: number): string => `A picture shows at most ${most} chosen parties.`,
  noParties: (ids: string): string => `The data has no party ${ids}.`,
  noCanvas: 'The browser offers no canvas to draw the image on.',
  notEncoded: 'The browser could not make the image. A smaller scale may work.',
};
