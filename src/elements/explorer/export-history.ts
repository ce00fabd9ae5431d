import type { PictureOptions } from '../../render/index.js';
import '../storyline/define.js';

/** Makes a picture of the history in an explorer, with the root of that. */
export async function exportHistory(
  root: ParentNode,
  method: 'exportPng' | 'exportSvg',
  options: PictureOptions,
): Promise<Blob> {
  const storyline = root.querySelector('ownership-storyline');
  if (!storyline) return (await import('../graph/picture/export-picture.js')).refuse();
  return storyline[method](options);
}
