import { exportMessages, MARKS, talksMark } from '../../../messages/index.js';
import type {
  StorylineScene,
  StorylineSceneLane,
  StorylineSceneTouch,
  StorylineStroke,
} from '../../../scene/index.js';
import type { Theme } from '../../theme.js';
import {
  NO_FILL,
  solid,
  TEXT_MIDDLE,
  type Layer,
  type Mark,
  type Part,
  type TextMark,
} from '../drawing/drawing.js';

const TEXT_PX = 12;
const YEAR_PX = 11;
const YEAR_Y = 15;
const RING_PX = 3.5;
/** A turn has an edge in the colour of the paper, so that it is seen above what it crosses. */
const EDGE_PX = 3;
const TOUCH = { venture: 0.75, talks: 1.5, dots: [1.5, 4] };
const SUCCESSION_DASH = [3, 2];
const AREA_OPACITY = 0.26;
const NAME_GAP_PX = 6;
const HAIRLINE_PX = 1;
const FAINT = { line: 0.25, name: 0.55 };

/** What is emphasised among others, which are drawn faintly; of nothing, by the ids of lanes. */
export interface StorylineEmphasis {
  of: (...lanes: readonly string[]) => 'on' | 'off' | 'none';
}

/** Where a storyline lies on its page, in which colours, and what of it is faint. */
interface Placing {
  theme: Theme;
  emphasis: StorylineEmphasis;
  x: number;
  y: number;
  /** The pixels of the page for each one of the scene. */
  scale: number;
}

function opacityOf({ emphasis }: Placing, of: keyof typeof FAINT, ...lanes: string[]): number {
  return emphasis.of(...lanes) === 'off' ? FAINT[of] : 1;
}

function path(
  { d, width }: StorylineStroke,
  colour: string,
  { x, y, scale }: Placing,
  dash: readonly number[] = [],
): Mark {
  return { type: 'path', d, x, y, scale, ...NO_FILL, stroke: { ...solid(colour, width), dash } };
}

function filled(d: string, colour: string, { x, y, scale }: Placing): Mark {
  return { type: 'path', d, x, y, scale, fill: colour, fillOpacity: 1, stroke: null };
}

function text(
  words: string,
  at: { x: number; y: number; anchor: TextMark['anchor'] },
  style: { size: number; colour: string; bold: boolean },
  placing: Placing,
): TextMark {
  const { scale } = placing;
  const { anchor } = at;
  const [x, y] = [placing.x + at.x * scale, placing.y + (at.y + style.size * TEXT_MIDDLE) * scale];
  const size = style.size * scale;
  return { type: 'text', text: words, x, y, anchor, ...style, size, italic: false, font: 'text' };
}

function yearParts({ years, plot }: StorylineScene, placing: Placing): Part[] {
  const { theme } = placing;
  return years.map(({ year, at, isNamed }): Part => {
    const d = `M${at} ${plot.y}V${plot.y + plot.height}`;
    const line = path({ d, width: HAIRLINE_PX }, theme.hairline, placing);
    const style = { size: YEAR_PX, colour: theme.inkSoft, bold: false };
    const name = text(
      String(year),
      { x: at, y: YEAR_Y - YEAR_PX / 2, anchor: 'middle' },
      style,
      placing,
    );
    return { name: String(year), marks: isNamed ? [line, name] : [line], opacity: 1 };
  });
}

function colourOf({ region }: { region?: StorylineSceneLane['region'] }, theme: Theme): string {
  return region ? theme.regions[region] : theme.inkSoft;
}

function lanePart(lane: StorylineSceneLane, placing: Placing): Part {
  const { theme } = placing;
  const turns = lane.strokes.filter(({ d }) => d.includes('C'));
  return {
    name: lane.names[0]?.text ?? lane.id,
    marks: [
      ...turns.map(({ d, width }) => path({ d, width: width + EDGE_PX }, theme.paper, placing)),
      ...lane.strokes.map((stroke) => path(stroke, colourOf(lane, theme), placing)),
    ],
    opacity: opacityOf(placing, 'line', lane.id),
  };
}

function namePart({ id, names }: StorylineSceneLane, placing: Placing): Part {
  const { theme } = placing;
  const marks = names.map((name) => {
    const colour = name.isHead ? theme.ink : theme.inkSoft;
    return text(name.text, name, { size: TEXT_PX, colour, bold: name.isHead }, placing);
  });
  return { name: names[0]?.text ?? id, marks, opacity: opacityOf(placing, 'name', id) };
}

