import { formatDay, formatPartialDate, messages } from '../../messages/index.js';
import type { Day } from '../../model/index.js';
import {
  neighbourhoodOf,
  talksAreShown,
  type Comparison,
  type Neighbourhood,
  type NetworkIndex,
  type Filters,
  type Visible,
} from '../../network/index.js';
import type { FrameSize } from '../cards/frame.js';
import type { Scene, SceneDecoration } from '../scene.js';
import type { MeasureText } from '../text-width.js';
import { focusBoxes } from './boxes.js';
import { frameOf } from './draw-boxes.js';
import { drawLevels } from './draw-levels.js';
import { placeEntries, type EntryList } from './place-entries.js';
import type { PlacedBoxes } from './place-columns.js';
import { FOCUS } from './settings.js';
import { stakeLinks } from './stake-links.js';
import { tieEntries } from './tie-lists.js';

export interface FocusSettings {
  day: Day;
  filters: Filters;
  /** What those leave of the day; null, the default, while they leave out nothing. */
  visible?: Visible | null;
  /** The canvas that is drawn on, in pixels. */
  canvas: FrameSize;
  /** How many stakes away neighbours are shown: 1 or 2. */
  steps: number;
  /** What the reader has opened: ids of parties, and keys of lists. */
  expanded: ReadonlySet<string>;
  /** The data with all parts that are loaded. */
  complete: NetworkIndex;
  /** What changed since another day, where two are compared; the day is then the later one. None by default. */
  comparison?: Comparison | undefined;
  /**
   * Whether all of it is seen at once, as on paper, so that on a narrow canvas no more is shown than has room: the largest
   * shares, and the others counted. Default false.
   */
  isWhole?: boolean | undefined;
  measureText: MeasureText;
}

/** What is said where a party has no neighbours and nothing else. */
function sentenceOf({ centre, day, exists, neighbours }: Neighbourhood, ties: number): string {
  const words = messages.focus;
  const { founded, dissolved } = centre;
  if (!exists) {
    const isOver = dissolved !== undefined && dissolved.slice(0, 4) <= day.slice(0, 4);
    const date = (isOver ? dissolved : founded) ?? '';
    const text = date === '' ? '' : formatPartialDate(date);
    return isOver ? words.noLonger(formatDay(day), text) : words.notYet(formatDay(day), text);
  }
  return neighbours.length === 1 && ties === 0 ? words.noTies(formatDay(day)) : '';
}

function sentenceDecorations(text: string, { boxes: [centre] }: PlacedBoxes): SceneDecoration[] {
  if (text === '' || !centre) return [];
  return [
    {
      id: 'sentence',
      of: null,
      role: 'sentence',
      lines: [text],
      x: centre.x,
      y: centre.y + centre.height / 2 + 22,
      width: 0,
      height: 0,
      fontSize: FOCUS.box.textSize,
      align: 'centre',
    },
  ];
}

/** How many owners and holdings there is room for on a wide canvas. */
function limitsOf(height: number): Record<'owners' | 'holdings' | 'others', number> {
  const { rows, box, gap } = FOCUS;
  const pitch = 2 * box.paddingTop + 2 * box.textHeight + gap.smallest + 5;
  const count = Math.max(rows.fewest, Math.floor((height + gap.smallest) / pitch));
  // One place is for the owners that are not recorded.
  return { owners: Math.max(rows.fewest, count - 1), holdings: count, others: rows.opened };
}

/** The scene with so many boxes and entries on a narrow canvas. */
function sceneWith(
  index: NetworkIndex,
  id: string,
  settings: FocusSettings,
  most: { owners: number; holdings: number; entries: number },
): Scene | undefined {
  const { day, filters, visible = null, canvas, steps, expanded, complete } = settings;
  const { comparison, measureText } = settings;
  const isNarrow = canvas.width < FOCUS.narrow;
  const { width, height } = frameOf(canvas);
  const { margin, headingHeight } = FOCUS;
  const options = {
    steps,
    opened: expanded,
    unlimited: expanded,
    includeEnded: filters.endedTies,
    visible,
    comparison,
  };
  const ties = neighbourhoodOf(index, id, day, {
    ...options,
    limits: { owners: most.owners, holdings: most.holdings, others: FOCUS.rows.opened },
  });
  if (!ties) return undefined;
  const entries = tieEntries(
    ties,
    (onDay) => talksAreShown(onDay, day, filters, comparison),
    complete,
    comparison,
  );
  const words = messages.focus.headings;
  const listOf = (name: 'alliances' | 'talks'): EntryList => {
    const key = `${id}/${name}`;
    return { key, heading: words[name], entries: entries[name], isOpen: expanded.has(key) };
  };
  const lists = [listOf('alliances'), listOf('talks')];
  const { rows, lowBelow } = FOCUS.entries;
  const wideRows = height < lowBelow ? rows.low : rows.high;
  const isTight = settings.isWhole ?? false;
  const shape = { rows: isNarrow ? most.entries : wideRows, isNarrow, isTight };
  const listHeight = placeEntries(lists, 0, width, shape, measureText).height;
  const area = Math.max(0, height - margin.top - headingHeight - listHeight - margin.bottom);
  const neighbourhood = isNarrow
    ? ties
    : neighbourhoodOf(index, id, day, { ...options, limits: limitsOf(area) });
  if (!neighbourhood) return undefined;
  const boxes = focusBoxes(neighbourhood, comparison);
  const links = stakeLinks(neighbourhood, comparison);
  const { placed, nodes, edges, decorations } = drawLevels(
    boxes,
    links,
    { width, height: area, isNarrow },
    measureText,
  );
  const listed = placeEntries(lists, placed.bottom, placed.width, shape, measureText);
  const sentence = sentenceOf(neighbourhood, entries.alliances.length + entries.talks.length);
  const frameHeight = Math.max(height, placed.bottom + listed.height + margin.bottom);
  return {
    view: 'focus',
    day,
    ...(comparison && { since: comparison.from }),
    clusters: [],
    nodes,
    edges,
    decorations: [...decorations, ...sentenceDecorations(sentence, placed), ...listed.decorations],
    frame: {
      x: placed.width / 2,
      y: frameHeight / 2,
      width: placed.width,
      height: frameHeight,
    },
    leftOut: [],
  };
}

/**
 * The scene around one party: its owners left, its holdings right, or above and
 * below on a narrow canvas, the largest first, as many as the canvas has room for,
 * with what the reader opened; what of its capital no record explains; its
 * alliances and talks below. It is as wide and as high as the canvas, or larger
 * where it cannot be read otherwise. Undefined for an id that is no party.
 */
export function focusScene(
  index: NetworkIndex,
  id: string,
  settings: FocusSettings,
): Scene | undefined {
  const { canvas, isWhole = false } = settings;
  const usual = { ...FOCUS.rows.narrow, entries: FOCUS.entries.rows.narrow };
  if (!isWhole || canvas.width >= FOCUS.narrow) return sceneWith(index, id, settings, usual);
  let scene: Scene | undefined;
  for (const most of FOCUS.rows.whole) {
    scene = sceneWith(index, id, settings, most);
    if (!scene?.frame || scene.frame.height <= canvas.height) break;
  }
  return scene;
}
