export { ownersThroughTime, type OwnedPart } from './owners-through-time.js';
export type {
  HeldShare,
  Span,
  Stay,
  Storyline,
  StorylineLane,
  StorylineStake,
  StorylineTalks,
  StorylineTouch,
  StorylineVenture,
  Succession,
} from './storyline.js';
export { laneEvents, type LaneEvent } from './lane-events.js';
export { storylineOf, type StorylineOptions } from './storyline-of.js';
