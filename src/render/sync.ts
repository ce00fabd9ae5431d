import type { Core, ElementDefinition } from 'cytoscape';
import {
  EDGE_FONT_PX,
  labelLines,
  type Scene,
  type SceneEdge,
  type SceneNode,
} from '../scene/index.js';
import { labelAnchor } from './label-anchor.js';
import { EDGE_ENCODINGS, edgeEncodingName, stakeWidth } from './encoding.js';

const SELECTED_EXTRA_WIDTH_PX = 1.5;

/** What a label begins with that tells the end of talks; it stays when the label is too small. */
const SIGN = /^[✕?]/;

function nodeDefinition(node: SceneNode): ElementDefinition {
  const { id, width, height, fontSize, lines, kind, roles, x, y } = node;
  return {
    group: 'nodes',
    data: {
      id,
      width,
      height,
      fontSize,
      // As the scene says, until the reader's attention asks for more.
      shownFontSize: fontSize,
      text: lines.join('\n'),
    },
    position: { x, y },
    classes: [kind, ...roles].join(' '),
  };
}

function edgeDefinition(edge: SceneEdge, start: SceneNode, end: SceneNode): ElementDefinition {
  const { id, tie, source, target, label, controlPoints, labelPlacement, kind, roles } = edge;
  const width =
    kind === 'stake' ? stakeWidth(edge.capital) : EDGE_ENCODINGS[edgeEncodingName(edge)].width;
  const selectedWidth = width + SELECTED_EXTRA_WIDTH_PX;
  const text = labelLines(label).join('\n');
  return {
    group: 'edges',
    data: {
      id,
      tie,
      source,
      target,
      text,
      labelLength: label.length,
      ...labelAnchor(edge, width, start, end),
      labelFontSize: EDGE_FONT_PX * labelPlacement.scale,
      sign: kind === 'talks' ? (SIGN.exec(label)?.[0] ?? '') : '',
      // Until the zoom asks for another.
      signSize: EDGE_FONT_PX,
      distance: controlPoints.map((controlPoint) => controlPoint.distance),
      weight: controlPoints.map((controlPoint) => controlPoint.weight),
      width,
      selectedWidth,
    },
    classes: [kind, ...roles].join(' '),
  };
}

/**
 * Makes Cytoscape match a scene by difference: what is gone is removed, what is
 * new is added, and what stays keeps its object and its place on the screen.
 * Emphasis is not part of a scene, and is to be given anew.
 */
export function syncScene(cy: Core, scene: Scene): void {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const edges = scene.edges.flatMap((edge) => {
    const [start, end] = [nodes.get(edge.source), nodes.get(edge.target)];
    return start && end ? [edgeDefinition(edge, start, end)] : [];
  });
  const wanted = [...scene.nodes.map(nodeDefinition), ...edges];
  const ids = new Set(wanted.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const definition of wanted) {
      const present = cy.getElementById(definition.data.id ?? '');
      const { source, target } = definition.data as { source?: string; target?: string };
      const isMoved =
        present.isEdge() &&
        (present.data('source') !== source || present.data('target') !== target);
      if (isMoved) present.remove();
      if (present.empty() || isMoved) {
        cy.add(definition);
        continue;
      }
      present.data(definition.data);
      present.classes(definition.classes as string);
      if (definition.position) present.position(definition.position);
    }
  });
}
