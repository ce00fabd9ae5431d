import type { ElementDefinition } from 'cytoscape';
import type { SceneDecoration } from '../scene/index.js';

/** A text is a node without a size, and Cytoscape's smallest size is not 0. */
const NO_SIZE_PX = 0.01;

export function decorationData(decoration: SceneDecoration): ElementDefinition['data'] {
  const { id, of, lines, width, height, fontSize, tie = null, toggles = null } = decoration;
  return {
    id,
    of,
    tie,
    toggles,
    text: lines.join('\n'),
    width: Math.max(NO_SIZE_PX, width),
    height: Math.max(NO_SIZE_PX, height),
    fontSize,
  };
}

export function decorationClasses({ role, align, region }: SceneDecoration): string[] {
  return ['decoration', role, align, ...(region === undefined ? [] : [`region-${region}`])];
}
