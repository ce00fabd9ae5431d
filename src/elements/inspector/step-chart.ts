import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  formatDay,
  formatNumber,
  formatPartialDate,
  formatShare,
  inspectorMessages,
} from '../../messages/index.js';
import type { Holding, Stake } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { stepChartGeometry, type StepBand } from './step-chart-geometry.js';

function bandShapes({ x, width, top, bottom, unknown }: StepBand): SVGTemplateResult[] {
  if (unknown) {
    return [svg`<rect x=${x} width=${width} height="100" fill="url(#hatching)"></rect>`];
  }
  const isRange = bottom > top;
  return [
    svg`<rect class="area" x=${x} y=${bottom} width=${width} height=${100 - bottom}></rect>`,
    isRange
      ? svg`<rect class="range" x=${x} y=${top} width=${width} height=${bottom - top}></rect>`
      : svg`<path class="level" d="M${x} ${top}h${width}"></path>`,
  ];
}

/** The vertical segment between two exact figures of which one follows the other at once. */
function riser(band: StepBand, index: number, bands: readonly StepBand[]): string {
  const before = bands[index - 1];
  if (!before || before.unknown || band.unknown) return '';
  const meets = Math.abs(before.x + before.width - band.x) < 0.01;
  return meets ? `M${band.x} ${before.bottom}V${band.bottom}` : '';
}

function describeHistory(holdings: readonly Holding[]): string {
  const words = inspectorMessages.chart;
  const periods = holdings.map(({ capital, approximate, from, until }) => {
    const share = formatShare(capital, { approximate });
    const start = formatPartialDate(from);
    return until === undefined
      ? words.from(share, start)
      : words.fromUntil(share, start, formatPartialDate(until));
  });
  return words.shares(periods);
}

/**
 * The share of capital through time as steps: ranges as bands, unknown shares
 * hatched, times without a holding empty. A thin line marks the day.
 */
export function stepChart({ holdings }: Stake, context: InspectorContext): TemplateResult {
  const { compiled } = context.index.dataset;
  const end = compiled > context.day ? compiled : context.day;
  const chart = stepChartGeometry(holdings, ({ capital }) => capital, { end, day: context.day });
  const bands = chart.bands.map(bandShapes);
  const risers = chart.bands.map(riser).join('');
  const label = describeHistory(holdings);
  const words = inspectorMessages.chart;
  const mark =
    chart.dayAt === undefined ? nothing : svg`<path class="day" d="M${chart.dayAt} 0V100"></path>`;
  const caption =
    chart.dayAt === undefined ? words.caption : words.captionWithDay(formatDay(context.day));
  return html`<figure part="chart" class="chart">
    <div class="plot">
      <div class="scale" aria-hidden="true">
        <span>${formatShare(chart.scale)}</span><span>${formatNumber(0)}</span>
      </div>
      <svg role="img" aria-label=${label} viewBox="0 0 100 100" preserveAspectRatio="none">
        <defs>
          <pattern id="hatching" width="2" height="4" patternUnits="userSpaceOnUse">
            <path class="hatch" d="M0 4L2 0"></path>
          </pattern>
        </defs>
        ${bands}
        <path class="level" d=${risers}></path>
        ${mark}
        <path class="axis" d="M0 100H100"></path>
      </svg>
      <div class="years" aria-hidden="true">
        <span>${chart.firstYear}</span><span>${chart.lastYear}</span>
      </div>
    </div>
    <figcaption>${caption}</figcaption>
  </figure>`;
}
