import { loadExport } from '../../../render/index.js';
import type { ReadyPicture } from './compose.js';
import type { PictureFormat } from './export-picture.js';

/** The room for the preview, in CSS pixels. */
const ROOM = { width: 560, height: 480 };

/**
 * Paints a picture, as it will be saved, as large as there is room for on the screen. Rejects with an
 * `ExportError` where it is too large for its format.
 */
export async function paintPreview(
  canvas: HTMLCanvasElement,
  { drawing, page }: ReadyPicture,
  format: PictureFormat,
): Promise<void> {
  const { checkSize, paint } = await loadExport();
  const { width, height } = drawing;
  const scale = Math.min(ROOM.width / width, ROOM.height / height);
  const ratio = scale * devicePixelRatio;
  canvas.width = Math.max(1, Math.round(width * ratio));
  canvas.height = Math.max(1, Math.round(height * ratio));
  canvas.style.inlineSize = `${width * scale}px`;
  canvas.style.aspectRatio = `${width} / ${height}`;
  const context = canvas.getContext('2d');
  if (context) paint(context, drawing, { x: ratio, y: ratio });
  if (format === 'png') checkSize(drawing, page);
}
