import { exportMessages, formatLongDay } from '../../../messages/index.js';
import type { Dataset } from '../../../model/index.js';
import type { StorylineScene } from '../../../scene/index.js';
import type { Theme } from '../../theme.js';
import type { ComposedPicture } from '../compose-picture.js';
import { ExportError } from '../export-error.js';
import { CSS_DPI, MM_PER_INCH, type PageSize } from '../page-size.js';
import { drawPage } from '../page/draw-page.js';
import { measurePage, type Page, type PageMeasure } from '../page/measure-page.js';
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
    /** What is not drawn, counted; empty where all is. */
    note: string;
  };
  /** Which lanes, stakes and touches are drawn faintly, by the ids of their lanes. */
  emphasis: StorylineEmphasis;
  measure: PageMeasure;
}

/** The width of a picture for screens, without its margins. */
const SCREEN_PX = 960;
/** The size of the smallest text of a scene. */
const SCENE_TEXT_PX = 11;
/** How high a picture is for its width, at most, where nothing says so. */
const HEIGHT_OF_WIDTH = 1.5;
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

/** A scene with the words around it, before it is known whether it fits. */
interface Placed {
  scene: StorylineScene;
  /** The pixels of the page for each one of the scene. */
  scale: number;
  text: PictureText;
  around: Page;
  /** In pixels of the page, of which the scene has `inner`. */
  width: number;
  inner: number;
}

/** Places a storyline on its page, with its smallest text in the size that the page asks for. */
function place(input: StorylinePictureInput): Placed {
  const { page, measure, words, sceneOn } = input;
  const width = page.width ?? SCREEN_PX + 2 * page.margin;
  const inner = width - 2 * page.margin;
  const scale = page.text.inCards / SCENE_TEXT_PX;
  const first = sceneOn(inner / scale, 0);
  if (first.lanes.length === 0) throw new ExportError(exportMessages.nothingShown);
  const text = textOf(input, first.lanes.length);
  const around = measurePage(text, words.note, width, page, measure);
  const room = page.height === null ? 0 : page.height - around.top - around.bottom;
  const scene = room > 0 ? sceneOn(inner / scale, room / scale) : first;
  return { scene, scale, text, around, width, inner };
}

/**
 * How many times as large as its page allows a storyline is: with more than 1, fewer companies have to be shown.
 * A page without a height is at most one and a half times as high as wide, one for the screen as high as it needs to be.
 */
export function storylineExcess(input: StorylinePictureInput): number {
  const { page } = input;
  const { scene, scale, around, width, inner } = place(input);
  const most = page.height ?? (page.width === null ? Infinity : width * HEIGHT_OF_WIDTH);
  const room = Math.max(1, most - around.top - around.bottom + ROUNDING_PX);
  return Math.max((scene.height * scale) / room, (scene.width * scale) / (inner + ROUNDING_PX));
}

/**
 * Composes a picture of companies through time for a page, with its words around. Throws an `ExportError` when
 * the page is lower than it needs to be.
 */
export function composeStorylinePicture(input: StorylinePictureInput): ComposedPicture {
  const { page, theme, transparent, words, emphasis } = input;
  const { scene, scale, text, around, width, inner } = place(input);
  const needed = around.top + scene.height * scale + around.bottom;
  const height = page.height ?? needed;
  const sceneWidth = scene.width * scale;
  const isTooSmall = needed > height + ROUNDING_PX || sceneWidth > inner + ROUNDING_PX;
  if (isTooSmall) refuse(page, Math.max(width, sceneWidth + 2 * page.margin), needed);
  const placing = { theme, emphasis, x: page.margin, y: around.top, scale };
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
