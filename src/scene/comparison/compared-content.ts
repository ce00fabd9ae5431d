import { comparisonMessages as words, formatNumber, messages } from '../../messages/index.js';
import { nameAt, shortNameAt, type OverviewCard } from '../../network/index.js';
import { cutText } from '../cards/cut-text.js';
import { fittingStart } from '../cards/fitting-start.js';
import { CARDS } from '../cards/settings.js';
import {
  cardContent,
  cardHeight,
  isRecent,
  type CardContent,
  type CardSettings,
} from '../overview/card-content.js';
import { OVERVIEW } from '../overview/settings.js';
import type { MeasureText } from '../text-width.js';
import type { GroupMarks } from './group-marks.js';

/** Between a mark and the name beside it. */
const GAP_PX = 8;

/** As many marks as fit, and the number of the others. */
function marksLine(marks: readonly string[], width: number, measure: MeasureText): string {
  const widthOf = (text: string): number => measure(text, CARDS.textSize, 'bold');
  const withRest = (count: number): string => {
    const shown = marks.slice(0, count).join(words.separator);
    const rest = marks.length - count;
    return rest > 0 ? messages.overview.andMore(shown, formatNumber(rest)) : shown;
  };
  let count = Math.max(1, fittingStart(marks, words.separator, width, widthOf));
  while (count > 1 && widthOf(withRest(count)) > width) count--;
  return withRest(count);
}

/** The marks where they fit beside a name, which is not cut for them, else their number in a long or a short form. */
function marksBeside(marks: readonly string[], width: number, measure: MeasureText): string {
  const count = formatNumber(marks.length);
  const forms = [
    marksLine(marks, width, measure),
    words.changes(marks.length, count),
    words.changesInShort(count),
  ];
  const fitting = forms.find((text) => measure(text, CARDS.textSize, 'bold') <= width);
  return fitting ?? words.changesInShort(count);
}

/**
 * What the card of a group says where two days are compared: what became of it comes first, in the
 * place of the figure where there is no room for a line.
 */
export function comparedContent(
  card: OverviewCard,
  settings: CardSettings,
  { marks, holder }: GroupMarks,
): CardContent {
  const { room, measureText: measure } = settings;
  const { paddingLeft, paddingRight } = OVERVIEW.card;
  const width = room.width - paddingLeft - paddingRight;
  const withHolder = (content: CardContent): CardContent => ({
    ...content,
    lines: content.lines.map((line) =>
      line.role === 'holder' && holder !== undefined
        ? { ...line, text: cutText(holder, width, CARDS.textSize, measure, 'company') }
        : line,
    ),
  });
  if (marks.length === 0) return withHolder(cardContent(card, settings));
  const low = { width: room.width, height: room.height - CARDS.lineHeight };
  const content = withHolder(cardContent(card, { ...settings, room: low }));
  if (cardHeight(content.nameSize, 1) <= room.height) {
    const line = marksLine(marks, width, measure);
    const text = cutText(line, width, CARDS.textSize, measure, 'bold');
    const lines = [{ role: 'card-change', text } as const, ...content.lines];
    return { ...content, lines, barLines: 2 * content.barLines };
  }
  const names = [nameAt(card.group.head, settings.day), shortNameAt(card.group.head, settings.day)];
  const name = Math.min(...names.map((one) => measure(one, CARDS.textSize, 'bold')));
  const disclosure = content.canOpen ? OVERVIEW.disclosure.width : 0;
  const text = marksBeside(marks, width - name - GAP_PX - disclosure, measure);
  const beside = measure(text, CARDS.textSize, 'bold') + GAP_PX;
  const { vehicles, ...bare } = card;
  const narrow = { width: room.width - beside, height: room.height };
  return {
    ...cardContent(bare, { ...settings, room: narrow }),
    // Its figure has no place, so that nothing would say of which year an older one is.
    bar: vehicles && isRecent(vehicles, settings.day) ? content.bar : 0,
    figure: text,
    lines: [],
  };
}
