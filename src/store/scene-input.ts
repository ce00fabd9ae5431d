import type { NetworkIndex, Snapshot } from '../network/index.js';
import type { Filters, FrameSize, MeasureText } from '../scene/index.js';

/** What scenes of all views are composed of. */
export interface SceneInput {
  /** Of the core of the data. */
  index: NetworkIndex;
  snapshot: Snapshot;
  filters: Filters;
  canvas: FrameSize;
  measureText: MeasureText;
}
