import { name, version } from '../../package.json' with { type: 'json' };
import {
  descriptionOf,
  elementsOf,
  type Documented,
  type Manifest,
  type ManifestElement,
} from '../published-manifest.js';

interface Named {
  name: string;
  description?: string;
}

interface WebTypes {
  name: string;
  version: string;
  'description-markup': 'markdown';
  contributions: { html: { elements: object[] }; css: { properties: Named[] } };
}

function named({ name, description }: Documented): Named {
  return { name, ...(description !== undefined && { description }) };
}

function typed(one: Documented): Named & { type?: string } {
  return { ...named(one), ...(one.type && { type: one.type.text }) };
}

function elementType(element: ManifestElement): object {
  const { attributes = [], members = [], events = [], slots = [], cssParts = [] } = element;
  const properties = members.filter(({ kind }) => kind === 'field');
  return {
    ...named({ name: element.tagName, description: descriptionOf(element) }),
    attributes: attributes.map((attribute) => ({
      ...named(attribute),
      ...(attribute.type && { value: { type: attribute.type.text } }),
    })),
    slots: slots.map(named),
    js: {
      properties: properties.map((property) => ({
        ...typed(property),
        ...(property.readonly && { 'read-only': true }),
      })),
      events: events.map(typed),
    },
    css: { parts: cssParts.map(named) },
  };
}

/** What JetBrains' editors complete and explain, in their format web-types. */
export function webTypes(manifest: Manifest): WebTypes {
  const elements = elementsOf(manifest);
  const properties = elements.flatMap(({ cssProperties = [] }) => cssProperties.map(named));
  return {
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: { elements: elements.map(elementType) },
      css: { properties: [...new Map(properties.map((one) => [one.name, one])).values()] },
    },
  };
}
