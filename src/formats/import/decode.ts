import { refuseFile } from './unreadable-file.js';

/** A text with the encoding in which it was written, and whether that was found out by trying. */
export interface Decoded {
  text: string;
  encoding: string;
  isGuess: boolean;
}

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How files begin that hold no text. */
const BINARY: readonly (readonly ['zip' | 'pdf' | 'image' | 'gzip' | 'database', string])[] = [
  ['zip', 'PK\u0003\u0004'],
  ['pdf', '%PDF-'],
  ['image', '\u0089PNG'],
  ['image', '\u00FF\u00D8\u00FF'],
  ['image', 'GIF8'],
  ['gzip', '\u001F\u008B'],
  ['database', 'SQLite format 3'],
  ['database', 'PAR1'],
];

/** Kana, and characters in daily use: what Japanese has and a wrong encoding hardly gives. */
const JAPANESE = /[\u3040-\u30FF\u4E00-\u9FFF]/gu;

/** What is only seen when a text in Western letters is read as Japanese. */
const HALF_WIDTH = /[\uFF61-\uFF9F]/gu;

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function refuseBinary(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  for (const [type, mark] of BINARY) {
    if (!start.startsWith(mark)) continue;
    const isSpreadsheet = type === 'zip' && /\[Content_Types\]|xl\/|mimetype/.test(start);
    refuseFile('binary', { type: isSpreadsheet ? 'spreadsheet' : type });
  }
  // The older format of Excel.
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0')) refuseFile('binary', { type: 'spreadsheet' });
}

/** UTF-16 without a mark: in Latin letters, every other byte is zero. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 200);
  const zerosAt = (parity: number): number =>
    start.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const most = start.length * 0.3;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isKnownEncoding(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Texts that are not UTF-8: Japanese where that gives Japanese, else Western European. */
function guess(bytes: Uint8Array): Decoded {
  for (const encoding of ['shift_jis', 'euc-jp']) {
    const text = tryDecode(bytes, encoding);
    if (text === undefined) continue;
    const sample = text.slice(0, 100_000);
    if (countOf(sample, JAPANESE) > 2 * countOf(sample, HALF_WIDTH)) {
      return { text, encoding, isGuess: true };
    }
  }
  const encoding = 'windows-1252';
  return { text: new TextDecoder(encoding).decode(bytes), encoding, isGuess: true };
}

/** What no text has more than a few of. */
// oxlint-disable-next-line no-control-regex -- control characters are what is counted
const CONTROL = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g;

function refuseNoise({ text }: Decoded): void {
  const sample = text.slice(0, 4000);
  if (countOf(sample, CONTROL) > 5 + sample.length * 0.02) refuseFile('binary', { type: 'other' });
}

/**
 * The text of a file: in the encoding that is given, that its mark or its XML declaration
 * names, UTF-8 where it is that, else as it seems. Refuses what is no text, with what it is.
 */
export function decode(content: Uint8Array | string, given?: string): Decoded {
  const decoded = decodeBytes(content, given);
  refuseNoise(decoded);
  return decoded;
}

function decodeBytes(content: Uint8Array | string, given?: string): Decoded {
  if (typeof content === 'string') {
    return { text: content.replace(/^\uFEFF/, ''), encoding: 'utf-8', isGuess: false };
  }
  refuseBinary(content);
  if (given !== undefined) {
    if (!isKnownEncoding(given)) refuseFile('wrong-encoding', { encoding: given });
    return { text: new TextDecoder(given).decode(content), encoding: given, isGuess: false };
  }
  for (const [encoding, mark] of BYTE_ORDER_MARKS) {
    if (!beginsWith(content, mark)) continue;
    return { text: new TextDecoder(encoding).decode(content), encoding, isGuess: false };
  }
  const wide = utf16Of(content);
  if (wide !== undefined) {
    return { text: new TextDecoder(wide).decode(content), encoding: wide, isGuess: true };
  }
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(
    String.fromCharCode(...content.subarray(0, 200)),
  )?.[1];
  if (declared !== undefined && isKnownEncoding(declared)) {
    const text = tryDecode(content, declared);
    if (text !== undefined) return { text, encoding: declared, isGuess: false };
  }
  const text = tryDecode(content, 'utf-8');
  return text === undefined ? guess(content) : { text, encoding: 'utf-8', isGuess: false };
}
