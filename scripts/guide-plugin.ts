import { readFile } from 'node:fs/promises';
import type { Tokens } from 'marked';
import type { Plugin } from 'vite';

/** The guides for authors that the site has as pages, each made from what the repository has as Markdown. */
const GUIDES: Readonly<Record<string, string>> = {
  'embedding.html': 'docs/embedding.md',
  'elements.html': 'docs/elements.md',
};
const STYLES = 'src/guide.css';

interface Guide {
  /** The page. */
  html: string;
  /** The examples in it, which are whole pages, by their file names. */
  examples: ReadonlyMap<string, string>;
}

/** What follows `#` for a heading, as GitHub has it. */
function anchorOf(heading: string): string {
  const words = heading.toLowerCase().replaceAll(/[^\p{Letter}\p{Number} _-]/gu, '');
  return words.replaceAll(' ', '-');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Where a link of a guide leads on the site; undefined for what is in the repository alone. */
function addressOf(href: string): string | undefined {
  if (/^(#|https?:)/.test(href)) return href;
  const [, name = '', anchor = ''] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
  return `${name}.html` in GUIDES ? `${name}.html${anchor}` : undefined;
}

/** A page with this title; an example is one folder below the files that it asks for. */
function pageOf(title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    ${head}
    <title>${escaped(title)}</title>
    <link rel="icon" href="icon.svg" type="image/svg+xml" />
  </head>
  <body>
${body}
  </body>
</html>
`;
}

/** A guide as a page, in which each example in HTML is followed by what it shows. */
export async function guideOf(markdown: string): Promise<Guide> {
  const { Marked } = await import('marked');
  const examples = new Map<string, string>();
  let [title, section] = ['', ''];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading): string {
        section = text;
        if (depth === 1) title = text;
        const level = `h${String(depth)}`;
        return `<${level} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</${level}>\n`;
      },
      link({ href, tokens }: Tokens.Link): string {
        const [address, words] = [addressOf(href), this.parser.parseInline(tokens)];
        return address === undefined ? words : `<a href="${escaped(address)}">${words}</a>`;
      },
      code({ text, lang }: Tokens.Code): string {
        const code = `<pre><code>${escaped(text)}</code></pre>\n`;
        if (lang !== 'html') return code;
        const file = `embedding/${anchorOf(section)}.html`;
        if (examples.has(file)) throw new Error(`“${section}” has two examples.`);
        examples.set(file, pageOf(section, '<base href="../" />', text));
        return `${code}<iframe loading="lazy" src="${file}" title="${escaped(section)}"></iframe>\n`;
      },
    },
  });
  const body = await marked.parse(markdown);
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'" />`;
  const head = `${policy}\n    <link rel="stylesheet" href="guide.css" />`;
  return { html: pageOf(title, head, `<main>\n${body}</main>`), examples };
}

/** Writes the guides for authors into the built site, with their examples, which run there. */
export function guidePlugin(): Plugin {
  return {
    name: 'ownership-graph-guide',
    apply: 'build',
    async generateBundle() {
      const emit = (fileName: string, source: string): void => {
        this.emitFile({ type: 'asset', fileName, source });
      };
      emit('guide.css', await readFile(STYLES, 'utf8'));
      for (const [page, path] of Object.entries(GUIDES)) {
        const { html, examples } = await guideOf(await readFile(path, 'utf8'));
        emit(page, html);
        for (const [file, example] of examples) emit(file, example);
      }
    },
  };
}
