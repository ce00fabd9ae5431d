const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML cannot contain, however it is written: control characters and halves of characters. */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Values of attributes by their names; those that are undefined are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** A text as XML, without what XML cannot contain. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The text that is written so in XML. */
export function textOfXml(xml: string): string {
  const signs = new Map(Object.entries(ENTITIES).map(([sign, entity]) => [entity, sign]));
  return xml.replace(
    /&(?:#x([\da-f]+)|#(\d+)|apos|\w+);/gi,
    (entity, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (hex !== undefined || decimal !== undefined) {
        return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      }
      return entity === '&apos;' ? "'" : (signs.get(entity) ?? entity);
    },
  );
}

function xmlAttributes(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}

/** An element with its content, which is XML. */
export function xmlElement(name: string, attributes: XmlAttributes, ...content: string[]): string {
  const inner = content.join('');
  const start = `<${name}${xmlAttributes(attributes)}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** An instruction to programs that read the file. */
export function xmlInstruction(name: string, attributes: XmlAttributes): string {
  return `<?${name}${xmlAttributes(attributes)}?>`;
}
