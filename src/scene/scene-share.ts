import { shareBounds, type Share } from '../model/index.js';
import type { SceneShare } from './scene.js';

/** A share as scenes give it. */
export function sceneShare(share: Share): SceneShare {
  if (share === 'unknown') return null;
  return typeof share === 'number' ? share : shareBounds(share);
}
