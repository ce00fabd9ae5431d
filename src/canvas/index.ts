export { GraphCanvas, type CanvasListeners } from './graph-canvas.js';
export { sampleOf, type Sample } from './legend/sample.js';
export { legendSigns, type LegendSign } from './legend/signs.js';
export {
  EDGE_LOOKS,
  edgeLookName,
  NODE_LOOKS,
  type ColourName,
  type EdgeLook,
  type EdgeLookName,
  type NodeLook,
} from './looks.js';
export { makePicture, PictureError, type PictureOptions } from './picture.js';
export type { PageText } from './picture-page.js';
export type { Theme } from './theme.js';
