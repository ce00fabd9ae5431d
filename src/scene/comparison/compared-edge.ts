import { edgeLabelLines, joinLabelLines, type ChangeLabel } from '../../messages/index.js';
import type { Comparison } from '../../network/index.js';
import type { UnroutedEdge } from '../edges.js';
import { allianceChangeLabel, changeOf, stakeChangeLabel } from './change-labels.js';

function labelOf(
  { kind, tie, source, target }: UnroutedEdge,
  comparison: Comparison,
): ChangeLabel | undefined {
  switch (kind) {
    case 'stake':
      return stakeChangeLabel(tie, comparison);
    case 'alliance':
      return allianceChangeLabel(tie, new Set([source, target]), comparison);
    case 'talks': {
      const change = comparison.ofTalks(tie);
      return change?.kind === 'begun'
        ? { type: 'tie-change', kind: 'begun', date: change.date }
        : undefined;
    }
  }
}

/** An edge with what became of its tie on its label. */
export function comparedEdge(edge: UnroutedEdge, comparison: Comparison): UnroutedEdge {
  const labelData = labelOf(edge, comparison);
  if (!labelData) return edge;
  const labelLines = edgeLabelLines(labelData);
  const isLeft = labelData.type === 'tie-change' && labelData.kind === 'left';
  return {
    ...edge,
    change: changeOf(labelData),
    labelData,
    labelLines,
    label: joinLabelLines(labelLines),
    roles: isLeft ? [...edge.roles, 'ended'] : edge.roles,
  };
}
