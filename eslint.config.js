import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/**
 * The layers of src in the order in which data flows: each imports only from layers
 * before it, through their index.js.
 */
const LAYERS = [
  'model',
  'messages',
  'diagnostics',
  'formats',
  'network',
  'geometry',
  'layout',
  'scene',
  'render',
  'store',
  'elements',
];

/** Layers that run in Node, in a worker and in the browser alike. */
const LAYERS_WITHOUT_DOM = LAYERS.slice(0, LAYERS.indexOf('render'));

const DOM_GLOBALS = [
  'window',
  'document',
  'navigator',
  'HTMLElement',
  'customElements',
  'location',
];

const CYTOSCAPE = {
  group: ['cytoscape', 'cytoscape-*', 'cytoscape/*'],
  message: 'Only src/render and src/layout/strategies/cose-bilkent.ts import Cytoscape.',
};

const LIT = { group: ['lit', 'lit/*'], message: 'Only src/elements imports Lit.' };

function borderOf(layer) {
  const later = LAYERS.slice(LAYERS.indexOf(layer) + 1);
  const patterns = [
    {
      regex: `^(\\.\\./)+(${[...later, 'index\\.js', 'classes\\.js'].join('|')})(/|$)`,
      message: `Data flows ${LAYERS.join(' -> ')}: ${layer} cannot import from a later layer.`,
    },
    {
      regex: `^(\\.\\./)+(${LAYERS.filter((name) => name !== layer).join('|')})/(?!index\\.js$)`,
      message: 'Import another layer through its index.js.',
    },
  ];
  if (layer !== 'render') patterns.push(CYTOSCAPE);
  if (layer !== 'elements') patterns.push(LIT);
  return {
    files: [`src/${layer}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      ...(LAYERS_WITHOUT_DOM.includes(layer) && {
        'no-restricted-globals': ['error', ...DOM_GLOBALS],
      }),
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'lib/', 'node_modules/', 'coverage/', 'test-results/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  ...LAYERS.map(borderOf),
  {
    // cose-bilkent is a Cytoscape extension; it runs headless, without a DOM.
    files: ['src/layout/strategies/cose-bilkent.ts', 'src/layout/strategies/*.d.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['src/elements/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement', 'StoreHost'] } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      // Lit elements inherit lifecycle methods that always exist.
      'wc/guard-super-call': 'off',
    },
  },
  {
    // Types are checked by tsc. What only the linter finds in tests is a promise that nobody waits
    // for; all other rules that ask for types take a minute and find next to nothing there.
    files: ['tests/**/*.ts', 'bench/**/*.ts'],
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', 400],
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 300, skipComments: true }] },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
