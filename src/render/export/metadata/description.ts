import { exportMessages } from '../../../messages/index.js';
import { xmlElement, xmlInstruction, xmlText } from '../../../formats/index.js';
import { writeRecord, type PictureRecord } from './picture-record.js';

/** What a file says of the picture in it, for search, for screen readers and for whoever uses it. */
export interface PictureDescription {
  title: string;
  /** The picture in one sentence. */
  alt: string;
  /** All that it shows, in sentences. */
  longDescription: string;
  /** Where the data comes from. */
  source: string;
  /** On what terms it may be used; empty where the data says nothing of that. */
  licence: string;
  /** The address of the licence; empty for none. */
  licenceUrl: string;
  record: PictureRecord;
}

/** The name space of what is our own. */
export const RECORD_NAMESPACE = 'urn:ownership-graph:picture#';

const NAMESPACES: Readonly<Record<string, string>> = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
  'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
  'xmlns:photoshop': 'http://ns.adobe.com/photoshop/1.0/',
  'xmlns:Iptc4xmpCore': 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  'xmlns:og': RECORD_NAMESPACE,
};

/** The properties whose text may be there in several languages; there is one. */
const IN_LANGUAGES = /^(?:dc:(?:title|description|rights)|Iptc4xmpCore:.*)$/;

function property(name: string, text: string): string {
  if (text === '') return '';
  if (!IN_LANGUAGES.test(name)) return xmlElement(name, {}, xmlText(text));
  const item = xmlElement('rdf:li', { 'xml:lang': 'x-default' }, xmlText(text));
  return xmlElement(name, {}, xmlElement('rdf:Alt', {}, item));
}

/**
 * A description in RDF with the properties that photo agencies and editors read: Dublin Core, rights,
 * and the alternative text and the extended description of the IPTC.
 */
export function describeInRdf(description: PictureDescription): string {
  const { title, alt, longDescription, source, licence, licenceUrl, record } = description;
  const properties = {
    'dc:title': title,
    'dc:description': alt,
    'dc:rights': licence,
    'dc:source': record.link ?? '',
    'photoshop:Source': source,
    'xmp:CreatorTool': exportMessages.creator,
    'xmpRights:WebStatement': licenceUrl,
    'Iptc4xmpCore:AltTextAccessibility': alt,
    'Iptc4xmpCore:ExtDescrAccessibility': longDescription,
    'og:record': writeRecord(record),
  };
  const content = Object.entries(properties).map(([name, text]) => property(name, text));
  const about = xmlElement('rdf:Description', { 'rdf:about': '' }, ...content);
  return xmlElement('rdf:RDF', NAMESPACES, about);
}

/** The same as a packet of XMP, as other files than SVG carry it. */
export function describeInXmp(description: PictureDescription): string {
  const meta = { 'xmlns:x': 'adobe:ns:meta/' };
  return [
    xmlInstruction('xpacket', { begin: '\uFEFF', id: 'W5M0MpCehiHzreSzNTczkc9d' }),
    xmlElement('x:xmpmeta', meta, describeInRdf(description)),
    xmlInstruction('xpacket', { end: 'r' }),
  ].join('\n');
}
