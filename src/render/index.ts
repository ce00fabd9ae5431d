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
export { ExportError } from './export/export-error.js';
export type { PictureArea, PictureOptions, PictureScheme } from './export/options.js';
export type { CustomSize, PictureSize } from './export/page-size.js';
export type { ZoomGesture } from './gestures.js';
export { Interaction, type InteractionSettings } from './interaction.js';
export { loadExport } from './load-export.js';
export type { LeftOut } from './level-of-detail.js';
export { loadNetworkDrawing } from './load-network-drawing.js';
export { FONT_SAMPLE, forgetStaleMeasures, measureTextOf } from './measure-text.js';
export type { Theme } from './theme.js';
export { isSameCamera, type Camera } from './viewport.js';
