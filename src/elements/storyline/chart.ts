import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { MARKS, storylineMessages, talksMark } from '../../messages/index.js';
import { hatching } from '../inspector/hatching.js';
import type {
  StorylineName,
  StorylineScene,
  StorylineSceneLane,
  StorylineSceneTouch,
  StorylineStroke,
} from '../../scene/index.js';
import type { Emphasis } from './emphasis.js';

/** The text of a year is so far above its line, or so far right of the edge. */
const YEAR_Y = 15;
const YEAR_X = 6;
/** From the middle of a line of text to its baseline, as a part of its size; not all programs know another baseline. */
const BASELINE_PX = 4;
const QUARTER_TURN = 90;
const RING_PX = 3.5;
const NAME_GAP_PX = 6;
/** The pattern of what is not recorded. */
const UNRECORDED = 'unrecorded';

function strokes(all: readonly StorylineStroke[], name: string): SVGTemplateResult[] {
  return all.map(({ d, width }) => svg`<path class=${name} d=${d} stroke-width=${width}></path>`);
}

function yearLines({ direction, years, plot, width }: StorylineScene): SVGTemplateResult[] {
  const isAcross = direction === 'across';
  return years.map(({ at }) =>
    isAcross
      ? svg`<line class="year" x1=${at} x2=${at} y1=${plot.y} y2=${plot.y + plot.height}></line>`
      : svg`<line class="year" x1=${plot.x} x2=${width} y1=${at} y2=${at}></line>`,
  );
}

/** The texts of years, at the edge of the chart that stays in view. */
function yearTexts({ direction, years }: StorylineScene): SVGTemplateResult[] {
  return years
    .filter(({ isNamed }) => isNamed)
    .map(({ at, year }) =>
      direction === 'across'
        ? svg`<text class="year-text" x=${at} y=${YEAR_Y} text-anchor="middle">${year}</text>`
        : svg`<text class="year-text" x=${YEAR_X} y=${at + BASELINE_PX}>${year}</text>`,
    );
}

function nameText(
  { text, x, y, anchor, isHead }: StorylineName & { isHead: boolean },
  direction: StorylineScene['direction'],
): SVGTemplateResult {
  const name = `name ${isHead ? 'head' : ''}`;
  return direction === 'across'
    ? svg`<text class=${name} x=${x} y=${y + BASELINE_PX} text-anchor=${anchor}>${text}</text>`
    : svg`<text class=${name} x=${x} y=${y} dy=${BASELINE_PX} text-anchor=${anchor}
        transform="rotate(${QUARTER_TURN} ${x} ${y})">${text}</text>`;
}

function laneShapes(lane: StorylineSceneLane, emphasis: Emphasis): SVGTemplateResult {
  const { id, region, isOwner, strokes: own } = lane;
  const turns = own.filter(({ d }) => d.includes('C'));
  return svg`<g class="lane ${region ?? 'nowhere'} ${isOwner ? 'owner' : ''} ${emphasis.of(id)}" part="lane">
    ${turns.map(({ d, width }) => svg`<path class="edge" d=${d} stroke-width=${width + 3}></path>`)}
    ${strokes(own, 'line')}
  </g>`;
}

function touchLine(touch: StorylineSceneTouch, emphasis: Emphasis): SVGTemplateResult {
  return svg`<path class="touch ${touch.type} ${emphasis.of(...touch.lanes)}" d=${touch.d}></path>`;
}

function touchMark(touch: StorylineSceneTouch, emphasis: Emphasis): SVGTemplateResult {
  const { id, type, x, y, state, lanes } = touch;
  const mark =
    type === 'venture'
      ? svg`<circle cx=${x} cy=${y} r=${RING_PX}></circle>`
      : svg`<text x=${x} y=${y + BASELINE_PX} text-anchor="middle">${state ? talksMark(state) : MARKS.collapsed}</text>`;
  return svg`<g class="mark ${type} ${emphasis.of(...lanes)}" data-tie=${id}>${mark}</g>`;
}

