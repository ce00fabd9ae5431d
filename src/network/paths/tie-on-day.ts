import type { Day } from '../../model/index.js';
import type { NetworkIndex } from '../network-index.js';
import type { AllianceOnDay, StakeOnDay, TalksOnDay } from '../snapshot.js';
import { talksOnDay } from '../talks-on-day.js';

/** A tie of any kind as it was on a day. */
export type TieOnDay =
  | { type: 'stake'; onDay: StakeOnDay }
  | { type: 'alliance'; onDay: AllianceOnDay }
  | { type: 'talks'; onDay: TalksOnDay };

/** The tie of an id on a day; undefined for another id, and before it began. */
export function tieOnDay(index: NetworkIndex, id: string, day: Day): TieOnDay | undefined {
  const tie = index.tie(id);
  switch (tie?.type) {
    case 'stake': {
      const onDay = index.stakeOn(tie.stake, day);
      return onDay ? { type: 'stake', onDay } : undefined;
    }
    case 'alliance': {
      const onDay = index.allianceOn(tie.alliance, day);
      return onDay ? { type: 'alliance', onDay } : undefined;
    }
    case 'talks': {
      const onDay = talksOnDay(tie.talks, day);
      return onDay ? { type: 'talks', onDay } : undefined;
    }
    case undefined:
      return undefined;
  }
}
