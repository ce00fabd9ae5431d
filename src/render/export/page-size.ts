/** How large a picture is, of the sizes with a name. */
export const PICTURE_SIZES = {
  /** One column of a newspaper, as high as it needs to be. */
  'one-column': { width: 85, unit: 'mm' },
  'two-columns': { width: 180, unit: 'mm' },
  a4: { width: 210, height: 297, unit: 'mm' },
  'a4-landscape': { width: 297, height: 210, unit: 'mm' },
  social: { width: 1200, height: 675, unit: 'px' },
  'social-square': { width: 1080, height: 1080, unit: 'px' },
} as const satisfies Record<string, CustomSize>;

export interface CustomSize {
  width: number;
  /** By default as high as what is shown needs. */
  height?: number;
  /** Default `px`. */
  unit?: 'px' | 'mm';
  /**
   * Pixels for each inch on paper. Default 300 for millimetres. For pixels 96, with text for
   * a screen; of more than 1200 pixels the default is more, so that the picture is the same in more detail.
   */
  dpi?: number;
}

/** A size with a name; `screen`, the default, is as large as what is shown needs at the scale. */
export type PictureSize = 'screen' | keyof typeof PICTURE_SIZES | CustomSize;

/** The page of a picture. Lengths are in pixels of 96 dpi; null where they follow from what is shown. */
export interface PageSize {
  width: number | null;
  height: number | null;
  /** The size in pixels of the file; null where that follows from the page. */
  pixels: { width: number; height: number | null } | null;
  /** Pixels for each inch. */
  dpi: number;
  unit: 'px' | 'mm';
  /** On all four sides. */
  margin: number;
  /** The text around what is shown, the smallest text of cards, and what no text is smaller than. */
  text: { around: number; inCards: number; smallest: number };
}

export const CSS_DPI = 96;
export const MM_PER_INCH = 25.4;
const PRINT_DPI = 300;
/** 7 points, with a little more, so that it is no less after rounding. */
const SMALLEST_TEXT_PX = 9.34;
/** A picture for screens that is wider than this has more pixels, not smaller text. */
const WIDEST_SCREEN_PX = 1200;

/** Pixels of the file for each one of the page. */
const DEFAULT_SCALE = 2;

/** Margins of wide pages; a narrow one has two millimetres for each column of a newspaper. */
const MARGIN_PX = { screen: 24, print: 16 };
const MARGIN_OF_WIDTH = 0.0235;

const PRINT_TEXT = { around: 10.2, inCards: 9.35, smallest: SMALLEST_TEXT_PX };
/** As on the screen, where a reader can come nearer. */
const SCREEN_TEXT = { around: 13, inCards: 11, smallest: 9 };

/** The text of a picture that is seen as a whole on a screen, and there smaller than it is. */
function textFor(width: number): PageSize['text'] {
  const size = Math.min(14, Math.max(10, width / 86));
  return { around: size * 1.05, inCards: size, smallest: Math.max(SMALLEST_TEXT_PX, size * 0.9) };
}

/** The page for a size; `scale` is the pixels of the file for each one of the page, for `screen` alone. */
export function pageSize(size: PictureSize = 'screen', scale = DEFAULT_SCALE): PageSize {
  if (size === 'screen') {
    const dpi = CSS_DPI * scale;
    const margin = MARGIN_PX.screen;
    return { width: null, height: null, pixels: null, dpi, unit: 'px', margin, text: SCREEN_TEXT };
  }
  const custom: CustomSize = typeof size === 'string' ? PICTURE_SIZES[size] : size;
  const { width, height, unit = 'px' } = custom;
  const longest = Math.max(width, height ?? 0);
  const screenDpi = CSS_DPI * Math.max(1, longest / WIDEST_SCREEN_PX);
  const dpi = custom.dpi ?? (unit === 'mm' ? PRINT_DPI : screenDpi);
  const perInch = unit === 'mm' ? MM_PER_INCH : dpi;
  const onPage = (length: number): number => (length / perInch) * CSS_DPI;
  const inFile = (length: number): number => Math.round((length / perInch) * dpi);
  const isForScreen = unit === 'px' && custom.dpi === undefined;
  return {
    width: onPage(width),
    height: height === undefined ? null : onPage(height),
    pixels: { width: inFile(width), height: height === undefined ? null : inFile(height) },
    dpi,
    unit,
    margin: Math.min(MARGIN_PX[isForScreen ? 'screen' : 'print'], onPage(width) * MARGIN_OF_WIDTH),
    text: isForScreen ? textFor(onPage(width)) : PRINT_TEXT,
  };
}
