import {
  descriptionOf,
  elementsOf,
  type Documented,
  type Manifest,
} from '../published-manifest.js';
import { literalsOf } from './literals.js';

interface Named {
  name: string;
  description?: string;
}

/** The name that the format has for attributes that take none. */
const NO_VALUE = 'v';

interface HtmlData {
  version: 1.1;
  tags: (Named & { attributes: (Named & { values?: Named[]; valueSet?: string })[] })[];
}

interface CssData {
  version: 1.1;
  properties: Named[];
  pseudoElements: Named[];
}

function named({ name, description }: Documented): Named {
  return { name, ...(description !== undefined && { description }) };
}

function distinct(all: readonly Named[]): Named[] {
  return [...new Map(all.toReversed().map((one) => [one.name, one])).values()].toReversed();
}

/** What VS Code completes and explains in HTML, in its format for custom data: elements with their attributes. */
export function htmlData(manifest: Manifest): HtmlData {
  const tags = elementsOf(manifest).map((element) => ({
    ...named({ name: element.tagName, description: descriptionOf(element) }),
    attributes: (element.attributes ?? []).map((attribute) => {
      const type = attribute.type?.text;
      const values = literalsOf(type).map((name) => ({ name }));
      return {
        ...named(attribute),
        ...(values.length > 0 && { values }),
        ...(type === 'boolean' && { valueSet: NO_VALUE }),
      };
    }),
  }));
  return { version: 1.1, tags };
}

/**
 * The same for CSS: custom properties and parts. Parts of different elements may have the same name,
 * which the editor tells apart by nothing: the first description is shown.
 */
export function cssData(manifest: Manifest): CssData {
  const elements = elementsOf(manifest);
  const parts = elements.flatMap(({ tagName, cssParts = [] }) =>
    cssParts.map(({ name, description = '' }) => ({
      name: `::part(${name})`,
      description: `\`<${tagName}>\`: ${description}`,
    })),
  );
  return {
    version: 1.1,
    properties: distinct(elements.flatMap(({ cssProperties = [] }) => cssProperties.map(named))),
    pseudoElements: distinct(parts),
  };
}
