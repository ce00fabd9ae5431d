import { exportMessages } from '../../messages/index.js';
import type { Scene } from '../../scene/index.js';
import type { Theme } from '../theme.js';
import type { Size, Viewport } from '../viewport.js';
import { ExportError } from './export-error.js';
import { checkScale, checkScaledSize, scaledSize } from './export-scale.js';
import { offscreenGraph, type OffscreenGraph } from './offscreen-graph.js';
import { drawPage, measurePage } from './page.js';
import type { PictureText } from './words/picture-text.js';

export interface PngOptions {
  /** `graph` for all of it, `view` for what is on the screen. Default `graph`. */
  area?: 'graph' | 'view';
  /** Pixels of the image for each pixel at zoom 1, whatever the screen. Default 2. */
  scale?: number;
  /** Whether the background is left transparent. Default false. */
  transparent?: boolean;
}

/** What is to be drawn, as plain data: an image of it is the same whatever happens meanwhile. */
export interface ExportSource {
  scene: Scene;
  theme: Theme;
  text: PictureText;
  /** The party or tie that is emphasised; null for none. */
  selected: string | null;
  /** The viewport on the screen and the size of its container, of size 0 while it is hidden. */
  viewport: Viewport;
  size: Size;
}

/** A part of the graph at a place of its own, in pixels at scale 1. */
interface GraphArea extends Size {
  /** Where the upper left corner of the area is in the coordinates of `zoom`. */
  left: number;
  top: number;
  zoom: number;
}

const GRAPH_MARGIN_PX = 24;
/** The smallest width that the title and the legend can be set in. */
const SMALLEST_PAGE_WIDTH_PX = 560;

function areaOfGraph(graph: OffscreenGraph): GraphArea {
  const { x, y, width, height } = graph.bounds;
  return { width, height, left: x - width / 2, top: y - height / 2, zoom: 1 };
}

function areaOfView({ viewport: { zoom, pan }, size }: ExportSource): GraphArea {
  if (size.width === 0 || size.height === 0) throw new ExportError(exportMessages.hiddenView);
  return { ...size, left: -pan.x, top: -pan.y, zoom };
}

async function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob || blob.size === 0) throw new ExportError(exportMessages.notEncoded);
  return blob;
}

function drawImage(
  graph: OffscreenGraph,
  area: GraphArea,
  { theme, text }: ExportSource,
  { scale, transparent }: Required<PngOptions>,
): HTMLCanvasElement {
  const width = Math.max(SMALLEST_PAGE_WIDTH_PX, area.width + 2 * GRAPH_MARGIN_PX);
  const page = measurePage(text, theme, width);
  const height = page.top + area.height + 2 * GRAPH_MARGIN_PX + page.bottom;
  checkScaledSize({ width, height }, scale);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, scaledSize({ width, height }, scale));
  const context = canvas.getContext('2d');
  if (!context) throw new ExportError(exportMessages.noCanvas);
  context.scale(scale, scale);
  context.save();
  context.translate((width - area.width) / 2, page.top + GRAPH_MARGIN_PX);
  context.beginPath();
  context.rect(0, 0, area.width, area.height);
  context.clip();
  context.translate(-area.left, -area.top);
  context.scale(area.zoom, area.zoom);
  graph.draw(context);
  context.restore();
  if (!transparent) {
    context.globalCompositeOperation = 'destination-over';
    context.fillStyle = theme.paper;
    // The size was rounded to whole pixels.
    context.fillRect(0, 0, width + 1 / scale, height + 1 / scale);
    context.globalCompositeOperation = 'source-over';
  }
  drawPage(context, page, theme, { width, height });
  return canvas;
}

/**
 * Draws the graph as PNG, with title, day, legend and source line inside the
 * image. The size does not depend on the screen. Rejects with an `ExportError`
 * when there is nothing to show or when no browser could draw an image of that
 * size; a blank image is never returned.
 */
export async function exportPng(
  source: ExportSource,
  { area = 'graph', scale = 2, transparent = false }: PngOptions = {},
): Promise<Blob> {
  checkScale(scale);
  const { scene, theme, selected, viewport } = source;
  if (scene.nodes.length === 0) throw new ExportError(exportMessages.nothingShown);
  const isView = area === 'view';
  const detailZoom = isView ? viewport.zoom : scale;
  const graph = offscreenGraph({ scene, theme, selected, detailZoom });
  const part = isView ? areaOfView(source) : areaOfGraph(graph);
  return encode(drawImage(graph, part, source, { area, scale, transparent }));
}