function touchPart(touch: StorylineSceneTouch, placing: Placing): Part {
  const { theme } = placing;
  const { type, id, d, x, y, state, lanes } = touch;
  const opacity = opacityOf(placing, 'line', ...lanes);
  if (type === 'venture') {
    const ring = `M${x - RING_PX} ${y}a${RING_PX} ${RING_PX} 0 1 0 ${2 * RING_PX} 0a${RING_PX} ${RING_PX} 0 1 0 ${-2 * RING_PX} 0Z`;
    const line = path({ d, width: TOUCH.venture }, theme.venture, placing);
    const circle = { ...filled(ring, theme.paper, placing), stroke: solid(theme.venture, 1) };
    return { name: id, marks: [line, circle], opacity };
  }
  const line = path({ d, width: TOUCH.talks }, theme.talks, placing, TOUCH.dots);
  const style = { size: TEXT_PX, colour: theme.talks, bold: true };
  const mark = state ? talksMark(state) : MARKS.collapsed;
  return {
    name: id,
    marks: [line, text(mark, { x, y, anchor: 'middle' }, style, placing)],
    opacity,
  };
}

function ownerParts({ owners, plot }: StorylineScene, name: string, placing: Placing): Part[] {
  if (!owners) return [];
  const { theme } = placing;
  const rect = (
    { x, y, width, height }: { x: number; y: number; width: number; height: number },
    fill: string,
    fillOpacity: number,
  ): Mark => ({
    type: 'rect',
    x: placing.x + x * placing.scale,
    y: placing.y + y * placing.scale,
    width: width * placing.scale,
    height: height * placing.scale,
    radius: 0,
    fill,
    fillOpacity,
    stroke: solid(theme.paper, 1),
  });
  const { whole, areas } = owners;
  const heading = {
    x: plot.x - NAME_GAP_PX,
    y: whole.y + whole.height / 2,
    anchor: 'end',
  } as const;
  const bold = { size: TEXT_PX, colour: theme.ink, bold: true };
  const plain = { ...bold, bold: false };
  return [
    { name, marks: [rect(whole, theme.group, 1), text(name, heading, bold, placing)], opacity: 1 },
    ...areas.map((area): Part => ({
      name: area.label?.text ?? area.owner,
      marks: [
        rect(area, colourOf(area, theme), AREA_OPACITY),
        ...(area.label
          ? [text(area.label.text, { ...area.label, anchor: 'start' }, plain, placing)]
          : []),
      ],
      opacity: 1,
    })),
  ];
}

/** The layers of a storyline whose years run from left to right; `owners` is what its stack of owners is called. */
export function drawStoryline(scene: StorylineScene, owners: string, placing: Placing): Layer[] {
  const { theme } = placing;
  const names = exportMessages.layers;
  const layers: Layer[] = [
    {
      name: names.groups,
      parts: scene.bundles.map(({ bundle, d }) => {
        return { name: String(bundle), marks: [filled(d, theme.group, placing)], opacity: 1 };
      }),
    },
    { name: names.years, parts: yearParts(scene, placing) },
    { name: names.owners, parts: ownerParts(scene, owners, placing) },
    {
      name: names.stakes,
      parts: scene.stakes.map(({ id, owner, owned, strokes }) => {
        return {
          name: id,
          marks: strokes.map((one) => path(one, theme.stake, placing)),
          opacity: opacityOf(placing, 'line', owner, owned),
        };
      }),
    },
    {
      name: names.successions,
      parts: scene.successions.map(({ from, to, stroke }) => {
        const mark = path(stroke, theme.inkSoft, placing, SUCCESSION_DASH);
        return { name: from, marks: [mark], opacity: opacityOf(placing, 'line', from, to) };
      }),
    },
    { name: names.parties, parts: scene.lanes.map((lane) => lanePart(lane, placing)) },
    { name: names.ties, parts: scene.touches.map((touch) => touchPart(touch, placing)) },
    { name: names.labels, parts: scene.lanes.map((lane) => namePart(lane, placing)) },
  ];
  return layers.filter(({ parts }) => parts.length > 0);
}
