/** A text in XML, without the characters that XML cannot hold. */
function escaped(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

export type XmlAttributes = Readonly<Record<string, string>>;

/** An element of XML: with a text in it, with elements that are written already, or empty. */
export function xmlElement(
  name: string,
  attributes: XmlAttributes,
  content: string | readonly string[] = [],
): string {
  const pairs = Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`);
  const start = [`<${name}`, ...pairs].join(' ');
  if (typeof content === 'string') return `${start}>${escaped(content)}</${name}>`;
  if (content.length === 0) return `${start}/>`;
  return [`${start}>`, ...content, `</${name}>`].join('\n');
}

/** A whole document. */
export function xmlDocument(root: string): string {
  const declaration = ['<?xml', 'version="1.0"', 'encoding="UTF-8"?>'].join(' ');
  return `${declaration}\n${root}\n`;
}
