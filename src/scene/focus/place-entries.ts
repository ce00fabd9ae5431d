import { formatNumber, messages } from '../../messages/index.js';
import { cutText } from '../cards/cut-text.js';
import { wrapText } from '../cards/wrap-text.js';
import type { SceneDecoration } from '../scene.js';
import type { MeasureText } from '../text-width.js';
import { FOCUS } from './settings.js';
import type { TieEntry } from './tie-lists.js';

const SETTINGS = FOCUS.entries;

/** A list of entries with its heading. */
export interface EntryList {
  /** What opens all of it. */
  key: string;
  heading: string;
  entries: readonly TieEntry[];
  isOpen: boolean;
}

/** How many lines are kept below the title of an entry of this width. */
function linesIn(width: number): number {
  return width >= SETTINGS.wide.from ? SETTINGS.wide.lines : SETTINGS.lines;
}

function entryHeight(width: number): number {
  return SETTINGS.titleHeight + linesIn(width) * SETTINGS.textHeight + SETTINGS.gap;
}

/** How lists are placed. */
interface ListShape {
  /** So many entries are shown in each column. */
  rows: number;
  /** Whether an entry takes no more space than the longest of its list, since nothing of it comes later. */
  isTight?: boolean;
}

/** What it is, and the sentence in what is left of the lines. */
function entryLines({ text, sentence }: TieEntry, width: number, measure: MeasureText): string[] {
  const { textSize, paddingLeft } = SETTINGS;
  const most = linesIn(width + paddingLeft);
  const first = wrapText(text, width, textSize, most - 1, measure);
  return [...first, ...wrapText(sentence, width, textSize, most - first.length, measure)];
}

function tightHeight(entries: readonly TieEntry[], width: number, measure: MeasureText): number {
  const { titleHeight, textHeight, gap, paddingLeft } = SETTINGS;
  const lines = entries.map((entry) => entryLines(entry, width - paddingLeft, measure).length);
  return titleHeight + Math.max(0, ...lines) * textHeight + gap;
}

interface Place {
  x: number;
  y: number;
  width: number;
}

const TEXT = { width: 0, height: 0, align: 'left' } as const;

function entryDecorations(
  entry: TieEntry,
  { x, y, width }: Place,
  measure: MeasureText,
): SceneDecoration[] {
  const { tie, kind, title } = entry;
  const { titleSize, titleHeight, textSize, textHeight, paddingLeft, lineWidth } = SETTINGS;
  const left = x + paddingLeft;
  const inside = width - paddingLeft;
  const lines = entryLines(entry, inside, measure);
  const height = titleHeight + lines.length * textHeight;
  return [
    {
      id: `${tie}/line`,
      of: null,
      tie,
      role: kind === 'alliance' ? 'alliance-line' : 'talks-line',
      lines: [],
      x: x + lineWidth / 2,
      y: y + height / 2,
      width: lineWidth,
      height,
      fontSize: textSize,
      align: 'left',
    },
    {
      ...TEXT,
      id: `${tie}/title`,
      of: null,
      tie,
      role: 'entry-title',
      lines: [cutText(title, inside, titleSize, measure, 'bold')],
      x: left,
      y: y + titleHeight / 2,
      fontSize: titleSize,
    },
    ...lines.map((line, index): SceneDecoration => ({
      ...TEXT,
      id: `${tie}/text-${index}`,
      of: null,
      tie,
      role: 'entry-text',
      lines: [line],
      x: left,
      y: y + titleHeight + (index + 0.5) * textHeight,
      fontSize: textSize,
    })),
  ];
}

/** The entries that are shown; one that would be replaced by "and 1 more" is. */
function shownOf({ entries, isOpen }: EntryList, most: number): readonly TieEntry[] {
  return isOpen || entries.length <= most ? entries : entries.slice(0, most);
}

