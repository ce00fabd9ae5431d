import type { NetworkIndex, Filters } from '../../network/index.js';
import type { Day } from '../../model/index.js';
import type { FrameSize } from '../cards/frame.js';
import type { Scene } from '../scene.js';
import type { MeasureText } from '../text-width.js';
import { partyBox, type FocusBox } from './boxes.js';
import { chosenLinks } from './chosen-links.js';
import { drawBoxes, frameOf } from './draw-boxes.js';
import { placeAround } from './place-around.js';

export interface ChosenSettings {
  day: Day;
  filters: Filters;
  /** The canvas that is drawn on, in pixels. */
  canvas: FrameSize;
  measureText: MeasureText;
}

/**
 * The scene of a few parties that somebody has chosen, and of all ties between them on a day, laid out
 * for the canvas. Ids that are no parties are left out.
 */
export function chosenScene(
  index: NetworkIndex,
  ids: readonly string[],
  { day, filters, canvas, measureText }: ChosenSettings,
): Scene {
  const frame = frameOf(canvas);
  const parties = [...new Set(ids)].flatMap((id) => index.party(id) ?? []);
  const boxes = parties.map((party): FocusBox => {
    const alone = { level: 0, parent: null, side: null, hidden: 0, isOpen: false, partners: [] };
    // None of them is in the middle.
    return { ...partyBox({ party, ...alone }, day), role: undefined };
  });
  const chosen = new Set(parties.map(({ id }) => id));
  const links = chosenLinks(index.snapshotAt(day), chosen, filters);
  const placed = placeAround(boxes, links, frame);
  const { nodes, edges, decorations } = drawBoxes(placed, measureText);
  const { width, bottom } = placed;
  return {
    view: 'focus',
    day,
    clusters: [],
    nodes,
    edges,
    decorations,
    frame: { x: width / 2, y: bottom / 2, width, height: bottom },
    leftOut: [],
  };
}
