import type { Point } from '../geometry/index.js';
import type { NetworkIndex } from '../network/index.js';
import { SceneBuilder, type SceneSettings } from './scene-builder.js';
import type { Scene } from './scene.js';

/** What is drawn of a data set on a day, built from scratch; see `SceneBuilder`. */
export function buildScene(
  index: NetworkIndex,
  positions: Readonly<Record<string, Point>>,
  settings: SceneSettings,
): Scene {
  return new SceneBuilder(index).build(positions, settings);
}
