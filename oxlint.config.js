import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { LAYER_BORDERS } from './lint/layers.js';
import { TYPESCRIPT_RULES } from './lint/typescript-rules.js';

export default {
  plugins: ['eslint', 'oxc', 'typescript'],
  categories: { correctness: 'error' },
  options: { typeAware: true, typeCheck: true, denyWarnings: true },
  env: { builtin: true, browser: true, node: true },
  // The types for frameworks import what is written with the package, whose test checks them; examples, what they install.
  ignorePatterns: [
    'dist/',
    'lib/',
    'frameworks/',
    'examples/*/*/',
    'tests/examples/probe/',
    'coverage/',
    'test-results/',
  ],
  settings: { wc: { elementBaseClasses: ['LitElement', 'StoreHost'] } },
  overrides: [
    { files: ['**/*.ts'], rules: TYPESCRIPT_RULES },
    ...LAYER_BORDERS,
    {
      // cose-bilkent is a Cytoscape extension; it runs headless, without a DOM.
      files: ['src/layout/strategies/cose-bilkent.ts', 'src/layout/strategies/*.d.ts'],
      rules: { 'no-restricted-imports': 'off' },
    },
    {
      files: ['src/elements/**/*.ts'],
      jsPlugins: ['eslint-plugin-lit', 'eslint-plugin-wc', './lint/lit-a11y.js'],
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
        'typescript/no-non-null-assertion': 'off',
        // What `expect` matches by, such as expect.stringContaining(), is of any type.
        'typescript/no-unsafe-assignment': 'off',
        'max-lines': ['error', 400],
      },
    },
    {
      files: ['src/**/*.ts', 'scripts/**/*.ts'],
      rules: { 'max-lines': ['error', { max: 300, skipComments: true }] },
    },
  ],
};
