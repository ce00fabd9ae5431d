import { parseXml } from '../import/parse-xml.js';

/** The elements that are a record each. */
const RECORDS = new Set(['RelationshipRecord', 'LEIRecord', 'Exception']);

/** A record of an XML file as JSON would have it, with the text of the header's date. */
export interface XmlRecords {
  records: { name: string; value: unknown }[];
  contentDate: string | undefined;
}

type Element = Record<string, unknown>;

/** Without a prototype, so that any name of an element is a key like the others. */
function newElement(): Element {
  return Object.create(null) as Element;
}

function addTo(parent: Element, name: string, value: unknown): void {
  const known = parent[name];
  if (known === undefined) parent[name] = value;
  else if (Array.isArray(known)) known.push(value);
  else parent[name] = [known, value];
}

/** Reads the records of a file of GLEIF in XML; elements without others in them are texts. */
export function xmlRecords(text: string, onProgress?: (done: number) => void): XmlRecords {
  const records: XmlRecords['records'] = [];
  const open: Element[] = [];
  let contentDate: string | undefined;
  parseXml(
    text,
    {
      open: (name) => {
        if (open.length > 0 || RECORDS.has(name)) open.push(newElement());
      },
      close: (name, content) => {
        if (name === 'ContentDate') contentDate ??= content;
        const element = open.pop();
        if (!element) return;
        const value = Object.keys(element).length > 0 ? element : content;
        const parent = open.at(-1);
        if (parent) addTo(parent, name, value);
        else records.push({ name, value });
      },
    },
    onProgress,
  );
  return { records, contentDate };
}
