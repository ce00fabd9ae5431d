import { formatBounds, formatDay, messages } from '../../messages/index.js';
import type { Day } from '../../model/index.js';
import { nameAt, type Filters, type NetworkIndex, type ShareBounds } from '../../network/index.js';
import type { FrameSize } from '../cards/frame.js';
import type { Scene, SceneDecoration } from '../scene.js';
import type { MeasureText } from '../text-width.js';
import { partyBox, type FocusBox } from './boxes.js';
import { frameOf } from './draw-boxes.js';
import { drawLevels } from './draw-levels.js';
import type { PlacedBoxes } from './place-columns.js';
import { drawnOf, reached, type DrawnCompany, type Reached, type ReachRoom } from './reached.js';
import { FOCUS } from './settings.js';
import { stakeLink } from './stake-links.js';

export interface ReachSettings {
  day: Day;
  /** The earlier day whose shares are named beside; null for none. */
  compare: Day | null;
  filters: Pick<Filters, 'basis'>;
  /** The canvas that is drawn on, in pixels. */
  canvas: FrameSize;
  /**
   * Whether all of it is seen at once, as on paper, so that on a narrow canvas no more is shown than has room: the largest
   * shares, and the others counted. Default false.
   */
  isWhole?: boolean | undefined;
  measureText: MeasureText;
  /** What `reached` gives for more room than there is. Default: it is found at once. */
  found?: Reached | undefined;
}

/** Companies further away than so many stakes have no column. */
const MOST_STEPS = { wide: 3, narrow: 2 } as const;

/** What a box says of a share, the longest first. */
function shareLines(share: ShareBounds, before: ShareBounds | undefined): string[] {
  const words = messages.focus.reach;
  const figure = formatBounds(share);
  if (!before) return [words.inTheEnd(figure), words.ofIt(figure)];
  const earlier = formatBounds(before);
  return earlier === figure ? [words.same(figure), figure] : [words.changed(earlier, figure)];
}

function boxesOf(
  index: NetworkIndex,
  owner: string,
  drawn: readonly DrawnCompany[],
  day: Day,
): FocusBox[] {
  const centre = index.party(owner);
  if (!centre) return [];
  const plain = { hidden: 0, isOpen: false, partners: [] };
  const middle = { party: centre, level: 0, parent: null, side: null, ...plain };
  const boxes = drawn.flatMap(({ party: id, share, other, steps, via }): FocusBox[] => {
    const party = index.party(id);
    if (!party) return [];
    const neighbour = { party, level: steps, parent: via, side: 'holdings' as const, ...plain };
    return [{ ...partyBox(neighbour, day), subtitles: shareLines(share, other) }];
  });
  return [partyBox(middle, day), ...boxes];
}

/** What is said below all boxes. */
function sentence(text: string, { width, bottom }: PlacedBoxes): SceneDecoration[] {
  const { textSize, textHeight } = FOCUS.box;
  return [
    {
      id: 'sentence',
      of: null,
      role: 'sentence',
      lines: [text],
      x: width / 2,
      y: bottom + textHeight,
      width: 0,
      height: 0,
      fontSize: textSize,
      align: 'centre',
    },
  ];
}

/** What is not drawn: companies that have no place, and such as the owner has no more. */
function notDrawn(left: number, gone: number, compare: Day | null): string {
  const words = messages.focus.reach;
  const counts = [
    ...(left > 0 ? [words.more(left)] : []),
    ...(gone > 0 && compare !== null ? [words.gone(gone, formatDay(compare))] : []),
  ];
  return counts.length > 0 ? words.and(counts) : '';
}

/** The height that boxes have of a canvas. */
function areaOf(canvas: FrameSize): number {
  const { margin, headingHeight, box } = FOCUS;
  const { height } = frameOf(canvas);
  return Math.max(0, height - margin.top - headingHeight - margin.bottom - 2 * box.textHeight);
}

