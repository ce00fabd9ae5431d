import { crc32 } from './crc32.js';

/** A part of a PNG file. */
export interface PngChunk {
  /** Four letters, such as `iTXt`. */
  type: string;
  data: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The types of chunks that carry a text, of which a file may have several. */
export const TEXT_TYPES: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt']);

/** The length and the type before the data of a chunk, and with the check sum after them. */
const HEAD_BYTES = 8;
const FRAME_BYTES = 12;

/** Whether bytes begin as a PNG file does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

function typeAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

/**
 * The chunks of a PNG file in order, up to the first that is cut off; none of anything else. The data
 * is a view of the bytes. Check sums are not compared: what a broken tool wrote may be readable.
 */
export function readChunks(bytes: Uint8Array): PngChunk[] {
  if (!isPng(bytes)) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at = SIGNATURE.length;
  while (at + FRAME_BYTES <= bytes.length) {
    const length = view.getUint32(at);
    if (at + FRAME_BYTES + length > bytes.length) break;
    const start = at + HEAD_BYTES;
    chunks.push({ type: typeAt(bytes, at + 4), data: bytes.subarray(start, start + length) });
    at += FRAME_BYTES + length;
  }
  return chunks;
}

/** A chunk as it is in a file: with its length, and the check sum of its type and data. */
function encodeChunk({ type, data }: PngChunk): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(FRAME_BYTES + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index++) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(data, HEAD_BYTES);
  const checked = bytes.subarray(4, HEAD_BYTES + data.length);
  view.setUint32(HEAD_BYTES + data.length, crc32(checked));
  return bytes;
}

/**
 * A PNG file with further chunks after its first one, in the parts that it consists of. Chunks of
 * their types that a file may have only once, which is so for all types but those of text, are
 * replaced. The pixels are not copied.
 */
export function withChunks(
  png: Uint8Array<ArrayBuffer>,
  added: readonly PngChunk[],
): Uint8Array<ArrayBuffer>[] {
  const [header, ...rest] = readChunks(png);
  if (!header) throw new TypeError('not a PNG file');
  const isReplaced = ({ type }: PngChunk): boolean =>
    !TEXT_TYPES.has(type) && added.some((chunk) => chunk.type === type);
  const headerEnd = SIGNATURE.length + FRAME_BYTES + header.data.length;
  const kept = rest
    .filter((chunk) => !isReplaced(chunk))
    .map(({ data }) => {
      const start = data.byteOffset - png.byteOffset - HEAD_BYTES;
      return png.subarray(start, start + FRAME_BYTES + data.length);
    });
  return [png.subarray(0, headerEnd), ...added.map(encodeChunk), ...kept];
}
