import { formatDay, formatShare, messages } from '../../messages/index.js';
import type { Day } from '../../model/index.js';
import {
  nameAt,
  reach,
  type Filters,
  type NetworkIndex,
  type ReachedCompany,
  type ShareBounds,
} from '../../network/index.js';
import type { FrameSize } from '../cards/frame.js';
import type { Scene, SceneDecoration } from '../scene.js';
import type { MeasureText } from '../text-width.js';
import { partyBox, type FocusBox } from './boxes.js';
import { frameOf } from './draw-boxes.js';
import { drawLevels } from './draw-levels.js';
import type { PlacedBoxes } from './place-columns.js';
import { FOCUS } from './settings.js';
import { stakeLink } from './stake-links.js';

export interface ReachSettings {
  day: Day;
  /** The earlier day whose shares are named beside; null for none. */
  compare: Day | null;
  filters: Pick<Filters, 'basis'>;
  /** The canvas that is drawn on, in pixels. */
  canvas: FrameSize;
  measureText: MeasureText;
}

/** Companies further away than so many stakes have no column. */
const MOST_STEPS = { wide: 3, narrow: 2 } as const;

const NOTHING: ShareBounds = { min: 0, max: 0 };

function wordShare({ min, max }: ShareBounds): string {
  return formatShare(min === max ? min : { min, max });
}

/** The companies that are drawn: the largest for which there is room, each with whom it is reached through. */
function drawnOf(
  companies: readonly ReachedCompany[],
  mostSteps: number,
  rows: number,
): ReachedCompany[] {
  const drawn = new Map<string, ReachedCompany>();
  const used = new Map<number, number>();
  // Whoever is nearer is placed first, so that what it leads to finds it there.
  const inOrder = [...companies].sort((a, b) => a.steps - b.steps);
  for (const company of inOrder) {
    const count = used.get(company.steps) ?? 0;
    const isLed = company.steps === 1 || drawn.has(company.via);
    if (company.steps > mostSteps || count >= rows || !isLed) continue;
    drawn.set(company.party, company);
    used.set(company.steps, count + 1);
  }
  return [...drawn.values()];
}

/** What an owner had on the earlier day, by the ids of companies; undefined where no days are compared. */
function sharesBefore(
  index: NetworkIndex,
  owner: string,
  { compare, filters: { basis } }: ReachSettings,
): ReadonlyMap<string, ShareBounds> | undefined {
  if (compare === null) return undefined;
  const before = reach(index.dataset, owner, { day: compare, basis });
  return new Map(before.map(({ party, share }) => [party, share]));
}

/** What a box says of a share, the longest first. */
function shareLines(share: ShareBounds, before: ShareBounds | undefined): string[] {
  const words = messages.focus.reach;
  const figure = wordShare(share);
  if (!before) return [words.inTheEnd(figure), words.ofIt(figure)];
  const earlier = wordShare(before);
  return earlier === figure ? [words.same(figure), figure] : [words.changed(earlier, figure)];
}

function boxesOf(
  index: NetworkIndex,
  owner: string,
  drawn: readonly ReachedCompany[],
  before: ReadonlyMap<string, ShareBounds> | undefined,
  day: Day,
): FocusBox[] {
  const centre = index.party(owner);
  if (!centre) return [];
  const plain = { hidden: 0, isOpen: false, partners: [] };
  const middle = { party: centre, level: 0, parent: null, side: null, ...plain };
  const boxes = drawn.flatMap(({ party: id, share, steps, via }): FocusBox[] => {
    const party = index.party(id);
    if (!party) return [];
    const neighbour = { party, level: steps, parent: via, side: 'holdings' as const, ...plain };
    const subtitles = shareLines(share, before ? (before.get(id) ?? NOTHING) : undefined);
    return [{ ...partyBox(neighbour, day), subtitles }];
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
  const { day, filters, canvas, measureText } = settings;
  const isNarrow = canvas.width < FOCUS.narrow;
  const { width, height } = frameOf(canvas);
  const { margin, headingHeight, rows, box, gap } = FOCUS;
  const area = Math.max(
    0,
    height - margin.top - headingHeight - margin.bottom - 2 * box.textHeight,
  );
  const pitch = 2 * box.paddingTop + 2 * box.textHeight + gap.smallest + 5;
  const count = isNarrow
    ? rows.narrow.holdings
    : Math.max(rows.fewest, Math.floor((area + gap.smallest) / pitch));
  const all = reach(index.dataset, owner, { day, basis: filters.basis });
  const drawn = drawnOf(all, isNarrow ? MOST_STEPS.narrow : MOST_STEPS.wide, count);
  const before = sharesBefore(index, owner, settings);
  const boxes = boxesOf(index, owner, drawn, before, day);
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
    { width, height: area, isNarrow },
    measureText,
  );
  const now = new Set(all.map(({ party }) => party));
  const gone = [...(before?.keys() ?? [])].filter((id) => !now.has(id)).length;
  const text =
    all.length === 0
      ? messages.focus.reach.nothing(formatDay(day))
      : notDrawn(all.length - drawn.length, gone, settings.compare);
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
