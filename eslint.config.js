import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The rooms of src in the order in which data flows: each imports only from rooms before it. */
const ROOMS = ['model', 'formats', 'analysis', 'scene', 'canvas', 'explorer', 'elements'];

/** Rooms that run in Node, in a worker and in the browser alike. */
const ROOMS_WITHOUT_DOM = ['model', 'formats', 'analysis', 'scene'];

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
  message: 'Only src/canvas and the layout engine in src/scene/layout/cose.ts know Cytoscape.',
};

const LIT = { group: ['lit', 'lit/*'], message: 'Only src/elements knows Lit.' };

function borderOf(room) {
  const later = ROOMS.slice(ROOMS.indexOf(room) + 1);
  const patterns = [
    {
      regex: `^(\\.\\./)+(${[...later, 'index\\.js', 'classes\\.js'].join('|')})(/|$)`,
      message: `Data flows ${ROOMS.join(' -> ')}: ${room} cannot import from a later room.`,
    },
    {
      regex: `^(\\.\\./)+(${ROOMS.filter((name) => name !== room).join('|')})/(?!index\\.js$)`,
      message: 'Enter another room through its index.js.',
    },
  ];
  if (room !== 'canvas') patterns.push(CYTOSCAPE);
  if (room !== 'elements') patterns.push(LIT);
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      ...(ROOMS_WITHOUT_DOM.includes(room) && {
        'no-restricted-globals': ['error', ...DOM_GLOBALS],
      }),
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'test-results/'] },
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
  ...ROOMS.map(borderOf),
  {
    // The layout engine of the rooms without DOM is cose-bilkent, which is a Cytoscape extension.
    files: ['src/scene/layout/cose.ts', 'src/scene/layout/*.d.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['src/elements/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement', 'OwnershipElement'] } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      // Lit elements inherit lifecycle methods that always exist.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['tests/**/*.ts', 'bench/**/*.ts'],
    rules: {
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
