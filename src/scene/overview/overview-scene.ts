import { regionOf } from '../../network/index.js';
import { drawLines } from '../cards/draw-lines.js';
import { headingBox } from '../cards/heading-box.js';
import type { Scene, SceneNode } from '../scene.js';
import type { Steps } from '../../layout/index.js';
import type { MeasureText } from '../text-width.js';
import type { ArrangedOverview } from './arrange-overview.js';
import { isGroup } from './card-content.js';
import { cardDecorations } from './decorations.js';
import type { CardOnFrame } from './place-cards.js';

function sceneNode({ card, content, inside, x, y, width, height }: CardOnFrame): SceneNode {
  const { id, kind } = card.group.head;
  const { name, nameSize } = content;
  return {
    id,
    kind,
    isCard: true,
    ...(isGroup(card.group) && { isOpen: inside !== undefined }),
    label: name,
    lines: [],
    x,
    y,
    width,
    height,
    fontSize: nameSize,
  };
}

/** The scene of an arranged overview, with labels that cover nothing, in steps. */
export function* overviewScene(
  { day, frame, cards, headings, lines, paths, onDemand, leftOut }: ArrangedOverview,
  measureText: MeasureText,
): Steps<Scene> {
  const { edges, labels } = yield* drawLines(
    lines,
    paths,
    [...cards, ...headings.map((heading) => headingBox(heading, measureText))],
    frame,
    measureText,
  );
  return {
    view: 'overview',
    day,
    clusters: [],
    nodes: [...cards.map(sceneNode), ...cards.flatMap(({ inside }) => inside?.nodes ?? [])],
    edges,
    decorations: [
      ...headings,
      ...cards.flatMap((card) => cardDecorations(card, regionOf(card.card.group.head.country))),
      ...labels,
    ],
    frame: { x: frame.width / 2, y: frame.height / 2, width: frame.width, height: frame.height },
    onDemand,
    leftOut,
  };
}
