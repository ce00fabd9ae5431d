import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { refuseFile } from './unreadable-file.js';

/** How much of a text is parsed between two reports of progress. */
const CHUNK_CHARACTERS = 1_000_000;

/** How deep elements may be nested. */
const MAX_DEPTH = 200;

/** What a reader does with the elements of a document, whose names come without prefixes. */
export interface XmlHandler {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** Called with the text directly in an element, when it ends. */
  close: (name: string, text: string) => void;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** What the parser says is wrong, without the place, which is said apart. */
function reasonOf({ message }: Error): string {
  return message
    .replace(/^[^:]*:?\d+:\d+:\s*/, '')
    .replace(/\.$/, '')
    .slice(0, 120);
}

/**
 * Parses XML piece by piece. Nothing is fetched, and entities that a document declares are not
 * known, so that neither a file on a disk nor a bomb of entities can come in. Refuses XML that
 * is not well-formed, with the place.
 */
export function parseXml(
  text: string,
  { open, close }: XmlHandler,
  onProgress?: (done: number) => void,
): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const texts: string[] = [];
  parser.on('error', (error) => {
    refuseFile('xml-broken', {
      line: parser.line,
      column: parser.column,
      reason: reasonOf(error),
    });
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    if (texts.length >= MAX_DEPTH) refuseFile('too-large', {});
    texts.push('');
    open(localName(name), attributes);
  });
  const addText = (added: string): void => {
    const last = texts.length - 1;
    if (last >= 0) texts[last] = (texts[last] ?? '') + added;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => close(localName(name), (texts.pop() ?? '').trim()));
  for (let at = 0; at < text.length; at += CHUNK_CHARACTERS) {
    parser.write(text.slice(at, at + CHUNK_CHARACTERS));
    onProgress?.(Math.min(1, (at + CHUNK_CHARACTERS) / text.length));
  }
  parser.close();
}
