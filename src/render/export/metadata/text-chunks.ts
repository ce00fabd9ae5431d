import { joinBytes } from '../../../formats/index.js';
import type { PngChunk } from './png-chunks.js';

/** A text of a PNG file under its keyword. */
export interface PngText {
  keyword: string;
  text: string;
}

/** Texts of files can be compressed; a small file must not become a large text. */
const LARGEST_TEXT_BYTES = 1_000_000;

const utf8 = new TextDecoder();
const latin1 = new TextDecoder('latin1');

/** A text in any script as a chunk. The keyword has 1 to 79 Latin letters. */
export function textChunk(keyword: string, text: string): PngChunk {
  const encoder = new TextEncoder();
  // No compression, no language and no translated keyword.
  const head = encoder.encode(`${keyword}\0\0\0\0\0`);
  const body = encoder.encode(text);
  const data = new Uint8Array(head.length + body.length);
  data.set(head);
  data.set(body, head.length);
  return { type: 'iTXt', data };
}

/** The part of the data up to the next zero, and what follows that. */
function cutAtZero(data: Uint8Array): [Uint8Array, Uint8Array] {
  const end = data.indexOf(0);
  return end < 0
    ? [data, data.subarray(data.length)]
    : [data.subarray(0, end), data.subarray(end + 1)];
}

async function inflate(data: Uint8Array): Promise<Uint8Array> {
  const body = new Blob([Uint8Array.from(data)]).stream();
  const reader = body.pipeThrough(new DecompressionStream('deflate')).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > LARGEST_TEXT_BYTES) throw new RangeError('a text of more than a megabyte');
  }
  return joinBytes(parts);
}

async function internationalText(rest: Uint8Array): Promise<string> {
  const isCompressed = rest[0] === 1;
  const [, afterLanguage] = cutAtZero(rest.subarray(2));
  const [, body] = cutAtZero(afterLanguage);
  return utf8.decode(isCompressed ? await inflate(body) : body);
}

/**
 * The text of a chunk, in whichever of the three notations of PNG, since tools write one in
 * place of another; undefined for a chunk that is no text, and for one that cannot be read.
 */
export async function readText({ type, data }: PngChunk): Promise<PngText | undefined> {
  const [name, rest] = cutAtZero(data);
  const keyword = latin1.decode(name);
  try {
    switch (type) {
      case 'tEXt':
        return { keyword, text: latin1.decode(rest) };
      case 'zTXt':
        return { keyword, text: latin1.decode(await inflate(rest.subarray(1))) };
      case 'iTXt':
        return { keyword, text: await internationalText(rest) };
      default:
        return undefined;
    }
  } catch {
    // Another chunk may have the text that is looked for.
    return undefined;
  }
}
