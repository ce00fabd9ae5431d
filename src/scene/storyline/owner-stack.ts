import { shareBounds, type Day } from '../../model/index.js';
import type { OwnedPart, Region, Span } from '../../network/index.js';
import type { MeasureText } from '../text-width.js';
import { STORYLINE } from './settings.js';
import type { StorylineFrame } from './storyline-frame.js';

/** What one owner held for a time, as an area of a stack: its place along the time, and its share of the whole, in percent. */
interface StackPart {
  owner: string;
  day: Day;
  from: number;
  until: number;
  low: number;
  high: number;
}

/** A rectangle by its left and upper end. */
interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Words what an owner held from a day on, in percent. */
export type OwnerLabel = (owner: string, percent: number, day: Day) => string;

/** The owners of a company through time, on top of each other. */
export interface OwnerStack {
  /** All of the company, from its first day to its last. */
  whole: Rectangle;
  areas: readonly OwnerArea[];
}

/** An area of the stack of owners. */
export interface OwnerArea extends Rectangle {
  /** The id of the owner. */
  owner: string;
  region?: Region;
  /** Its name with its share, where there is space for it, and where that begins. */
  label?: { text: string; x: number; y: number };
}

const WHOLE = 100;

/** Those who held most and longest first. */
function byWeight(parts: readonly OwnedPart[], frame: StorylineFrame): string[] {
  const weights = new Map<string, number>();
  for (const { owner, from, until, share } of parts) {
    const weight = shareBounds(share).min * (frame.time(until) - frame.time(from));
    weights.set(owner, (weights.get(owner) ?? 0) + weight);
  }
  return [...weights]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([owner]) => owner);
}

/** The parts on top of each other at every time, those of equal height that meet as one. */
function stacked(parts: readonly OwnedPart[], frame: StorylineFrame): StackPart[] {
  const known = parts.filter(({ share }) => share !== 'unknown');
  const order = byWeight(known, frame);
  const days = [...new Set(known.flatMap(({ from, until }) => [from, until]))].sort();
  const stack: StackPart[] = [];
  days.slice(0, -1).forEach((day, place) => {
    const next = days[place + 1] ?? day;
    const living = known.filter(({ from, until }) => from <= day && day < until);
    let low = 0;
    for (const owner of order) {
      const held = living.filter((part) => part.owner === owner);
      const share = held.reduce((sum, part) => sum + shareBounds(part.share).min, 0);
      const high = Math.min(WHOLE, low + share);
      if (high <= low) continue;
      const [from, until] = [frame.time(day), frame.time(next)];
      const last = stack.findLast((part) => part.owner === owner);
      if (last?.until === from && last.low === low && last.high === high) last.until = until;
      else stack.push({ owner, day, from, until, low, high });
      low = high;
    }
  });
  return stack;
}

interface StackSettings {
  frame: StorylineFrame;
  /** Two heights across the time, between which it is. */
  place: readonly [number, number];
  /** When the company exists. */
  span: Span;
  labelOf: OwnerLabel;
  regionOf: (owner: string) => Region | undefined;
  measureText: MeasureText;
}

/**
 * The owners of a company through time: of a range the lower end, and nothing of an unknown share. An owner
 * has a label where there is space for it.
 */
export function ownerStack(parts: readonly OwnedPart[], settings: StackSettings): OwnerStack {
  const { frame, place, span, labelOf, regionOf, measureText } = settings;
  const [top, bottom] = place;
  const level = (percent: number): number => bottom - (percent / WHOLE) * (bottom - top);
  const rectangle = (from: number, until: number, low: number, high: number): Rectangle => {
    const [start, end] = [frame.xy(from, level(high)), frame.xy(until, level(low))];
    return { ...start, width: end.x - start.x, height: end.y - start.y };
  };
  const areas = stacked(parts, frame).map(({ owner, day, from, until, low, high }): OwnerArea => {
    const text = labelOf(owner, Math.round((high - low) * WHOLE) / WHOLE, day);
    const { fontSize, namePadding } = STORYLINE;
    const isWide = measureText(text, fontSize, 'company') + 2 * namePadding <= until - from;
    const isHigh = level(low) - level(high) >= fontSize + 1;
    const middle = (level(low) + level(high)) / 2;
    const region = regionOf(owner);
    return {
      owner,
      ...(region && { region }),
      ...rectangle(from, until, low, high),
      ...(isWide && isHigh && { label: { text, ...frame.xy(from + namePadding, middle) } }),
    };
  });
  const whole = rectangle(frame.time(span.from), frame.time(span.until), 0, WHOLE);
  return { whole, areas };
}
