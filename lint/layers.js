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
  const others = LAYERS.filter((name) => name !== layer);
  const patterns = [
    {
      regex: `^(\\.\\./)+(${[...later, 'index\\.js', 'classes\\.js'].join('|')})(/|$)`,
      message: `Data flows ${LAYERS.join(' -> ')}: ${layer} cannot import from a later layer.`,
    },
    {
      group: others.flatMap((name) => [`../**/${name}/**`, `!../**/${name}/index.js`]),
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

/** The borders between the layers of src, as overrides of the linter. */
export const LAYER_BORDERS = LAYERS.map(borderOf);
