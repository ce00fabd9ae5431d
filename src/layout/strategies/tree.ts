import type { Bodies } from '../body.js';
import { countFaults } from '../faults.js';
import { pageScale } from '../page.js';
import { LAYOUT_SETTINGS } from '../settings.js';
import { layeredTree } from './layered-tree.js';
import { radialTree } from './radial-tree.js';
import { rootedTree, type TreeNode } from './rooted-tree.js';
import type { Strategy } from './strategy.js';

const { apartX, apartY, growth, mostSteps } = LAYOUT_SETTINGS.radialTree;

/** The distance of rings, as a multiple of the smallest, at which a radial tree has the fewest faults. */
function bestRadialScale(component: Bodies, nodes: readonly TreeNode[]): number {
  let [best, fewest] = [1, Infinity];
  let scale = 1;
  for (let step = 0; step < mostSteps && fewest > 0; step++) {
    radialTree(nodes, scale * apartX, scale * apartY);
    const faults = countFaults(component);
    if (faults < fewest) [best, fewest] = [scale, faults];
    scale *= growth;
  }
  return best;
}

/**
 * A tree in layers below its root, as ownership is mostly drawn, or around it
 * where that has fewer faults or is larger on a page.
 */
export const tree: Strategy = (component) => {
  const nodes = rootedTree(component);
  layeredTree(nodes);
  const layered = { faults: countFaults(component), scale: pageScale(component.bodies) };
  if (layered.faults === 0 && layered.scale === 1) return;
  const scale = bestRadialScale(component, nodes);
  radialTree(nodes, scale * apartX, scale * apartY);
  const radial = { faults: countFaults(component), scale: pageScale(component.bodies) };
  const isBetter =
    radial.faults < layered.faults ||
    (radial.faults === layered.faults && radial.scale < layered.scale);
  if (!isBetter) layeredTree(nodes);
};
