import { parseSync, type Plugin } from 'vite';

interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  tag?: { name?: string };
  quasi?: { quasis: SyntaxNode[] };
}

function isSyntaxNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The style sheet of a `css` template, without comments and without whitespace that means nothing. */
function shortCss(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}

/** The markup of an `html` or `svg` template with its lines joined; one space is as much as several. */
function shortMarkup(markup: string): string {
  return markup.replace(/<!--[^]*?-->/g, '').replace(/\s*\n\s*/g, ' ');
}

const SHORTEN: Readonly<Partial<Record<string, (text: string) => string>>> = {
  css: shortCss,
  html: shortMarkup,
  svg: shortMarkup,
};

/** The literal parts of all templates below a node, each with how it is shortened. */
function* templateParts(
  node: SyntaxNode,
): Generator<SyntaxNode & { shorten: (text: string) => string }> {
  const shorten = SHORTEN[node.tag?.name ?? ''];
  if (shorten) for (const part of node.quasi?.quasis ?? []) yield { ...part, shorten };
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isSyntaxNode(child)) yield* templateParts(child);
    }
  }
}

/** JavaScript with shorter `css`, `html` and `svg` templates, which mean the same. */
export function withShortTemplates(code: string): string {
  const parts = [...templateParts(parseSync('templates.js', code).program)];
  parts.sort((a, b) => b.start - a.start);
  return parts.reduce((text, { start, end, shorten }) => {
    return text.slice(0, start) + shorten(text.slice(start, end)) + text.slice(end);
  }, code);
}

/** Shortens the templates of the built elements. What minifies scripts leaves them as they are. */
export function templatePlugin(): Plugin {
  return {
    name: 'ownership-graph-templates',
    apply: 'build',
    transform(code, id) {
      return id.includes('/src/elements/') && id.endsWith('.ts')
        ? { code: withShortTemplates(code), map: null }
        : null;
    },
  };
}
