import type { CustomSize, PictureOptions, PictureScheme } from '../../../render/index.js';
import type { PictureFormat } from './export-picture.js';

/** What a reader chooses in the dialog, as its form says it. All but the words is remembered. */
export interface PictureChoices {
  area: 'graph' | 'view' | 'selection' | 'parties';
  size: string;
  format: PictureFormat;
  scheme: PictureScheme;
  paper: 'usual' | 'white' | 'none' | 'custom';
  /** Of another paper, as a field for colours has it. */
  paperColour: string;
  greyscale: boolean;
  legend: boolean;
  width: string;
  height: string;
  unit: 'mm' | 'px';
  dpi: string;
}

export const DEFAULT_CHOICES: PictureChoices = {
  area: 'graph',
  size: 'screen-2',
  format: 'png',
  scheme: 'page',
  paper: 'usual',
  paperColour: '#ffffff',
  greyscale: false,
  legend: true,
  width: '120',
  height: '',
  unit: 'mm',
  dpi: '300',
};

/** The words that a reader can change. */
export const WORDS = ['title', 'subtitle', 'source', 'alt'] as const;
export type Word = (typeof WORDS)[number];

/** The choices of a form. What it does not have stays as it was. */
export function readChoices(form: HTMLFormElement, before: PictureChoices): PictureChoices {
  const data = new FormData(form);
  const entries = Object.keys(before).map((key) => {
    const value = before[key as keyof PictureChoices];
    // An unchecked box is not in the data of its form.
    return [key, typeof value === 'boolean' ? data.has(key) : (data.get(key) ?? value)];
  });
  return Object.fromEntries(entries) as PictureChoices;
}

function customSize({ width, height, unit, dpi }: PictureChoices): CustomSize {
  return {
    width: Number(width),
    ...(height.trim() !== '' && { height: Number(height) }),
    unit,
    ...(dpi.trim() !== '' && { dpi: Number(dpi) }),
  };
}

function sizeOptions(choices: PictureChoices): Pick<PictureOptions, 'size' | 'scale'> {
  const { size } = choices;
  const scale = /^screen-(\d)$/.exec(size)?.[1];
  if (scale !== undefined) return { scale: Number(scale) };
  return { size: size === 'custom' ? customSize(choices) : (size as 'a4') };
}

/** The options for some choices; `parties` are those that are named, `words` those that were changed. */
export function optionsOf(
  choices: PictureChoices,
  parties: readonly string[],
  words: Readonly<Partial<Record<Word, string>>>,
): PictureOptions {
  const { area, scheme, paper, paperColour, greyscale, legend } = choices;
  return {
    ...(area === 'parties' ? { parties } : { area }),
    ...sizeOptions(choices),
    scheme,
    greyscale,
    legend,
    ...(paper === 'white' && { paper: '#ffffff' }),
    ...(paper === 'custom' && { paper: paperColour }),
    transparent: paper === 'none',
    ...words,
  };
}
