import { formatNumber, messages } from '../../messages/index.js';
import type { Day, Party } from '../../model/index.js';
import { controlledCompanies, shortNameAt, type OverviewCard } from '../../network/index.js';
import { cutText } from '../cards/cut-text.js';
import { CARDS } from '../cards/settings.js';
import type { SceneDecoration, SceneNode } from '../scene.js';
import type { MeasureText } from '../text-width.js';
import { cardHeight } from './card-content.js';
import { heldShare } from './held-share.js';
import type { CardOnFrame, OpenCard } from './place-cards.js';
import { OVERVIEW } from './settings.js';

const SETTINGS = OVERVIEW.opened;

/** A company in an opened card, with what the company above holds in it. */
interface CompanyRow {
  party: Party;
  name: string;
  share: string;
  /** From the left end of the card, in pixels. */
  indent: number;
}

/** The companies of an opened card that are shown, and how many are not. */
interface CompanyRows {
  rows: readonly CompanyRow[];
  hidden: number;
}

/** What an opened card lists, each company below the one that controls it, in words that fit its width. */
function companyRows(
  { group }: OverviewCard,
  day: Day,
  cardWidth: number,
  measure: MeasureText,
): CompanyRows {
  const { padding, perDepth, mostDepth, mostRows, gap } = SETTINGS;
  const controlled = controlledCompanies(group);
  const shown = controlled.length <= mostRows ? controlled : controlled.slice(0, mostRows - 1);
  const size = CARDS.textSize;
  const rows = shown.map(({ party, depth, stake }): CompanyRow => {
    const indent = CARDS.edgeWidth + padding + perDepth * (Math.min(depth, mostDepth) - 1);
    const share = stake ? heldShare(stake.holding) : '';
    const shareWidth = share === '' ? 0 : measure(share, size, 'company') + gap;
    const width = cardWidth - indent - 3 * padding - shareWidth;
    return {
      party,
      name: cutText(shortNameAt(party, day), width, size, measure, 'company'),
      share,
      indent,
    };
  });
  return { rows, hidden: controlled.length - shown.length };
}

/** How much higher a card is for its rows. */
function rowsHeight({ rows, hidden }: CompanyRows): number {
  return (rows.length + (hidden > 0 ? 1 : 0)) * SETTINGS.rowHeight + SETTINGS.padding;
}

/** The middle of a row. */
function rowY(card: CardOnFrame, companies: CompanyRows, index: number): number {
  const top = card.y + card.height / 2 - rowsHeight(companies);
  return top + (index + 0.5) * SETTINGS.rowHeight;
}

/** The nodes of the companies in an opened card. */
function rowNodes(card: CardOnFrame, companies: CompanyRows): SceneNode[] {
  const { padding, rowHeight, rowGap } = SETTINGS;
  const right = card.x + card.width / 2 - padding;
  return companies.rows.map(({ party, name, indent }, index): SceneNode => {
    const left = card.x - card.width / 2 + indent;
    return {
      id: party.id,
      kind: party.kind,
      isCard: true,
      role: 'member',
      label: name,
      lines: [],
      x: (left + right) / 2,
      y: rowY(card, companies, index),
      width: right - left,
      height: rowHeight - rowGap,
      fontSize: CARDS.textSize,
    };
  });
}

/** The names and shares of the companies in an opened card. */
function rowDecorations(card: CardOnFrame, companies: CompanyRows): SceneDecoration[] {
  const { padding } = SETTINGS;
  const [left, right] = [card.x - card.width / 2, card.x + card.width / 2 - 2 * padding];
  const text = { width: 0, height: 0, fontSize: CARDS.textSize };
  const { rows, hidden } = companies;
  const texts = rows.flatMap(({ party: { id }, name, share, indent }, index): SceneDecoration[] => {
    const y = rowY(card, companies, index);
    const place = { ...text, of: id, y };
    const named: SceneDecoration = {
      ...place,
      id: `${id}/name`,
      role: 'member-name',
      lines: [name],
      x: left + indent + padding,
      align: 'left',
    };
    if (share === '') return [named];
    return [
      named,
      { ...place, id: `${id}/figure`, role: 'figure', lines: [share], x: right, align: 'right' },
    ];
  });
  if (hidden === 0) return texts;
  const lines = [messages.common.andMore(formatNumber(hidden))];
  const y = rowY(card, companies, rows.length);
  const x = left + CARDS.edgeWidth + 2 * padding;
  const further: SceneDecoration = {
    ...text,
    id: `${card.id}/further`,
    of: card.id,
    role: 'members',
    lines,
    x,
    y,
    align: 'left',
  };
  return [...texts, further];
}

/** A card that lists the companies of its group in place of some names; its upper end stays where it is. */
export const openCard: OpenCard = (closed, { day, measureText }) => {
  const { card, width, y, height } = closed;
  const companies = companyRows(card, day, width, measureText);
  const lines = closed.content.lines.filter(({ role }) => role === 'holder');
  const opened = cardHeight(closed.content.nameSize, lines.length) + rowsHeight(companies);
  const content = { ...closed.content, lines };
  const middle = y - height / 2 + opened / 2;
  const placed = { ...closed, content, lineCount: lines.length, y: middle, height: opened };
  const inside = {
    nodes: rowNodes(placed, companies),
    decorations: rowDecorations(placed, companies),
  };
  return { ...placed, inside };
};
