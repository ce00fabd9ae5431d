import type { Day, Talks } from '../model/index.js';
import { phaseAt, phaseChanges } from './phase-at.js';
import type { TalksOnDay } from './snapshot.js';

/** Talks as they were on a day; null before they began. */
export function talksOnDay(talks: Talks, day: Day): TalksOnDay | null {
  const { phase, certain } = phaseAt(day, talks.from, talks.until);
  if (phase === 'before') return null;
  const neverConfirmed = talks.outcome === 'reported' || talks.outcome === 'denied';
  const meanwhile = neverConfirmed ? 'reported' : 'ongoing';
  const ended = phase === 'after';
  return { talks, state: ended ? talks.outcome : meanwhile, ended, certain };
}

/** Every day on which the state of talks may change. */
export function talksChanges({ from, until }: Talks): Day[] {
  return phaseChanges(from, until);
}
