import type { Region } from '../../network/index.js';
import type { SceneDecoration } from '../scene.js';
import type { PlacedCard } from '../cards/line.js';
import { MARKS } from '../../messages/index.js';
import type { CardOnFrame } from './place-cards.js';
import { CARDS } from '../cards/settings.js';
import { OVERVIEW } from './settings.js';

/** The place of a text: `x` is its left end, its right end or its middle, by its alignment; `y` is its middle. */
type TextPlace = Pick<SceneDecoration, 'x' | 'y' | 'fontSize' | 'align'>;

function text(
  card: PlacedCard,
  role: SceneDecoration['role'],
  line: string,
  place: TextPlace,
): SceneDecoration[] {
  if (line === '') return [];
  const id = `${card.id}/${role}`;
  return [{ id, of: card.id, role, lines: [line], width: 0, height: 0, ...place }];
}

/** What opens and closes the card of a group, at the right end of its name. */
function disclosure(
  { id, content, inside }: CardOnFrame,
  right: number,
  y: number,
): SceneDecoration[] {
  if (!content.canOpen) return [];
  const { target } = OVERVIEW.disclosure;
  return [
    {
      id: `${id}/disclosure`,
      of: id,
      role: 'disclosure',
      toggles: id,
      lines: [inside ? MARKS.opened : MARKS.closed],
      x: right + OVERVIEW.card.paddingRight - target / 2,
      y,
      width: target,
      height: target,
      fontSize: CARDS.textSize + 1,
      align: 'centre',
    },
  ];
}

/** What is drawn on a card: its coloured edge, its name, its figure, its bar and its lines. */
export function cardDecorations(card: CardOnFrame, region: Region | undefined): SceneDecoration[] {
  const { content, lineCount } = card;
  const { paddingLeft, paddingRight, paddingTop, barGap, barHeight } = OVERVIEW.card;
  const left = card.x - card.width / 2;
  const top = card.y - card.height / 2;
  const textLeft = left + paddingLeft;
  const textRight = left + card.width - paddingRight;
  const nameHeight = content.nameSize * CARDS.nameLineHeight;
  const nameY = top + paddingTop + nameHeight / 2;
  const barY = top + paddingTop + nameHeight + barGap + barHeight / 2;
  const barWidth = (textRight - textLeft) * content.bar;
  const small = { fontSize: CARDS.textSize, align: 'left' as const };
  const edge: SceneDecoration = {
    id: `${card.id}/edge`,
    of: card.id,
    role: 'edge',
    region,
    lines: [],
    x: left + CARDS.edgeWidth / 2,
    y: card.y,
    width: CARDS.edgeWidth,
    height: card.height,
    ...small,
  };
  const bar: SceneDecoration = {
    ...edge,
    id: `${card.id}/bar`,
    role: 'bar',
    x: textLeft + barWidth / 2,
    y: barY,
    width: barWidth,
    height: barHeight,
  };
  return [
    edge,
    ...(content.bar > 0 && lineCount >= content.barLines ? [bar] : []),
    ...text(card, 'name', content.name, {
      ...small,
      fontSize: content.nameSize,
      x: textLeft,
      y: nameY,
    }),
    ...text(card, 'figure', content.figure, {
      ...small,
      align: 'right',
      x: textRight - (content.canOpen ? OVERVIEW.disclosure.width : 0),
      y: nameY,
    }),
    ...disclosure(card, textRight, nameY),
    ...content.lines.slice(0, lineCount).flatMap(({ role, text: line }, index) => {
      const y = barY + barHeight / 2 + (index + 0.5) * CARDS.lineHeight;
      return text(card, role, line, { ...small, x: textLeft, y });
    }),
    ...(card.inside?.decorations ?? []),
  ];
}
