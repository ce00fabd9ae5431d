import { parseSync, type ESTree } from 'vite';

/** A text in the source code that a reader could see. */
export interface Word {
  line: number;
  text: string;
}

/** Attributes whose value is shown or read aloud. */
const SPOKEN_ATTRIBUTES =
  /\s(?:aria-label|aria-description|aria-roledescription|aria-valuetext|alt|label|placeholder|title)=("[^"]*"|'[^']*')/g;

/** Stands for an expression in a template. */
const EXPRESSION = '\uFFFC';

/** English: two words with a space between them, or one that begins with a capital. */
const PROSE = /[A-Za-z]{2,}[.,:;–-]? [A-Za-z]+|^[A-Z][a-z]/;
const ANY_WORD = /\p{L}{2,}/u;

/** Calls whose arguments only a developer sees: errors of programming, and the console. */
const DEVELOPER_CALLS = new Set(['Error', 'TypeError', 'RangeError']);

type Literal = ESTree.StringLiteral | ESTree.TemplateLiteral;

function isLiteral(node: ESTree.Node): node is Literal {
  return (
    node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')
  );
}

function textOf(literal: Literal): string {
  if (literal.type === 'Literal') return literal.value;
  return literal.quasis.map(({ value }) => value.cooked ?? value.raw).join(EXPRESSION);
}

/** The words in the text nodes and in the spoken attributes of a Lit template. */
function wordsOfMarkup(markup: string): string[] {
  const withoutComments = markup.replace(/<!--.*?-->/gs, '');
  const attributes = [...withoutComments.matchAll(SPOKEN_ATTRIBUTES)].map(([, value]) => value);
  // An attribute may contain ">" in quotes.
  const textNodes = withoutComments
    .replace(/<(?:"[^"]*"|'[^']*'|[^>"'])*>/g, '\n')
    .replace(/&#?\w+;/g, ' ')
    .split(/[\n\uFFFC]/);
  return [...attributes, ...textNodes]
    .map((text) => (text ?? '').replaceAll(EXPRESSION, '').trim())
    .filter((text) => ANY_WORD.test(text));
}

/** The name of the function that a template is given to. */
function tagOf({ tag }: ESTree.TaggedTemplateExpression): string {
  return tag.type === 'Identifier' ? tag.name : '';
}

/** Whether a literal names something in the code rather than being a value. */
function isNameInCode(literal: Literal, parent: ESTree.Node): boolean {
  switch (parent.type) {
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'TSExternalModuleReference':
    case 'TSLiteralType':
    case 'SwitchCase':
      return true;
    case 'MemberExpression':
      return parent.property === literal;
    case 'BinaryExpression':
      return parent.operator === '===' || parent.operator === '!==';
    case 'Property':
    case 'TSPropertySignature':
      return parent.key === literal;
    default:
      return false;
  }
}

function isForDevelopers(parent: ESTree.Node): boolean {
  return (
    parent.type === 'NewExpression' &&
    parent.callee.type === 'Identifier' &&
    DEVELOPER_CALLS.has(parent.callee.name)
  );
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function childrenOf(node: ESTree.Node): ESTree.Node[] {
  return Object.values(node).flat().filter(isNode);
}

/**
 * Finds the words of a source file that a reader could see: text and spoken
 * attributes in `html` and `svg` templates, and strings that read like prose.
 * Styles, types, names of modules and messages of thrown errors are passed over.
 */
export function findWords(path: string, source: string): Word[] {
  const words: Word[] = [];
  const report = (node: ESTree.Node, text: string): void => {
    words.push({ line: source.slice(0, node.start).split('\n').length, text });
  };
  const visit = (node: ESTree.Node, parent: ESTree.Node): void => {
    if (node.type === 'TaggedTemplateExpression') {
      const tag = tagOf(node);
      if (tag === 'css') return;
      if (tag === 'html' || tag === 'svg') {
        for (const text of wordsOfMarkup(textOf(node.quasi))) report(node, text);
        for (const expression of node.quasi.expressions) visit(expression, node.quasi);
        return;
      }
    }
    if (isLiteral(node)) {
      const text = textOf(node);
      if (PROSE.test(text) && !isNameInCode(node, parent) && !isForDevelopers(parent)) {
        report(node, text.replaceAll(EXPRESSION, '…'));
      }
    }
    for (const child of childrenOf(node)) visit(child, node);
  };
  const { program } = parseSync(path, source, { preserveParens: false });
  visit(program, program);
  return words;
}
