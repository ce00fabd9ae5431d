import { formatNumber } from '../format.js';

/** Texts of the dialog in which a reader saves a picture. They are apart from `messages` because the first drawing does without them. */
export const pictureDialogMessages = {
  heading: 'Save picture',
  area: 'Show',
  areas: {
    graph: 'The whole view',
    view: 'What is on the screen',
    selection: 'What is selected, and its neighbours',
    parties: 'These companies alone',
  },
  parties: 'Companies, with commas between them',
  /** `name` is quoted; `meant` is a name that may be meant, quoted as well, or empty. */
  unknownParty: (name: string, meant: string): string =>
    `There is no company ${name}.${meant === '' ? '' : ` Perhaps ${meant} is meant.`}`,
  noParties: 'Name the companies to be shown.',
  size: 'Size',
  sizes: {
    'screen-1': 'As large as needed, 1×',
    'screen-2': 'As large as needed, 2×',
    'screen-4': 'As large as needed, 4×',
    'one-column': 'One column, 85 mm',
    'two-columns': 'Two columns, 180 mm',
    a4: 'A4, upright',
    'a4-landscape': 'A4, landscape',
    social: 'Social media, 1200 × 675 px',
    'social-square': 'Social media, 1080 × 1080 px',
    custom: 'Another size…',
  },
  width: 'Width',
  height: 'Height',
  heightHint: 'as needed',
  unit: 'Unit',
  units: { mm: 'mm', px: 'px' },
  dpi: 'Dots per inch',
  format: 'Format',
  formats: { png: 'PNG, pixels', svg: 'SVG, to be edited' },
  colours: 'Colours',
  schemes: { page: 'As on the screen', light: 'Light', dark: 'Dark' },
  greyscale: 'In greys',
  legend: 'With a legend',
  paper: 'Paper',
  papers: {
    usual: 'Of these colours',
    white: 'White',
    custom: 'Another colour…',
    none: 'None, transparent',
  },
  paperColour: 'Colour of the paper',
  words: 'Words',
  title: 'Title',
  subtitle: 'Subtitle',
  source: 'Source line',
  alt: 'For those who do not see it',
  preview: 'Preview',
  composing: 'Composing the picture…',
  /** The size on paper, in the unit that was asked for, and in the file. */
  measures: (width: number, height: number, pixels: { width: number; height: number }): string =>
    `${formatNumber(width)} × ${formatNumber(height)} mm on paper, ${formatNumber(pixels.width)} × ${formatNumber(pixels.height)} pixels`,
  copy: 'Copy',
  copied: 'Picture copied.',
  notCopied: 'The browser does not allow this page to copy pictures.',
  cancel: 'Cancel',
  save: 'Save',
  downloadForbidden:
    'The frame that this page is in does not allow downloads. Its sandbox needs “allow-downloads”.',
  perhapsForbidden:
    'If no file has been saved, the frame that this page is in does not allow downloads: its sandbox needs “allow-downloads”.',
};
