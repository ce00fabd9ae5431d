import type { Box } from '../../geometry/index.js';
import { exportMessages } from '../../messages/index.js';
import type { Dataset } from '../../model/index.js';
import type { FrameSize, Scene } from '../../scene/index.js';
import type { LeftOut } from '../level-of-detail.js';
import type { Theme } from '../theme.js';
import { drawScene } from './drawing/draw-scene.js';
import type { Drawing } from './drawing/drawing.js';
import { ExportError } from './export-error.js';
import type { PageSize } from './page-size.js';
import { contentBox } from './page/content-box.js';
import { drawPage } from './page/draw-page.js';
import {
  canvasFor,
  fitScene,
  hasFullText,
  refuseSmallText,
  shownSize,
  type Fit,
  type SceneWindow,
} from './page/fit-scene.js';
import { measurePage, type Page, type PageMeasure } from './page/measure-page.js';
import { pictureText, type GivenText, type PictureText } from './words/picture-text.js';

/** What a picture is composed of. */
export interface PictureInput {
  dataset: Dataset;
  /** The scene on a canvas of this size, which cards and boxes are composed for. */
  sceneOn: (canvas: FrameSize) => Scene;
  page: PageSize;
  theme: Theme;
  /** Whether the paper is left out. */
  transparent: boolean;
  /** The party or tie that is emphasised; null for none. */
  selected: string | null;
  /** Whether it is an overview of two days that are compared. Default false. */
  isCompared?: boolean;
  given: GivenText;
  /** What is said below the title of choices that are no usual ones. Default nothing. */
  remarks?: readonly string[] | undefined;
  measure: PageMeasure;
  /** The part of the scene that is shown, and how large; by default all of it. */
  window?: SceneWindow | undefined;
}

export interface ComposedPicture {
  drawing: Drawing;
  text: PictureText;
}

const SMALLEST_PAGE_PX = 560;
const NOTHING_LEFT_OUT: LeftOut = { names: 0, shares: 0 };
/** How often the words around get other room than was left for them: they depend on what is shown, and that on them. */
const PASSES = 4;
/** How much more height than there is scenes are given, as long as their text stays as large; the last one is none. */
const MORE_HEIGHT = [1.3, 1.15, 1];

/** What the view has no place for, and what cannot be read at this size. */
function noteOn({ view, leftOut }: Scene, unread: LeftOut): string {
  const groups = view === 'overview' || view === 'multiples' ? leftOut.length : 0;
  const untied = view === 'network' ? leftOut.length : 0;
  return exportMessages.leftOut({ groups, untied, ...unread });
}

/** The width of the page: as asked for, or as what is shown needs. */
function widthOf({ page, measure, window }: PictureInput, scene: Scene): number {
  if (page.width !== null) return page.width;
  const own = window?.width ?? contentBox(scene, measure.text).width;
  return Math.max(SMALLEST_PAGE_PX, own + 2 * page.margin);
}

/** What is shown for so much height, with the words around it. */
function fittedScene(
  { dataset, sceneOn, page, isCompared = false, given, remarks, measure, window }: PictureInput,
  width: number,
  height: number | null,
  { margin, note }: { margin: number; note: string },
): { scene: Scene; text: PictureText; around: Page; box: Box; fit: Fit } {
  // Scenes leave room above and below what they draw, of which a picture needs none.
  for (const part of height === null || window ? [1] : MORE_HEIGHT) {
    const room = height === null ? null : height * part;
    const scene = sceneOn(canvasFor(page, width - 2 * margin, room, isCompared));
    if (scene.nodes.length === 0) throw new ExportError(exportMessages.nothingShown);
    const text = pictureText(dataset, scene, given, remarks);
    const around = measurePage(text, note, width, page, measure);
    const box = contentBox(scene, measure.text);
    const fit = fitScene(page, scene, box, around, width, window);
    if (part === 1 || hasFullText(page, fit)) return { scene, text, around, box, fit };
  }
  throw new ExportError(exportMessages.nothingShown);
}

/** The picture with so much height for the words around it, and how much they need. */
function attempt(
  input: PictureInput,
  width: number,
  words: { height: number; margin: number; note: string },
): ComposedPicture & { needed: number; margin: number; note: string } {
  const { page, theme, transparent, selected, measure, window } = input;
  const height = page.height === null ? null : page.height - words.height;
  const { scene, text, around, box, fit } = fittedScene(input, width, height, words);
  refuseSmallText(page, scene, window ? { ...box, ...shownSize(window) } : box, around, fit);
  const { placement, clip } = fit;
  const drawn = drawScene({
    scene,
    theme,
    selected,
    placement,
    width,
    smallestPx: page.text.smallest,
    measure: measure.text,
  });
  const layers = clip ? drawn.layers.map((layer) => ({ ...layer, clip })) : drawn.layers;
  const size = { width, height: page.height ?? around.top + fit.height + around.bottom };
  return {
    drawing: {
      ...size,
      paper: transparent ? null : theme.paper,
      fonts: { text: theme.font, display: theme.displayFont },
      layers: [...layers, ...drawPage(around, theme, size)],
    },
    text,
    needed: around.top + around.bottom,
    margin: around.margin,
    note: window ? '' : noteOn(scene, drawn.leftOut),
  };
}

/**
 * Composes a picture: what is shown, for the room that the page has for it, with its words around. Text
 * is never smaller than the page allows. Throws an `ExportError` when there is nothing to
 * show, and when the page is too small for that.
 */
export function composePicture(input: PictureInput): ComposedPicture {
  const { page, isCompared = false } = input;
  const first = input.sceneOn(canvasFor(page, page.width ?? 0, page.height, isCompared));
  if (first.nodes.length === 0) throw new ExportError(exportMessages.nothingShown);
  const width = widthOf(input, first);
  const text = pictureText(input.dataset, first, input.given, input.remarks);
  const firstNote = input.window ? '' : noteOn(first, NOTHING_LEFT_OUT);
  const around = measurePage(text, firstNote, width, page, input.measure);
  let words = { height: around.top + around.bottom, margin: around.margin, note: firstNote };
  let picture = attempt(input, width, words);
  for (let pass = 1; pass < PASSES; pass++) {
    const isSettled = picture.note === words.note && picture.needed === words.height;
    if (isSettled) break;
    words = { height: picture.needed, margin: picture.margin, note: picture.note };
    picture = attempt(input, width, words);
  }
  return { drawing: picture.drawing, text: picture.text };
}
