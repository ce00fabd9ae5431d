import type { Core, NodeSingular } from 'cytoscape';
import { engineRenderer, engineState, type Element, type Extent } from './engine.js';

function overlap(a: Extent, b: Extent): boolean {
  return a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;
}

function contains({ x1, x2, y1, y2 }: Extent, node: NodeSingular): boolean {
  const { x, y } = node.position();
  return x1 <= x && x <= x2 && y1 <= y && y <= y2;
}

/** The elements of which something may be in view: all where every node is, without a look at each edge. */
function inView(elements: readonly Element[], extent: Extent): readonly Element[] {
  const showsAll = elements.every((element) => element.isEdge() || contains(extent, element));
  return showsAll ? elements : elements.filter((element) => overlap(element.boundingBox(), extent));
}

const NEVER = { get: () => false, set: () => undefined };

/**
 * Lets Cytoscape draw each node and each label where it belongs. By itself it
 * draws each into a texture that many share and copies it from there, so that the
 * browser has to keep a copy of the texture for every single one: the first drawing
 * takes several times as long. Layers of all elements, from which a graph that is
 * moved is drawn, are still made, but only after the first drawing and in short
 * steps. They consist of whole pixels: Cytoscape would copy them to parts of pixels, and blur every text.
 *
 * A node that is drawn also keeps its style. Cytoscape takes one without an image
 * for one whose image is on its way, and would compute its style anew each time.
 */
export function drawDirectly(cy: Core): void {
  const renderer = engineRenderer(cy);
  renderer.drawCachedElement = (context, element) => renderer.drawElement(context, element);
  renderer.drawCachedElements = (context, elements, _pixelRatio, extent) =>
    renderer.drawElements(context, inView(elements, extent));
  const layers = renderer.data.lyrTxrCache;
  const makeLayer = layers.makeLayer.bind(layers);
  layers.makeLayer = (box, level) => {
    const [x1, y1] = [Math.floor(box.x1), Math.floor(box.y1)];
    return makeLayer(
      { ...box, x1, y1, w: Math.ceil(box.x2) - x1, h: Math.ceil(box.y2) - y1 },
      level,
    );
  };
  layers.firstGet = false;
  cy.on('add', 'node', ({ target }) => {
    Object.defineProperty(engineState(target as Element), 'backgrounding', NEVER);
  });
}
