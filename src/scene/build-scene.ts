import type { Point } from '../geometry/index.js';
import {
  controllersAt,
  disputedOn,
  hasUsualGroups,
  hidesNothing,
  visibleOn,
  type NetworkIndex,
} from '../network/index.js';
import { SceneBuilder, type SceneSettings as BuilderSettings } from './scene-builder.js';
import type { Scene } from './scene.js';
import { textWidth, type MeasureText } from './text-width.js';

export interface SceneSettings extends Omit<
  BuilderSettings,
  'measureText' | 'visible' | 'controllers'
> {
  /** Measures names and labels; by default with the widths of Helvetica. */
  measureText?: MeasureText | undefined;
}

/** What is drawn of a data set on a day, built from scratch; see `SceneBuilder`. */
export function buildScene(
  index: NetworkIndex,
  positions: Readonly<Record<string, Point>>,
  { measureText = textWidth, ...settings }: SceneSettings,
): Scene {
  const { day, filters } = settings;
  const snapshot = index.snapshotAt(day);
  const visible = hidesNothing(filters)
    ? null
    : visibleOn(snapshot, filters, disputedOn(index.dataset, day));
  const controllers = hasUsualGroups(filters)
    ? undefined
    : controllersAt(snapshot, filters.threshold);
  return new SceneBuilder(index).build(positions, {
    ...settings,
    visible,
    controllers,
    measureText,
  });
}