/** How many companies have a place on a canvas; where it is narrow and seen as a whole, to be tried until they fit, the most room first. */
function reachRooms({ canvas, isWhole = false }: ReachSettings): ReachRoom[] {
  const { rows, box, gap, narrow } = FOCUS;
  if (canvas.width >= narrow) {
    const pitch = 2 * box.paddingTop + 2 * box.textHeight + gap.smallest + 5;
    const fitting = Math.floor((areaOf(canvas) + gap.smallest) / pitch);
    return [{ mostSteps: MOST_STEPS.wide, rows: Math.max(rows.fewest, fitting) }];
  }
  if (!isWhole) return [{ mostSteps: MOST_STEPS.narrow, rows: rows.narrow.holdings }];
  return [MOST_STEPS.narrow, 1].flatMap((mostSteps) =>
    rows.whole.map(({ holdings }) => ({ mostSteps, rows: holdings })),
  );
}

/** The scene with no more of what was found than has room. */
function sceneWith(
  index: NetworkIndex,
  owner: string,
  found: Reached,
  room: ReachRoom,
  { day, compare, canvas, measureText }: ReachSettings,
): Scene | undefined {
  const isNarrow = canvas.width < FOCUS.narrow;
  const { width, height } = frameOf(canvas);
  const { margin, box } = FOCUS;
  const { count, gone } = found;
  const drawn = drawnOf(found.drawn, room);
  const boxes = boxesOf(index, owner, drawn, day);
  if (boxes.length === 0) return undefined;
  const levels = new Map(boxes.map(({ id, level }) => [id, level]));
  const nameOf = (id: string): string => {
    const party = index.party(id);
    return party ? nameAt(party, day) : id;
  };
  const links = index.snapshotAt(day).stakes.flatMap((onDay) => {
    const { owner: from, owned } = onDay.stake;
    const [above, below] = [levels.get(from), levels.get(owned)];
    const leadsAway = above !== undefined && below !== undefined && above < below;
    return !onDay.ended && leadsAway ? [stakeLink(onDay, nameOf, 'target')] : [];
  });
  const { placed, nodes, edges, decorations } = drawLevels(
    boxes,
    links,
    { width, height: areaOf(canvas), isNarrow },
    measureText,
  );
  const text =
    count === 0
      ? messages.focus.reach.nothing(formatDay(day))
      : notDrawn(count - drawn.length, gone, compare);
  const more = text === '' ? [] : sentence(text, placed);
  const frameHeight = Math.max(height, placed.bottom + 2 * box.textHeight + margin.bottom);
  return {
    view: 'focus',
    day,
    clusters: [],
    nodes,
    edges,
    decorations: [...decorations, ...more],
    frame: { x: placed.width / 2, y: frameHeight / 2, width: placed.width, height: frameHeight },
    leftOut: [],
  };
}

/**
 * The scene of all that an owner has in the end: the owner left, or above on a narrow canvas, and
 * a column for the companies that lie one, two and three stakes away, the largest shares first, as
 * many as the canvas has room for; the others are counted. A box says what of the company is the
 * owner's in the end, lines what is held directly. Lines lead away from the owner only.
 * Undefined for an id that is no party.
 */
export function reachScene(
  index: NetworkIndex,
  owner: string,
  settings: ReachSettings,
): Scene | undefined {
  const { day, compare, filters, canvas } = settings;
  const rooms = reachRooms(settings);
  const [most] = rooms;
  if (!most) return undefined;
  const query = { owner, day, compare, basis: filters.basis, room: most };
  const found = settings.found ?? reached(index, query);
  let scene: Scene | undefined;
  for (const room of rooms) {
    scene = sceneWith(index, owner, found, room, settings);
    const { width, height } = scene?.frame ?? { width: 0, height: 0 };
    if (width <= canvas.width && height <= canvas.height) break;
  }
  return scene;
}
