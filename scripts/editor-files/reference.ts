import { formatText } from '../format-text.js';
import {
  descriptionOf,
  elementsOf,
  type Documented,
  type Manifest,
  type ManifestElement,
} from '../published-manifest.js';

/** Where it stands, for those who read the project. */
export const REFERENCE = 'docs/elements.md';

const INTRODUCTION = `# Elements

All that the elements offer, written by \`npm run docs:elements\` from the comments of their classes.
[embedding.md](embedding.md) says how to use it.
`;

/** On one line, as items of lists are. */
function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function list(title: string, items: readonly Documented[]): string {
  if (items.length === 0) return '';
  const lines = items.map(({ name, type, description = '' }) => {
    const typed = type ? `, \`${inOneLine(type.text)}\`` : '';
    return `- \`${name}\`${typed}: ${inOneLine(description)}`;
  });
  return `**${title}**\n\n${lines.join('\n')}\n`;
}

/** Those that say what they are; what has no comment is there for other parts of the product. */
function explained<T extends Documented>(all: readonly T[] = []): T[] {
  return all.filter(({ description = '' }) => description !== '');
}

function section(element: ManifestElement): string {
  const members = explained(element.members).sort((a, b) => (a.name < b.name ? -1 : 1));
  const isOf = (kind: string) => (member: { kind: string }) => member.kind === kind;
  return [
    `## \`<${element.tagName}>\`\n`,
    `${inOneLine(descriptionOf(element))}\n`,
    list('Attributes', element.attributes ?? []),
    list('Properties', members.filter(isOf('field'))),
    list('Methods', members.filter(isOf('method'))),
    list('Events', element.events ?? []),
    list('Slots', element.slots ?? []),
    list('Parts', element.cssParts ?? []),
    list('Custom properties', element.cssProperties ?? []),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Everything that a manifest says of the elements, as Markdown. */
export function reference(manifest: Manifest): Promise<string> {
  const text = [INTRODUCTION, ...elementsOf(manifest).map(section)].join('\n');
  return formatText(REFERENCE, text);
}
