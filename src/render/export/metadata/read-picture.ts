import { textOfXml } from '../../../formats/index.js';
import { RECORD_NAMESPACE } from './description.js';
import { parseRecord, RECORD_KEYWORD, type PictureRecord } from './picture-record.js';
import { isPng, readChunks, TEXT_TYPES } from './png-chunks.js';
import { readText } from './text-chunks.js';

/**
 * The record in a text of XML, whatever prefix a tool has given to our name space, and whether it
 * wrote it as an element or as an attribute.
 */
function recordIn(text: string): PictureRecord | undefined {
  const prefixes = [...text.matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)]
    .filter(([, , uri]) => uri === RECORD_NAMESPACE)
    .map(([, prefix = '']) => `${prefix}:record`);
  for (const name of new Set(prefixes)) {
    const written = new RegExp(
      `<${name}[^>]*>([^<]*)<|\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`,
      'g',
    );
    for (const [, inElement, inDouble, inSingle] of text.matchAll(written)) {
      const record = parseRecord(textOfXml(inElement ?? inDouble ?? inSingle ?? ''));
      if (record) return record;
    }
  }
  return undefined;
}

async function recordInPng(bytes: Uint8Array): Promise<PictureRecord | undefined> {
  const chunks = readChunks(bytes).filter(({ type }) => TEXT_TYPES.has(type));
  const texts = (await Promise.all(chunks.map(readText))).filter((one) => one !== undefined);
  const own = texts.filter(({ keyword }) => keyword === RECORD_KEYWORD);
  for (const { text } of own) {
    const record = parseRecord(text);
    if (record) return record;
  }
  for (const { text } of texts) {
    const record = recordIn(text);
    if (record) return record;
  }
  return undefined;
}

/**
 * What a PNG or SVG file knows of what it shows, wherever in it and in whichever notation another
 * tool has left it; undefined where it knows nothing.
 */
export async function readPicture(file: Blob): Promise<PictureRecord | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isPng(bytes) ? recordInPng(bytes) : recordIn(new TextDecoder().decode(bytes));
}
