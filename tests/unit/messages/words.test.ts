import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWords } from './find-words.js';

/** Every layer but the model, which shows nothing, and the catalogue itself. */
const FOLDERS = (await readdir('src', { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && !['model', 'messages'].includes(entry.name))
  .map(({ name }) => name)
  .sort();

/** Texts that look like prose and that no reader sees, with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'node, edge': 'a selector of Cytoscape',
  'mouseover mousemove': 'names of events',
  '(prefers-reduced-motion: reduce)': 'a media query',
  '(pointer: coarse)': 'a media query',
  'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, [contenteditable]':
    'a selector',
  'button:not(:disabled), [tabindex="0"], input, select, a[href]': 'a selector',
  'note idle': 'names of classes',
  ExportError: 'the name of an error, for developers',
  'in lanes': 'a key of a cache',
  'SQLite format 3': 'how a database begins',
  Ιіј·: 'letters of one width',
  'ΓηθοχυδŁđħЃГпяеоарэєчьв–«»¤': 'letters of one width',
};

async function sourcesOf(folder: string): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true });
  return paths
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => join(folder, path))
    .sort();
}

/** Codes of countries, those with the same first letter together, with blanks between them. */
const CODES = /^([A-Z]{2,} ?)+$/;

/** A key, as events call it. */
const KEYS = /^(Arrow(Left|Right|Up|Down)|Page(Up|Down)|Home|End|Enter|Escape|Backspace|AltGraph)$/;

/** A list of selectors of Cytoscape. */
const SELECTORS = /^(node|edge)[\w.-]+(, (node|edge)[\w.-]+)*$/;

/** A name of an element or a key in another format, of which readers of files have many: one word, or a path of such. */
const FORMAT_NAME = /^[A-Z][A-Za-z]*(\.[A-Z][A-Za-z]*)*$/;

async function wordsOf(file: string): Promise<string[]> {
  const words = findWords(file, await readFile(file, 'utf8'));
  const isNone = (text: string): boolean =>
    text in EXCEPTIONS ||
    [CODES, KEYS, SELECTORS].some((pattern) => pattern.test(text)) ||
    (file.startsWith(join('src', 'formats')) && FORMAT_NAME.test(text));
  return words
    .filter(({ text }) => !isNone(text))
    .map(({ line, text }) => `${file}:${line} ${text}`);
}

describe('the message catalogue', () => {
  it.each(FOLDERS)('has every word of src/%s', async (name) => {
    const files = await sourcesOf(join('src', name));
    const words = await Promise.all(files.map(wordsOf));
    expect(words.flat()).toEqual([]);
  });
});

describe('findWords', () => {
  const textsOf = (source: string): string[] =>
    findWords('source.ts', source).map(({ text }) => text);

  it('finds texts in templates, also in nested ones', () => {
    expect(textsOf('html`<p>No data</p> ${rows.map(() => html`<td>empty</td>`)}`')).toEqual([
      'No data',
      'empty',
    ]);
  });

  it('finds accessible names and titles, but no other attributes', () => {
    const source =
      'html`<button class="large red" aria-label="Close ${name}" title=\'Esc\'></button>`';
    expect(textsOf(source)).toEqual(['"Close "', "'Esc'"]);
  });

  it('finds strings that read like prose', () => {
    const source = "const a = 'Nissan'; const b = `held by ${owner}`; const c = 'part-time';";
    expect(textsOf(source)).toEqual(['Nissan', 'held by …']);
  });

  it('passes over styles, types, module names, comparisons and thrown errors', () => {
    const source = `
      import { a } from 'A module';
      type Key = 'Arrow Left';
      css\`:host { font: Some Font }\`;
      if (key === 'Enter') throw new Error('This cannot happen.');
    `;
    expect(textsOf(source)).toEqual([]);
  });
});
