import type { Box } from '../../../geometry/index.js';
import { exportMessages } from '../../../messages/index.js';
import type { FrameSize, Scene } from '../../../scene/index.js';
import type { Placement } from '../drawing/placement.js';
import { ExportError } from '../export-error.js';
import { CSS_DPI, MM_PER_INCH, type PageSize } from '../page-size.js';
import type { Page } from './measure-page.js';

/** A part of a scene: where its upper left corner is and how large it is on the screen, at a zoom. */
export interface SceneWindow extends FrameSize {
  left: number;
  top: number;
  zoom: number;
}

/** The size of a part of a scene in the pixels of that. */
export function shownSize({ width, height, zoom }: SceneWindow): FrameSize {
  return { width: width / zoom, height: height / zoom };
}

/** Where a scene is on a page, how much of its height it takes, and what of it is seen where that is not all. */
export interface Fit {
  placement: Placement;
  height: number;
  clip?: { x: number; y: number; width: number; height: number };
}

/** The size of the smallest text of cards in a scene. */
const CARD_TEXT_PX = 11;
/** What scenes are composed for on a page that is as large as they need. */
const USUAL_CANVAS: FrameSize = { width: 1100, height: 700 };
/** How high a canvas is for its width, where nothing says so. */
const HEIGHT = { part: 1.4, least: 460, most: 660 };
/** How much more of it where each card has a line for what became of it. */
const COMPARED_HEIGHT = 1.3;
const ROUNDING = 0.01;

/**
 * The canvas for which a scene with cards is composed, of one day or of two that are compared, so that its
 * smallest text has the size that the page asks for.
 */
export function canvasFor(
  page: PageSize,
  inner: number,
  height: number | null,
  isCompared: boolean,
): FrameSize {
  const rise = isCompared ? COMPARED_HEIGHT : 1;
  if (page.width === null) return { ...USUAL_CANVAS, height: USUAL_CANVAS.height * rise };
  const scale = page.text.inCards / CARD_TEXT_PX;
  const width = inner / scale;
  const usual = rise * Math.min(HEIGHT.most, Math.max(HEIGHT.least, width * HEIGHT.part));
  return { width, height: height === null ? usual : Math.max(1, height / scale) };
}

/** A box of a scene in the middle of what the words leave of the page; a window as large as that is wide. */
export function fitScene(
  page: PageSize,
  { view }: Scene,
  box: Box,
  around: Page,
  width: number,
  window?: SceneWindow,
): Fit {
  const inner = width - 2 * around.margin;
  const y = around.top;
  const left = page.height === null ? Infinity : page.height - around.top - around.bottom;
  if (window) {
    const part = Math.min(inner / window.width, left / window.height);
    const [shownWidth, shownHeight] = [window.width * part, window.height * part];
    const height = page.height === null ? shownHeight : left;
    const start = { x: (width - shownWidth) / 2, y: y + (height - shownHeight) / 2 };
    return {
      placement: {
        scale: window.zoom * part,
        x: start.x - window.left * part,
        y: start.y - window.top * part,
      },
      height,
      clip: { ...start, width: shownWidth, height: shownHeight },
    };
  }
  const isNatural = page.width === null && view === 'network';
  const scale = isNatural ? 1 : Math.min(inner / box.width, left / box.height);
  const height = page.height === null ? box.height * scale : left;
  const placement = { scale, x: width / 2 - box.x * scale, y: y + height / 2 - box.y * scale };
  return { placement, height };
}

/** Whether the text of cards is as large as the page asks for. */
export function hasFullText({ text }: PageSize, { placement }: Fit): boolean {
  return placement.scale * CARD_TEXT_PX >= text.inCards - ROUNDING;
}

/** A length on the page in the unit in which its size was asked for, rounded up. */
function lengthIn({ unit, dpi }: PageSize, px: number): number {
  return Math.ceil((px / CSS_DPI) * (unit === 'mm' ? MM_PER_INCH : dpi));
}

/**
 * Throws an `ExportError` where the text of cards would be smaller than the page allows, with the
 * height that is needed. The names of networks are chosen so that they can be read.
 */
export function refuseSmallText(
  page: PageSize,
  scene: Scene,
  box: Box,
  around: Page,
  { placement }: Fit,
): void {
  const { smallest } = page.text;
  if (scene.view === 'network' || placement.scale * CARD_TEXT_PX >= smallest - ROUNDING) return;
  const scale = smallest / CARD_TEXT_PX;
  const height = around.top + around.bottom + box.height * scale;
  const width = 2 * around.margin + box.width * scale;
  throw new ExportError(
    exportMessages.tooSmallForText(page.unit, lengthIn(page, width), lengthIn(page, height)),
  );
}
