import { nothing, svg, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';
import type { Day } from '../../model/index.js';
import type { ChangesOnDay } from '../../network/index.js';
import { kindOf } from '../changes/kinds.js';
import type { TimeScale } from './time-scale.js';

/** Years with a label are so many apart, the first that leaves enough space. */
const YEARS_APART = [1, 2, 5, 10, 20, 50, 100];
/** The line has space for so many labels of years at most, and each takes so many pixels. */
const MOST_LABELS = 10;
const LABEL_WIDTH = 34;
/** The heights of what is on the line, in pixels: the bars stand on the axis, the years are below it. */
const AXIS_Y = 25;
const YEAR_Y = 36;
const SIGN_Y = 14;
/** Signs are so far apart at least, in pixels. */
const SIGN_WIDTH = 11;
const FULL = 100;

type Part = TemplateResult<2>;

/** What is drawn on a line of time. */
interface TrackSettings {
  scale: TimeScale;
  /** Where a part of the length, in percent from the beginning, is from the left. */
  fromLeft: (percent: number) => number;
  day: Day;
  /** How much changed in each year. */
  counts: ReadonlyMap<number, number>;
  /** What changed of the selection; undefined without one. */
  history: readonly ChangesOnDay[] | undefined;
  /** The length of the line, in pixels. */
  width: number;
}

/** A bar for each year; the height of the tallest is that of the line. */
function density({ scale, fromLeft, counts }: TrackSettings): Part[] {
  const most = Math.max(1, ...counts.values());
  return [...counts].map(([year, count]) => {
    const ends = [`${year}-01-01`, `${year + 1}-01-01`].map((day) => fromLeft(scale.at(day)));
    const height = (AXIS_Y * count) / most;
    const width = Math.max(...ends) - Math.min(...ends);
    return svg`<rect
      x="${Math.min(...ends)}%" y=${AXIS_Y - height} width="${width}%" height=${height}
    ></rect>`;
  });
}

/** The years below the line, as many as have space. */
function years({ scale, fromLeft, width }: TrackSettings): Part[] {
  const { years: all } = scale;
  const most = Math.min(MOST_LABELS, Math.max(1, Math.floor(width / LABEL_WIDTH)));
  const apart = YEARS_APART.find((step) => all.length / step <= most) ?? all.length;
  return all
    .filter((year) => year % apart === 0)
    .map((year) => {
      return svg`<text x="${fromLeft(scale.at(`${year}-01-01`))}%" y=${YEAR_Y}>${year}</text>`;
    });
}

/** A mark for each day on which the selection changes, with the sign of its first change where that has space. */
function marks({ scale, fromLeft, history = [], width }: TrackSettings): Part[] {
  const signWidth = (FULL * SIGN_WIDTH) / Math.max(1, width);
  let free = -Infinity;
  return history.map(({ day, changes: [first] }) => {
    const kind = first && kindOf(first);
    const percent = scale.at(day);
    const x = `${fromLeft(percent)}%`;
    const hasSpace = percent >= free;
    if (hasSpace) free = percent + signWidth;
    return svg`<g class="mark ${kind ?? ''}">
      <line x1=${x} x2=${x} y1=${SIGN_Y + 2} y2=${AXIS_Y}></line>
      ${hasSpace && kind ? svg`<text x=${x} y=${SIGN_Y}>${messages.changes.signs[kind]}</text>` : nothing}
    </g>`;
  });
}

/** A line of time: how much changed in each year, when the selection changed, and the day that is shown. */
export function track(settings: TrackSettings): Part {
  const { scale, fromLeft, day } = settings;
  const at = `${fromLeft(scale.at(day))}%`;
  return svg`<svg aria-hidden="true" class=${settings.history ? 'selection' : ''}>
    <g class="density">${density(settings)}</g>
    <line class="axis" x1="0" x2="100%" y1=${AXIS_Y} y2=${AXIS_Y}></line>
    <g class="years">${years(settings)}</g>
    <g class="marks">${marks(settings)}</g>
    <line class="hand" x1=${at} x2=${at} y1="-2" y2=${AXIS_Y + 3}></line>
  </svg>`;
}
