import type { TalksOutcome } from '../../model/index.js';
import type { Region } from '../../network/index.js';
import type { OwnerStack } from './owner-stack.js';

/** Whether the years run from left to right or downwards. */
export type StorylineDirection = 'across' | 'down';

/** A line as SVG writes it, with its width in pixels. */
export interface StorylineStroke {
  d: string;
  width: number;
}

/** A name, beside or in a lane. It reads along the lane, from top to bottom where the years run downwards. */
export interface StorylineName {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

export interface StorylineSceneLane {
  id: string;
  region?: Region;
  /** Whether the party is no company. */
  isOwner: boolean;
  strokes: readonly StorylineStroke[];
  /** At least one. */
  names: readonly (StorylineName & { isHead: boolean })[];
  /** Its whole course, by which it is found. */
  course: string;
}

/** A stake without control along the lane that is held. */
export interface StorylineSceneStake {
  id: string;
  owner: string;
  owned: string;
  strokes: readonly StorylineStroke[];
}

/** A joint venture, or talks, of two lanes. */
export interface StorylineSceneTouch {
  type: 'venture' | 'talks';
  id: string;
  lanes: readonly [string, string];
  state?: TalksOutcome;
  d: string;
  /** Where its mark stands. */
  x: number;
  y: number;
}

/** A company that goes on in another one, where the two lanes do not meet. */
export interface StorylineSceneSuccession {
  from: string;
  to: string;
  stroke: StorylineStroke;
}

/** Companies through time as they are drawn, in pixels. Lists are in the order of drawing. */
export interface StorylineScene {
  direction: StorylineDirection;
  width: number;
  height: number;
  /** The part in which the lanes are: its left and upper end and its size. */
  plot: { x: number; y: number; width: number; height: number };
  /** The years that have a line, where it is along the time, and whether it has a text. */
  years: readonly { year: number; at: number; isNamed: boolean }[];
  /** Who held what of one company, where it is around that. */
  owners: OwnerStack | null;
  /** The grounds of groups with several lanes, each by the bundle. */
  bundles: readonly { bundle: number; d: string }[];
  lanes: readonly StorylineSceneLane[];
  successions: readonly StorylineSceneSuccession[];
  stakes: readonly StorylineSceneStake[];
  touches: readonly StorylineSceneTouch[];
}
