export { GraphRenderer, type RendererListeners } from './graph-renderer.js';
export { swatchOf, type Swatch } from './legend/swatch.js';
export { legendItems, type LegendItem } from './legend/legend-items.js';
export {
  EDGE_ENCODINGS,
  edgeEncodingName,
  NODE_ENCODINGS,
  type ColourName,
  type EdgeEncoding,
  type EdgeEncodingName,
  type NodeEncoding,
} from './encoding.js';
export { drawPng, ExportError, type PngOptions } from './export/export-png.js';
export type { ExportText } from './export/page.js';
export type { Theme } from './theme.js';
