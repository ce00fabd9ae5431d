import { exportMessages } from '../../../messages/index.js';
import type { Drawing } from '../drawing/drawing.js';
import { ExportError } from '../export-error.js';
import { CSS_DPI, type PageSize } from '../page-size.js';
import { paint } from './paint.js';
import { checkPixels, checkScaledSize, scaledSize } from './pixels.js';

async function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob || blob.size === 0) throw new ExportError(exportMessages.notEncoded);
  return blob;
}

/** The size of the file of a picture, in pixels. */
export function pixelsOf(
  drawing: Pick<Drawing, 'width' | 'height'>,
  { pixels, dpi }: PageSize,
): { width: number; height: number } {
  const own = scaledSize(drawing, dpi / CSS_DPI);
  return { width: pixels?.width ?? own.width, height: pixels?.height ?? own.height };
}

/** Throws an `ExportError`, which names the largest that works, where a picture has more pixels than browsers draw. */
export function checkSize(
  { width, height }: Pick<Drawing, 'width' | 'height'>,
  page: PageSize,
): void {
  if (page.pixels === null) checkScaledSize({ width, height }, page.dpi / CSS_DPI);
  else checkPixels(pixelsOf({ width, height }, page));
}

/**
 * Draws a picture as PNG, exactly as many pixels wide and high as its page asks for. Rejects with an
 * `ExportError` when no browser could draw so many; a blank picture is never returned.
 */
export async function drawPng(drawing: Drawing, page: PageSize): Promise<Blob> {
  const { width, height } = drawing;
  const size = pixelsOf(drawing, page);
  checkSize(drawing, page);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, size);
  const context = canvas.getContext('2d');
  if (!context) throw new ExportError(exportMessages.noCanvas);
  paint(context, drawing, { x: size.width / width, y: size.height / height });
  return encode(canvas);
}
