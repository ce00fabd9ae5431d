import { latestDay, talksEnd, type Talks } from '../../model/index.js';
import type { Snapshot } from '../snapshot.js';
import { pairsById } from './by-id.js';
import type { Change, TalksChange } from './change.js';

/** The sources of the last event until talks ended or, while they go on, of the first one. */
function sourcesOf({ events }: Talks, end: string | undefined): readonly string[] {
  const inOrder = [...events].sort((a, b) => (latestDay(a.date) < latestDay(b.date) ? -1 : 1));
  const event =
    end === undefined
      ? inOrder[0]
      : inOrder.findLast(({ date }) => latestDay(date) <= latestDay(end));
  return event?.sources ?? [];
}

/** Talks that began or ended between two days, or both. */
export function changesOfTalks(earlier: Snapshot, later: Snapshot): Change[] {
  const pairs = pairsById(earlier.talks, later.talks, ({ talks }) => talks.id);
  return pairs.flatMap(([first, last]): Change[] => {
    if (!last || first?.ended === last.ended) return [];
    const { talks, state } = last;
    const end = last.ended ? talksEnd(talks) : undefined;
    const whenOver: TalksChange['kind'] = first ? 'ended' : 'passing';
    const kind = last.ended ? whenOver : 'begun';
    return [
      {
        type: 'talks',
        kind,
        talks,
        state,
        date: kind === 'ended' ? end : talks.from,
        until: kind === 'passing' ? end : undefined,
        sources: sourcesOf(talks, end),
        doubt: talks.doubt,
      },
    ];
  });
}
