import type {
  ChangeLabel,
  StakeChangeLabel,
  StakeLabel,
  TieChangeLabel,
} from '../../messages/index.js';
import type { Holding } from '../../model/index.js';
import {
  isApproximate,
  shareMarks,
  type Comparison,
  type StakeOnDay,
} from '../../network/index.js';
import type { EdgeChange } from '../scene.js';

/** What the label of a line says in short. */
export function changeOf(label: ChangeLabel): EdgeChange {
  if (label.type === 'tie-change') {
    return label.kind === 'begun' || label.kind === 'joined' ? 'new' : 'ended';
  }
  if (label.before) return label.after ? 'changed' : 'ended';
  return 'new';
}

function labelOf({ capital, votes, ...rest }: Holding, onDay: StakeOnDay | undefined): StakeLabel {
  const marks = onDay && !onDay.ended ? shareMarks(onDay) : undefined;
  const approximate = marks?.approximate ?? isApproximate({ capital, ...rest });
  return { type: 'stake', capital, votes, approximate, uncertain: marks?.uncertain ?? false };
}

/** What became of a stake; undefined where nothing did. */
export function stakeChangeLabel(id: string, comparison: Comparison): StakeChangeLabel | undefined {
  const change = comparison.ofStake(id);
  if (!change) return undefined;
  const { before, after, date } = change;
  if (!before && !after) return undefined;
  return {
    type: 'stake-change',
    ...(before && { before: labelOf(before, comparison.stakeBefore(id)) }),
    ...(after && { after: labelOf(after, comparison.stakeAfter(id)) }),
    date,
  };
}

/** What became of an alliance, or of the part that some of its members have in it; undefined where nothing did. */
export function allianceChangeLabel(
  id: string,
  members: ReadonlySet<string>,
  comparison: Comparison,
): TieChangeLabel | undefined {
  const change = comparison.ofAlliance(id);
  if (change) {
    const kind = change.kind === 'begun' ? 'begun' : 'ended';
    return { type: 'tie-change', kind, date: change.date };
  }
  const member = comparison
    .membersOf(id)
    .find(({ party, kind }) => kind !== 'passing' && members.has(party));
  if (!member) return undefined;
  const kind = member.kind === 'joined' ? 'joined' : 'left';
  return { type: 'tie-change', kind, date: member.date };
}
