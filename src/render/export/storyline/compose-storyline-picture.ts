import { exportMessages, formatLongDay } from '../../../messages/index.js';
import type { Dataset } from '../../../model/index.js';
import type { StorylineScene } from '../../../scene/index.js';
import type { Theme } from '../../theme.js';
import type { ComposedPicture } from '../compose-picture.js';
import { ExportError } from '../export-error.js';
import { CSS_DPI, MM_PER_INCH, type PageSize } from '../page-size.js';
import { drawPage } from '../page/draw-page.js';
import { measurePage, type PageMeasure } from '../page/measure-page.js';
import type { GivenText, PictureText } from '../words/picture-text.js';
import { drawStoryline, type StorylineEmphasis } from './draw-storyline.js';

/** What a picture of a storyline is composed of. */
export interface StorylinePictureInput {
  dataset: Dataset;
  /** The scene for a width and, where that is given, a height. */
  sceneOn: (width: number, height: number) => StorylineScene;
  page: PageSize;
  theme: Theme;
  transparent: boolean;
  given: GivenText;
  /** The title, what lines and signs mean, and what happened to each company. */
  words: {
    title: string;
    key: string;
    owners: string;
    told: readonly string[];
    /** What is said of choices that are no usual ones. */
    remarks: readonly string[];
  };
  /** Which lanes, stakes and touches are drawn faintly, by the ids of their lanes. */
  emphasis: StorylineEmphasis;
  measure: PageMeasure;
}

/** The width of a picture for screens, without its margins. */
const SCREEN_PX = 960;
/** Less is an error of binary fractions. */
const ROUNDING_PX = 0.5;

function textOf({ dataset, given, words }: StorylinePictureInput, lanes: number): PictureText {
  const { title: data, compiled, sources, licence } = dataset;
  const title = given.title ?? words.title;
  const terms = licence?.name ?? '';
  return {
    subject: words.title,
    title,
    subtitle: given.subtitle ?? [words.key, ...words.remarks].join(' '),
    source:
      given.source ??
      exportMessages.sourceLine(data, formatLongDay(compiled), sources.length, terms),
    licence: terms,
    alt: given.alt ?? exportMessages.altOfHistory(title, lanes),
    longDescription: words.told.join(' '),
    legend: [],
  };
}

/** Says which size would do. */
function refuse({ unit }: PageSize, width: number, height: number): never {
  const perUnit = unit === 'mm' ? CSS_DPI / MM_PER_INCH : 1;
  const [wide, high] = [width, height].map((length) => Math.ceil(length / perUnit));
  throw new ExportError(exportMessages.tooSmallForText(unit, wide ?? 0, high ?? 0));
}

/**
 * Composes a picture of companies through time for a page, with its words around. Throws an `ExportError` when
 * the page is lower than it needs to be.
 */
export function composeStorylinePicture(input: StorylinePictureInput): ComposedPicture {
  const { page, theme, transparent, measure, words, emphasis, sceneOn } = input;
  const width = page.width ?? SCREEN_PX + 2 * page.margin;
  const inner = width - 2 * page.margin;
  const first = sceneOn(inner, 0);
  if (first.lanes.length === 0) throw new ExportError(exportMessages.nothingShown);
  const text = textOf(input, first.lanes.length);
  const around = measurePage(text, '', width, page, measure);
  const room = page.height === null ? 0 : page.height - around.top - around.bottom;
  const scene = sceneOn(inner, room);
  const height = page.height ?? around.top + scene.height + around.bottom;
  const needed = around.top + scene.height + around.bottom;
  const isTooSmall = needed > height + ROUNDING_PX || scene.width > inner + ROUNDING_PX;
  if (isTooSmall) refuse(page, Math.max(width, scene.width + 2 * page.margin), needed);
  const placing = { theme, emphasis, x: page.margin, y: around.top };
  return {
    drawing: {
      width,
      height,
      paper: transparent ? null : theme.paper,
      fonts: { text: theme.font, display: theme.displayFont },
      layers: [
        ...drawStoryline(scene, words.owners, placing),
        ...drawPage(around, theme, { width, height }),
      ],
    },
    text,
  };
}
