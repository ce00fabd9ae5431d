import { messages } from '../../../messages/index.js';
import { ExportError, loadExport, type PictureOptions } from '../../../render/index.js';
import type { State } from '../../../store/index.js';
import { composeFor, type PictureSource, type ReadyPicture } from './compose.js';

export type PictureFormat = 'png' | 'svg';

/** The file of a picture. */
export async function fileOf(
  picture: Pick<ReadyPicture, 'drawing' | 'page' | 'description'>,
  format: PictureFormat,
): Promise<Blob> {
  const { drawPng, withPngMetadata, writeSvg } = await loadExport();
  const { drawing, page, description } = picture;
  if (format === 'svg') {
    return new Blob([writeSvg(drawing, description, page.unit)], { type: 'image/svg+xml' });
  }
  return withPngMetadata(await drawPng(drawing, page), page.dpi, description);
}

/** Throws, because there is no graph that could be drawn. */
export function refuse(): never {
  throw new ExportError(messages.graph.noGraph);
}

/** Makes a picture of what a state shows, whatever is shown meanwhile. */
export async function exportPicture(
  source: PictureSource,
  state: State,
  options: PictureOptions,
  format: PictureFormat,
): Promise<Blob> {
  return fileOf(await composeFor(source, state, options), format);
}
