import { dayNumber, dayOfNumber, type Day } from '../../model/index.js';
import type { Span } from '../../network/index.js';
import type { StorylineScene } from '../../scene/index.js';

/** Where a day is along the time of a chart; undefined for one that it does not show. */
export function placeOfDay(
  day: Day,
  { from, until }: Span,
  { direction, plot }: StorylineScene,
): number | undefined {
  const [first, last] = [dayNumber(from), dayNumber(until)];
  const part = (dayNumber(day) - first) / Math.max(1, last - first);
  if (part < 0 || part > 1) return undefined;
  return direction === 'across' ? plot.x + part * plot.width : plot.y + part * plot.height;
}

/** The day at a point of a chart; undefined beyond its time. */
export function dayAt(
  { x, y }: { x: number; y: number },
  { from, until }: Span,
  { direction, plot }: StorylineScene,
): Day | undefined {
  const part = direction === 'across' ? (x - plot.x) / plot.width : (y - plot.y) / plot.height;
  if (part < 0 || part > 1) return undefined;
  const [first, last] = [dayNumber(from), dayNumber(until)];
  return dayOfNumber(Math.round(first + part * (last - first)));
}
