interface ForeignKind {
  pattern: RegExp;
  what: string;
  remedy: string;
}

const NOT_THE_FILE =
  'The address probably leads to a page about the file: use that of the file itself.';

const FOREIGN_KINDS: readonly ForeignKind[] = [
  {
    pattern: /^<(?:!doctype html|html|head|body|script|meta|title|div|p)\b/i,
    what: 'an HTML page',
    remedy: NOT_THE_FILE,
  },
  { pattern: /^<[?!a-z]/i, what: 'XML', remedy: 'Use the JSON form of the data.' },
  {
    pattern: /^PK/,
    what: 'a ZIP archive or a spreadsheet',
    remedy: 'Unpack it, or export the data as JSON.',
  },
  { pattern: /^%PDF-/, what: 'a PDF', remedy: 'Use the data behind it as JSON.' },
  { pattern: /^.PNG\r\n/, what: 'a picture', remedy: 'Use the data behind it as JSON.' },
  {
    // It does not begin like JSON and holds what no text holds: control characters other than
    // white space, or bytes that are no UTF-8.
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    pattern: /^(?![[{"])[^]*?[\0-\x08\x0E-\x1F\uFFFD]/,
    what: 'binary data, not text',
    remedy: 'Check the address, and that the file is saved as JSON in UTF-8.',
  },
];

/** What a text obviously is instead of JSON, or `undefined`. */
export function recogniseForeignText(
  text: string,
): Pick<ForeignKind, 'what' | 'remedy'> | undefined {
  const start = text.slice(0, 200).trimStart();
  return FOREIGN_KINDS.find(({ pattern }) => pattern.test(start));
}
