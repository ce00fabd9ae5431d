import { exportMessages } from '../../../messages/index.js';
import { describeInXmp, type PictureDescription } from './description.js';
import { RECORD_KEYWORD, writeRecord } from './picture-record.js';
import { withChunks, type PngChunk } from './png-chunks.js';
import { textChunk } from './text-chunks.js';

const MM_PER_INCH = 25.4;
const XMP_KEYWORD = 'XML:com.adobe.xmp';

/** The chunk that says how large the pixels are on paper. */
function physicalSize(dpi: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round((dpi * 1000) / MM_PER_INCH);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  // The unit is the metre.
  view.setUint8(8, 1);
  return { type: 'pHYs', data };
}

/** A PNG file that says how large it is, what it shows, and from which data. */
export async function withPngMetadata(
  png: Blob,
  dpi: number,
  description: PictureDescription,
): Promise<Blob> {
  const { title, alt, source, licence, record } = description;
  const texts = {
    Title: title,
    Description: alt,
    Source: source,
    Copyright: licence,
    Software: exportMessages.creator,
    [XMP_KEYWORD]: describeInXmp(description),
    [RECORD_KEYWORD]: writeRecord(record),
  };
  const chunks = Object.entries(texts)
    .filter(([, text]) => text !== '')
    .map(([keyword, text]) => textChunk(keyword, text));
  const bytes = new Uint8Array(await png.arrayBuffer());
  return new Blob(withChunks(bytes, [physicalSize(dpi), ...chunks]), { type: 'image/png' });
}