function listDecorations(
  list: EntryList,
  { x, y, width }: Place,
  columns: number,
  { rows, isTight = false }: ListShape,
  measure: MeasureText,
): { decorations: SceneDecoration[]; height: number } {
  const { textSize, textHeight, columnGap } = SETTINGS;
  const shown = shownOf(list, columns * rows);
  const hidden = list.entries.length - shown.length;
  const columnWidth = (width - (columns - 1) * columnGap) / columns;
  const top = y + FOCUS.headingHeight;
  const usedRows = Math.ceil(shown.length / columns);
  const height = isTight ? tightHeight(shown, columnWidth, measure) : entryHeight(columnWidth);
  const end = top + usedRows * height;
  const label = { ...TEXT, of: null, fontSize: textSize, x };
  return {
    decorations: [
      {
        ...label,
        id: `heading/${list.key}`,
        role: 'heading',
        lines: [list.heading],
        y: y + FOCUS.headingHeight / 2,
      },
      ...shown.flatMap((entry, index) => {
        const column = index % columns;
        const place = {
          x: x + column * (columnWidth + columnGap),
          y: top + Math.floor(index / columns) * height,
          width: columnWidth,
        };
        return entryDecorations(entry, place, measure);
      }),
      ...(hidden > 0
        ? [
            {
              ...label,
              id: `more/${list.key}`,
              role: 'toggle' as const,
              toggles: list.key,
              lines: [messages.common.andMore(formatNumber(hidden))],
              y: end + textHeight / 2 - SETTINGS.gap / 2,
            },
          ]
        : []),
    ],
    height: end - y + (hidden > 0 ? textHeight : 0),
  };
}

/** How many of so many columns each list gets: one at least, the others one by one where most entries are left out, the last list first. */
function columnsOf(lists: readonly EntryList[], count: number, rows: number): number[] {
  const columns = lists.map(() => 1);
  const leftOut = (list: number): number =>
    Math.max(0, (lists[list]?.entries.length ?? 0) - (columns[list] ?? 0) * rows);
  for (let free = count - lists.length; free > 0; free--) {
    let neediest = lists.length - 1;
    lists.forEach((_, list) => {
      if (leftOut(list) > leftOut(neediest)) neediest = list;
    });
    columns[neediest] = (columns[neediest] ?? 0) + 1;
  }
  return columns;
}

/**
 * The lists of alliances and of talks, beside each other on a wide frame and one
 * below the other on a narrow one. Each entry takes the same space, whether its
 * sentence has come yet or not.
 */
export function placeEntries(
  lists: readonly EntryList[],
  top: number,
  width: number,
  { isNarrow, ...shape }: ListShape & { isNarrow: boolean },
  measure: MeasureText,
): { decorations: SceneDecoration[]; height: number } {
  const filled = lists.filter(({ entries }) => entries.length > 0);
  const { smallestWidth, columnGap, marginTop } = SETTINGS;
  const left = FOCUS.margin.side;
  const inside = width - 2 * left;
  if (filled.length === 0) return { decorations: [], height: 0 };
  const decorations: SceneDecoration[] = [];
  const count = Math.max(1, Math.floor((inside + columnGap) / (smallestWidth + columnGap)));
  let y = top + marginTop;
  if (isNarrow || count < filled.length) {
    for (const list of filled) {
      const placed = listDecorations(list, { x: left, y, width: inside }, count, shape, measure);
      decorations.push(...placed.decorations);
      y += placed.height;
    }
    return { decorations, height: y - top };
  }
  const columnWidth = (inside + columnGap) / count;
  const shares = columnsOf(filled, count, shape.rows);
  let height = 0;
  let column = 0;
  filled.forEach((list, index) => {
    const columns = shares[index] ?? 1;
    const place = {
      x: left + column * columnWidth,
      y,
      width: columns * columnWidth - columnGap,
    };
    const placed = listDecorations(list, place, columns, shape, measure);
    decorations.push(...placed.decorations);
    height = Math.max(height, placed.height);
    column += columns;
  });
  return { decorations, height: marginTop + height };
}
