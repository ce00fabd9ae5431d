import { parseSync, type Plugin } from 'vite';

/** What sets up the drawing by WebGL, which Cytoscape has beside that on a canvas. */
const SETUP = 'initWebgl';

interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  expression?: { type: string; left?: { type: string; property?: { name?: string } } };
}

function setsUp({ expression }: SyntaxNode): boolean {
  return expression?.type === 'AssignmentExpression' && expression.left?.property?.name === SETUP;
}

/** The code of Cytoscape without what sets up the drawing by WebGL. What only that refers to, a bundler leaves out. */
export function withoutWebgl(code: string): string {
  const statements = parseSync('cytoscape.js', code).program.body as SyntaxNode[];
  const found = statements.filter(setsUp);
  const [statement] = found;
  if (!statement || found.length > 1) throw new Error(`Cytoscape sets ${SETUP} otherwise now.`);
  return code.slice(0, statement.start) + code.slice(statement.end);
}

/**
 * Leaves out of Cytoscape how it draws by WebGL, a tenth of its code. Only the option `webgl`
 * asks for that, which is never given, and which cannot be set later.
 */
export function cytoscapePlugin(): Plugin {
  return {
    name: 'ownership-graph-cytoscape',
    apply: 'build',
    transform: {
      filter: { id: /\/cytoscape\.esm\.mjs$/ },
      handler: (code) => ({ code: withoutWebgl(code), map: null }),
    },
  };
}
