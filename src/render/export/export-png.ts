import type { GraphRenderer } from '../graph-renderer.js';
import { drawPage, measurePage, type ExportText } from './page.js';
import type { Theme } from '../theme.js';
import { drawClusters } from '../background-layer.js';

export interface PngOptions {
  /** `graph` for all of it, `view` for what is on the screen. Default `graph`. */
  area?: 'graph' | 'view';
  /** Pixels of the picture for each pixel at zoom 1, whatever the screen. Default 2. */
  scale?: number;
  /** Whether the ground is left transparent. Default false. */
  transparent?: boolean;
}

/** What a picture cannot be made of: too large, or nothing to show. */
export class ExportError extends Error {
  override readonly name = 'PictureError';
}

/** The largest side and the largest area that browsers of today still draw. */
const LARGEST_SIDE_PX = 16_384;
const LARGEST_AREA_PX2 = 120_000_000;

const GRAPH_MARGIN_PX = 24;
/** The smallest width that the title and the legend can be set in. */
const SMALLEST_PAGE_WIDTH_PX = 560;

function checkScale(scale: number, width: number, height: number): void {
  if (!Number.isFinite(scale) || scale <= 0) {
    throw new ExportError(`The scale must be a number above 0; it is ${scale}.`);
  }
  const largest = Math.min(
    LARGEST_SIDE_PX / Math.max(width, height),
    Math.sqrt(LARGEST_AREA_PX2 / (width * height)),
  );
  if (scale <= largest) return;
  const size = `${Math.round(width * scale)} × ${Math.round(height * scale)}`;
  const possible = Math.floor(largest * 100) / 100;
  throw new ExportError(
    `A picture of ${size} pixels is larger than browsers can draw. The largest scale that works here is ${possible}.`,
  );
}

async function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob || blob.size === 0) {
    throw new ExportError('The browser could not make the picture. A smaller scale may work.');
  }
  return blob;
}

/**
 * Draws the graph as PNG, with title, day, legend and source line inside the
 * picture. The size does not depend on the screen. Rejects with a
 * `PictureError` when there is nothing to show or when the picture would be
 * larger than browsers can draw; a blank picture is never handed over.
 */
export async function drawPng(
  canvas: GraphRenderer,
  theme: Theme,
  screenTheme: Theme,
  text: ExportText,
  { area = 'graph', scale = 2, transparent = false }: PngOptions = {},
): Promise<Blob> {
  const { cy } = canvas;
  if (cy.elements().empty()) {
    throw new ExportError('There is nothing to show in a picture on this day.');
  }
  const isWhole = area === 'graph';
  const box = cy.elements().boundingBox();
  const graphWidth = isWhole ? box.w : cy.width();
  const graphHeight = isWhole ? box.h : cy.height();
  const isHidden = cy.container()?.clientWidth === 0;
  if (graphWidth === 0 || graphHeight === 0 || (isHidden && !isWhole)) {
    throw new ExportError('The view has no size while it is hidden. Choose the whole graph.');
  }
  const width = Math.max(SMALLEST_PAGE_WIDTH_PX, graphWidth + 2 * GRAPH_MARGIN_PX);
  const page = measurePage(text, theme, width);
  const height = page.top + graphHeight + 2 * GRAPH_MARGIN_PX + page.bottom;
  checkScale(scale, width, height);

  // Drawing is done at once and only the encoding waits, so the screen never shows this theme.
  canvas.setTheme(theme);
  if (isWhole) canvas.adaptTo(scale);
  // With any maximum given, the engine leaves the screen's pixel ratio out of the size.
  const drawn = cy.png({ output: 'blob-promise', full: isWhole, scale, maxWidth: 1 });
  canvas.setTheme(screenTheme);
  canvas.adaptTo();

  const bitmap = await createImageBitmap(await drawn);
  const target = document.createElement('canvas');
  target.width = Math.round(width * scale);
  target.height = Math.round(height * scale);
  const context = target.getContext('2d');
  if (!context) throw new ExportError('The browser offers no canvas to draw the picture on.');
  if (!transparent) {
    context.fillStyle = theme.paper;
    context.fillRect(0, 0, target.width, target.height);
  }
  context.scale(scale, scale);
  const left = (width - graphWidth) / 2;
  const top = page.top + GRAPH_MARGIN_PX;
  context.save();
  context.beginPath();
  context.rect(0, page.top, width, graphHeight + 2 * GRAPH_MARGIN_PX);
  context.clip();
  if (isWhole) context.translate(left - box.x1, top - box.y1);
  else {
    context.translate(left + cy.pan().x, top + cy.pan().y);
    context.scale(cy.zoom(), cy.zoom());
  }
  drawClusters(context, canvas.clusters, theme);
  context.restore();
  context.drawImage(bitmap, left, top, graphWidth, graphHeight);
  bitmap.close();
  drawPage(context, page, theme, { width, height });
  return encode(target);
}