/** A line across on a day. */
function dayLine(scene: StorylineScene, at: number): SVGTemplateResult {
  const { direction, plot, width } = scene;
  return direction === 'across'
    ? svg`<line class="day" x1=${at} x2=${at} y1=${plot.y} y2=${plot.y + plot.height}></line>`
    : svg`<line class="day" x1=${plot.x} x2=${width} y1=${at} y2=${at}></line>`;
}

/** Who held what of the company that is selected, with what is not recorded hatched. */
function owners({
  direction,
  owners: stack,
  plot,
}: StorylineScene): SVGTemplateResult | typeof nothing {
  if (!stack) return nothing;
  const { whole, areas } = stack;
  const shapes = areas.map(
    ({ owner, region, x, y, width, height }) =>
      svg`<rect class="area ${region ?? 'nowhere'}" x=${x} y=${y} width=${width} height=${height} data-lane=${owner}></rect>`,
  );
  const labels = areas.flatMap(({ label }) =>
    label ? [nameText({ ...label, anchor: 'start', isHead: false }, direction)] : [],
  );
  const { x, y, width, height } = whole;
  const [nameX, nameY] =
    direction === 'across'
      ? [plot.x - NAME_GAP_PX, y + height / 2]
      : [x + width / 2, plot.y - NAME_GAP_PX];
  const name = {
    text: storylineMessages.owners,
    x: nameX,
    y: nameY,
    anchor: 'end',
    isHead: true,
  } as const;
  return svg`<g class="owners">
    ${hatching(UNRECORDED)}
    <rect class="whole" x=${x} y=${y} width=${width} height=${height}></rect>
    <rect x=${x} y=${y} width=${width} height=${height} fill="url(#${UNRECORDED})"></rect>
    ${shapes} ${labels} ${nameText(name, direction)}
  </g>`;
}

/** All of a chart but its years and the day. What is found by the pointer has `data-lane` or `data-tie`. */
function chartShapes(scene: StorylineScene, emphasis: Emphasis): SVGTemplateResult {
  const { direction, lanes, bundles, touches, stakes, successions } = scene;
  return svg`
    ${bundles.map(({ d }) => svg`<path class="ground" d=${d}></path>`)}
    ${yearLines(scene)} ${owners(scene)}
    ${touches.map((touch) => touchLine(touch, emphasis))}
    ${stakes.map(
      ({ owner, owned, strokes: own }) =>
        svg`<g class="stake ${emphasis.of(owner, owned)}">${strokes(own, 'line')}</g>`,
    )}
    ${successions.map(
      ({ from, to, stroke }) =>
        svg`<g class="succession ${emphasis.of(from, to)}">${strokes([stroke], 'line')}</g>`,
    )}
    ${lanes.map((lane) => laneShapes(lane, emphasis))}
    ${lanes.map(({ id, course }) => svg`<path class="hit" d=${course} data-lane=${id}></path>`)}
    ${touches.map((touch) => touchMark(touch, emphasis))}
    ${lanes.map(({ id, names }) =>
      names.length === 0
        ? nothing
        : svg`<g class="names ${emphasis.of(id)}" data-lane=${id}>${names.map((name) => nameText(name, direction))}</g>`,
    )}`;
}

/** The chart, with the texts of its years in a part that stays in view; `day` is where a line goes across. */
export function chart(
  scene: StorylineScene,
  emphasis: Emphasis,
  day: number | undefined,
): TemplateResult {
  const { width, height, direction, plot } = scene;
  const [axisWidth, axisHeight] = direction === 'across' ? [width, plot.y] : [plot.x, height];
  return html`<div class="chart ${direction}" part="chart">
    <svg class="axis" width=${axisWidth} height=${axisHeight} aria-hidden="true">
      ${yearTexts(scene)}
    </svg>
    <svg
      class="plot"
      width=${width}
      height=${height}
      role="img"
      aria-label=${storylineMessages.chart}
    >
      ${chartShapes(scene, emphasis)} ${day === undefined ? nothing : dayLine(scene, day)}
    </svg>
  </div>`;
}
