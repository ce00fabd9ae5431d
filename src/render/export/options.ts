import { nearest } from '../../diagnostics/index.js';
import { exportMessages as words, formatShortList, preview, quote } from '../../messages/index.js';
import { ExportError } from './export-error.js';
import { PICTURE_SIZES, type CustomSize, type PictureSize } from './page-size.js';

/** What of the graph a picture shows. */
export const PICTURE_AREAS = ['graph', 'view', 'selection'] as const;
export const PICTURE_SCHEMES = ['page', 'light', 'dark'] as const;

export type PictureArea = (typeof PICTURE_AREAS)[number];
export type PictureScheme = (typeof PICTURE_SCHEMES)[number];

/** What a page, or a reader in the dialog, may choose for a picture. All may be left out. */
export interface PictureOptions {
  /** `graph`, the default, for all of the view; `view` for what is on the screen; `selection` for the surroundings of what is selected. */
  area?: PictureArea;
  /** The ids of parties that are shown alone, with the ties between them, in place of an area. */
  parties?: readonly string[];
  /** How large it is: a size with a name, or one in pixels or millimetres. Default `screen`. */
  size?: PictureSize;
  /** Pixels of the file for each pixel of the page, of the size `screen` alone. Default 2. */
  scale?: number;
  /** `light`, `dark`, or `page` for the colours on the screen. Default `page`. */
  scheme?: PictureScheme;
  /** Whether all colours become greys. Default false. */
  greyscale?: boolean;
  /** The colour of the paper, in any CSS notation. By default that of the scheme. */
  paper?: string;
  /** Whether the paper is left out. Default false. */
  transparent?: boolean;
  /** Whether what is drawn is explained below; a history explains it in its subtitle. Default true. */
  legend?: boolean;
  /** Texts in place of those that follow from what is shown; an empty one is left out. */
  title?: string;
  subtitle?: string;
  source?: string;
  /** What the picture shows, for those who do not see it. */
  alt?: string;
}

type Check = (value: unknown, name: string) => void;

const SIZE_NAMES = ['screen', ...Object.keys(PICTURE_SIZES)];

function refuse(name: string, value: unknown, wanted: string, like?: string): never {
  const meant = like === undefined ? '' : quote(like);
  throw new ExportError(words.invalidOption(quote(name), preview(value), wanted, meant));
}

function oneOf(choices: readonly string[]): Check {
  return (value, name) => {
    if (typeof value === 'string' && choices.includes(value)) return;
    const like = typeof value === 'string' ? nearest(value, choices) : undefined;
    refuse(
      name,
      value,
      words.wanted.oneOf(formatShortList(choices.map(quote), choices.length, 'or')),
      like,
    );
  };
}

const isBoolean: Check = (value, name) => {
  if (typeof value !== 'boolean') refuse(name, value, words.wanted.boolean);
};

const isText: Check = (value, name) => {
  if (typeof value !== 'string') refuse(name, value, words.wanted.text);
};

const isPositive: Check = (value, name) => {
  const isNumber = typeof value === 'number' && Number.isFinite(value) && value > 0;
  if (!isNumber) refuse(name, value, words.wanted.positive);
};

const isList: Check = (value, name) => {
  const isIds =
    Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string');
  if (!isIds) refuse(name, value, words.wanted.ids);
};

const isColour: Check = (value, name) => {
  if (typeof value !== 'string' || !CSS.supports('color', value))
    refuse(name, value, words.wanted.colour);
};

/** Checks the entries of an object; those that are undefined count as left out. */
function checkEntries(
  value: object,
  checks: Readonly<Record<string, Check>>,
  within: string,
): void {
  for (const [key, entry] of Object.entries(value)) {
    const name = `${within}${key}`;
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (!check) {
      const names = Object.keys(checks);
      const like = nearest(key, names);
      throw new ExportError(
        words.unknownOption(
          quote(name),
          formatShortList(names.map(quote), names.length),
          like === undefined ? '' : quote(like),
        ),
      );
    }
    if (entry !== undefined) check(entry, name);
  }
}

const SIZE_CHECKS = {
  width: isPositive,
  height: isPositive,
  unit: oneOf(['px', 'mm']),
  dpi: isPositive,
} satisfies Record<keyof CustomSize, Check>;

const isSize: Check = (value, name) => {
  if (typeof value !== 'object' || value === null) {
    oneOf(SIZE_NAMES)(value, name);
    return;
  }
  checkEntries(value, SIZE_CHECKS, `${name}.`);
  if (!('width' in value)) refuse(`${name}.width`, undefined, words.wanted.positive);
};

const CHECKS = {
  area: oneOf(PICTURE_AREAS),
  parties: isList,
  size: isSize,
  scale: isPositive,
  scheme: oneOf(PICTURE_SCHEMES),
  greyscale: isBoolean,
  paper: isColour,
  transparent: isBoolean,
  legend: isBoolean,
  title: isText,
  subtitle: isText,
  source: isText,
  alt: isText,
} satisfies Record<keyof PictureOptions, Check>;

/** Throws an `ExportError` that names what is right where an option has no meaning, or a value that it cannot have. */
export function checkOptions(options: PictureOptions): void {
  checkEntries(options, CHECKS, '');
  const { scale, size = 'screen', area, parties } = options;
  if (scale !== undefined && size !== 'screen') throw new ExportError(words.scaleWithSize);
  if (area !== undefined && parties !== undefined) throw new ExportError(words.areaWithParties);
}
