import { breakName } from '../cards/break-name.js';
import { cutText } from '../cards/cut-text.js';
import { fittingName } from '../cards/fitting-name.js';
import { CARDS } from '../cards/settings.js';
import type { SceneDecoration, SceneNode } from '../scene.js';
import type { MeasureText } from '../text-width.js';
import type { FocusBox } from './boxes.js';
import type { PlacedBox } from './place-columns.js';
import { FOCUS } from './settings.js';

const SETTINGS = FOCUS.box;

/** The node of a box. */
export function focusNode({ box, x, y, width, height }: PlacedBox): SceneNode {
  const { id, kind, role, change, marks, name, nameSize, toggles } = box;
  return {
    id,
    kind,
    isCard: true,
    ...(role && { role }),
    ...(change && { change }),
    ...(marks && { marks }),
    ...(toggles !== undefined && { toggles }),
    label: name,
    lines: [],
    x,
    y,
    width,
    height,
    fontSize: nameSize,
  };
}

/** A name as it fits a box: in a smaller size or, rather than cut, on two lines. */
function writtenName(
  box: FocusBox,
  width: number,
  measure: MeasureText,
): { lines: string[]; nameSize: number } {
  const sizes = [box.nameSize, ...SETTINGS.smallerNameSizes];
  const { name, nameSize } = fittingName(box, sizes, width, measure);
  const isCut = name !== box.name && name !== box.shortName;
  if (!isCut || box.subtitles.length === 0) return { lines: [name], nameSize };
  for (const size of SETTINGS.smallerNameSizes) {
    for (const whole of [box.name, box.shortName]) {
      const lines = breakName(whole, 0);
      const fits = lines.every((line) => measure(line, size, 'bold') <= width);
      if (fits) return { lines, nameSize: size };
    }
  }
  return { lines: [name], nameSize };
}

function nameRoleOf({ role, change }: FocusBox): SceneDecoration['role'] {
  if (role === 'further') return 'subtitle';
  return change === 'gone' ? 'former-name' : 'name';
}

/** What is drawn on a box: its coloured edge, its name, the line below and what opens its neighbours. */
export function boxDecorations(placed: PlacedBox, measure: MeasureText): SceneDecoration[] {
  const { box, x, y, width, height } = placed;
  const { paddingLeft, paddingRight, textSize, textHeight, toggle } = SETTINGS;
  const left = x - width / 2;
  const inside = width - paddingLeft - paddingRight - (box.toggle === '' ? 0 : toggle.width);
  const { lines, nameSize } = writtenName(box, inside, measure);
  // A name of two lines takes the place of the line below.
  const isBroken = lines.length > 1;
  const nameHeight = (isBroken ? 2 * nameSize : box.nameSize) * CARDS.nameLineHeight;
  const [subtitle] = isBroken ? [] : box.subtitles;
  const fitting = box.subtitles.find((one) => measure(one, textSize, 'company') <= inside);
  const top = y - (nameHeight + (subtitle === undefined ? 0 : textHeight)) / 2;
  const text = {
    of: box.id,
    x: left + paddingLeft,
    width: 0,
    height: 0,
    align: 'left' as const,
  };
  const decorations: SceneDecoration[] = [];
  if (box.role !== 'unrecorded' && box.role !== 'further') {
    decorations.push({
      ...text,
      id: `${box.id}/edge`,
      role: 'edge',
      region: box.region,
      lines: [],
      x: left + CARDS.edgeWidth / 2,
      y,
      width: CARDS.edgeWidth,
      height,
      fontSize: textSize,
    });
  }
  decorations.push({
    ...text,
    id: `${box.id}/name`,
    role: nameRoleOf(box),
    lines,
    y: top + nameHeight / 2,
    fontSize: nameSize,
  });
  if (subtitle !== undefined) {
    decorations.push({
      ...text,
      id: `${box.id}/subtitle`,
      role: 'subtitle',
      lines: [fitting ?? cutText(box.subtitles.at(-1) ?? '', inside, textSize, measure, 'company')],
      y: top + nameHeight + textHeight / 2,
      fontSize: textSize,
    });
  }
  if (box.toggle !== '') {
    decorations.push({
      ...text,
      id: `${box.id}/toggle`,
      role: 'toggle',
      toggles: box.id,
      lines: [box.toggle],
      x: left + width - toggle.width / 2 - 3,
      y,
      width: toggle.width,
      height: toggle.height,
      fontSize: textSize,
      align: 'centre',
    });
  }
  return decorations;
}
