import { formatCount, formatList, formatNumber } from '../format.js';

/**
 * Texts of the dialog that saves the graph as an image, of the image itself, and why one
 * cannot be made. They are apart from `messages` because the first drawing does without them.
 */
export const exportMessages = {
  heading: 'Save as PNG',
  area: 'Show',
  wholeGraph: 'The whole graph',
  currentView: 'What is in view',
  size: 'Size',
  sizes: {
    1: '1× for a small screen',
    2: '2× for a web page',
    4: '4× for print',
  },
  colours: 'Colours',
  schemes: {
    page: 'As on the screen',
    light: 'Light',
    dark: 'Dark',
  },
  transparent: 'Transparent background',
  cancel: 'Cancel',
  save: 'Save',
  downloadForbidden:
    'The frame that this page is in does not allow downloads. Its sandbox needs “allow-downloads”.',
  perhapsForbidden:
    'If no file has been saved, the frame that this page is in does not allow downloads: its sandbox needs “allow-downloads”.',

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
  title: (subject: string, kinds: string, day: string): string =>
    kinds === '' ? `${subject}, ${day}` : `${subject}: ${kinds}, ${day}`,
  arrows: 'Arrows point from the owner to the owned; figures are percent of capital.',
  alt: (title: string, parties: number, ties: number): string =>
    `${title}. A diagram of ${formatCount(parties, 'party', 'parties')} and ${formatCount(ties, 'tie', 'ties')}.`,
  tie: (title: string, label: string): string =>
    label === '' ? `${title}.` : `${title}: ${label}.`,
  furtherTies: (count: number): string => `And ${formatCount(count, 'more tie', 'more ties')}.`,
  /** `compiled` is a date in words; `licence` is empty where the data names none. */
  sourceLine: (title: string, compiled: string, sources: number, licence: string): string =>
    [
      `Source: “${title}”, compiled ${compiled}`,
      sources > 0 ? ` from ${formatCount(sources, 'source', 'sources')}` : '',
      licence === '' ? '' : `, ${licence}`,
      '. Drawn with Ownership Graph.',
    ].join(''),
  creator: 'Ownership Graph',

  nothingShown: 'There is nothing to show in an image on this day.',
  hiddenView: 'The view has no size while it is hidden. Choose the whole graph.',
  invalidScale: (scale: unknown): string =>
    `The scale must be a number above 0; it is ${String(scale)}.`,
  tooLarge: (width: number, height: number, largestScale: number): string =>
    `An image of ${formatNumber(width)} × ${formatNumber(height)} pixels is larger than browsers can draw. The largest scale that works here is ${largestScale}.`,
  tooSmall: (smallestScale: number): string =>
    `At this scale the image would have no pixels. The smallest scale that works here is ${smallestScale}.`,
  noCanvas: 'The browser offers no canvas to draw the image on.',
  notEncoded: 'The browser could not make the image. A smaller scale may work.',
};
