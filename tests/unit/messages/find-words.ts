import ts from 'typescript';

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

function textOfTemplate(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  const spans = template.templateSpans.map(({ literal }) => EXPRESSION + literal.text);
  return template.head.text + spans.join('');
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

function isTagged(node: ts.Node, tags: readonly string[]): node is ts.TaggedTemplateExpression {
  return (
    ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && tags.includes(node.tag.text)
  );
}

/** Whether a literal names something in the code rather than being a value. */
function isNameInCode({ parent }: ts.Node): boolean {
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (ts.isLiteralTypeNode(parent) || ts.isExternalModuleReference(parent)) return true;
  if (ts.isElementAccessExpression(parent) || ts.isCaseClause(parent)) return true;
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken;
    return (
      kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
      kind === ts.SyntaxKind.ExclamationEqualsEqualsToken
    );
  }
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) {
    return parent.name.kind === ts.SyntaxKind.StringLiteral && !('initializer' in parent);
  }
  return false;
}

function isForDevelopers({ parent }: ts.Node): boolean {
  return (
    ts.isNewExpression(parent) &&
    ts.isIdentifier(parent.expression) &&
    DEVELOPER_CALLS.has(parent.expression.text)
  );
}

/**
 * Finds the words of a source file that a reader could see: text and spoken
 * attributes in `html` and `svg` templates, and strings that read like prose.
 * Styles, types, names of modules and messages of thrown errors are passed over.
 */
export function findWords(path: string, source: string): Word[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true);
  const words: Word[] = [];
  const report = (node: ts.Node, text: string): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    words.push({ line: line + 1, text });
  };
  const visit = (node: ts.Node): void => {
    if (isTagged(node, ['css'])) return;
    if (isTagged(node, ['html', 'svg'])) {
      for (const text of wordsOfMarkup(textOfTemplate(node.template))) report(node, text);
      if (ts.isTemplateExpression(node.template)) {
        for (const { expression } of node.template.templateSpans) visit(expression);
      }
      return;
    }
    const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
    if (isText || ts.isTemplateExpression(node)) {
      const text = isText ? node.text : textOfTemplate(node);
      const isPropertyName = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
      if (PROSE.test(text) && !isPropertyName && !isNameInCode(node) && !isForDevelopers(node)) {
        report(node, text.replaceAll(EXPRESSION, '…'));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return words;
}
