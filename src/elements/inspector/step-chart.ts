import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  formatDay,
  formatNumber,
  formatPartialDate,
  formatShare,
  inspectorMessages,
} from '../../messages/index.js';
import type { Holding, Stake } from '../../model/index.js';
import { isPast, type InspectorContext } from './context.js';
import { hatching } from './hatching.js';
import { formatCapital, formatVotes } from './holding-parts.js';
import { knownHoldings } from './known.js';
import { stepChartGeometry, type StepBand, type StepChartGeometry } from './step-chart-geometry.js';
import { stepValues, type ChartValue } from './step-chart-values.js';

/** Of a chart 240 px wide and 120 px high, which is the least, with values of 12 px. */
const TEXT_SIZE = { character: 2.9, line: 13 };

type Line = 'capital' | 'votes';

function line(name: string, x1: number, y1: number, x2: number, y2: number): SVGTemplateResult {
  return svg`<line class=${name} x1="${x1}%" y1="${y1}%" x2="${x2}%" y2="${y2}%"></line>`;
}

function rectangle(
  name: string,
  { x, width }: StepBand,
  top: number,
  bottom: number,
): SVGTemplateResult {
  return svg`<rect class=${name} x="${x}%" y="${top}%" width="${width}%" height="${bottom - top}%"></rect>`;
}

function bandShapes(band: StepBand, name: Line, pattern: string): SVGTemplateResult[] {
  const { x, width, top, bottom, unknown } = band;
  if (unknown) {
    return [svg`<rect x="${x}%" width="${width}%" height="100%" fill="url(#${pattern})"></rect>`];
  }
  const area = name === 'capital' ? [rectangle('area', band, bottom, 100)] : [];
  const level =
    bottom > top
      ? rectangle(`range ${name}`, band, top, bottom)
      : line(`level ${name}`, x, top, x + width, top);
  return [...area, level];
}

/** The vertical segment between two exact figures of which one follows the other at once. */
function riser(name: Line): (band: StepBand, index: number, bands: readonly StepBand[]) => unknown {
  return (band, index, bands) => {
    const before = bands[index - 1];
    if (!before || before.unknown || band.unknown) return nothing;
    const meets = Math.abs(before.x + before.width - band.x) < 0.01;
    return meets ? line(`level ${name}`, band.x, before.bottom, band.x, band.bottom) : nothing;
  };
}

function valueText({ text, anchor, x, y }: ChartValue, name: Line): SVGTemplateResult {
  return svg`<text class="value ${name}" x="${x}%" y="${y}%" dy="-4" text-anchor=${anchor}>${text}</text>`;
}

function series(bands: readonly StepBand[], name: Line, pattern: string): unknown {
  return [bands.map((band) => bandShapes(band, name, pattern)), bands.map(riser(name))];
}

/** The values of capital and, where they leave space, of votes. */
function values({ capital, votes }: StepChartGeometry): SVGTemplateResult[] {
  const format = ({ share }: StepBand): string => formatShare(share);
  const series = [capital, votes];
  const ofCapital = stepValues(capital, format, TEXT_SIZE, { series });
  const ofVotes = stepValues(votes, format, TEXT_SIZE, { taken: ofCapital, series });
  return [
    ...ofCapital.map((value) => valueText(value, 'capital')),
    ...ofVotes.map((value) => valueText(value, 'votes')),
  ];
}

function describeHistory(holdings: readonly Holding[]): string {
  const words = inspectorMessages.chart;
  const periods = holdings.map((holding) => {
    const { from, until } = holding;
    const votes = formatVotes(holding);
    const capital = formatCapital(holding);
    const share = votes === undefined ? capital : words.withVotes(capital, votes);
    const start = formatPartialDate(from);
    return until === undefined
      ? words.from(share, start)
      : words.fromUntil(share, start, formatPartialDate(until));
  });
  return words.shares(periods);
}

/**
 * The share of capital through time as steps and, where it is recorded, that of
 * the votes; ranges as bands, unknown shares hatched, times without a holding
 * empty. A thin line marks the day. On a day in the past the chart ends with it.
 */
export function stepChart(stake: Stake, context: InspectorContext): TemplateResult {
  const { day, index } = context;
  const { compiled } = index.dataset;
  const holdings = knownHoldings(stake, day);
  const end = isPast(context) || day > compiled ? day : compiled;
  const chart = stepChartGeometry(holdings, { end, day });
  const pattern = `hatching-${stake.id}`;
  const words = inspectorMessages.chart;
  const mark = chart.dayAt === undefined ? nothing : line('day', chart.dayAt, 0, chart.dayAt, 100);
  const hasVotes = chart.votes.length > 0;
  const measure = hasVotes ? words.captionWithVotes : words.caption;
  const caption = chart.dayAt === undefined ? measure : words.withDay(measure, formatDay(day));
  return html`<figure part="chart" class="chart">
    <div class="plot">
      <div class="scale" aria-hidden="true">
        <span>${formatShare(chart.scale)}</span><span>${formatNumber(0)}</span>
      </div>
      <svg role="img" aria-label=${describeHistory(holdings)}>
        ${hatching(pattern)} ${series(chart.capital, 'capital', pattern)}
        ${series(chart.votes, 'votes', pattern)} ${values(chart)} ${mark}
        ${line('axis', 0, 100, 100, 100)}
      </svg>
      <div class="years" aria-hidden="true">
        <span>${chart.firstYear}</span><span>${chart.lastYear}</span>
      </div>
    </div>
    <figcaption>${caption}</figcaption>
  </figure>`;
}
