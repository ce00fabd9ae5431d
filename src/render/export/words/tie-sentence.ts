import { exportMessages as words, messages } from '../../../messages/index.js';
import type { SceneEdge } from '../../../scene/index.js';
import { edgeEncodingName } from '../../encoding.js';

/** What a stake is called, its owner first; two that hold each other have no first one. */
function stakeTitle(
  { kind, title, roles, source, target }: SceneEdge,
  nameOf: ReadonlyMap<string, string>,
): string {
  const [owner, owned] = [nameOf.get(source), nameOf.get(target)];
  const isOneWay = kind === 'stake' && !roles.includes('cross-holding');
  if (!isOneWay || owner === undefined || owned === undefined) return title;
  return messages.scene.stakeTitle(owner, owned);
}

/** A tie as a sentence, for those who do not see it, with what is written on it; of others than stakes of which kind they are. */
export function tieSentence(edge: SceneEdge, nameOf: ReadonlyMap<string, string>): string {
  const { title, label, kind, change } = edge;
  if (kind === 'stake' || kind === 'unrecorded') return words.tie(stakeTitle(edge, nameOf), label);
  // The label of an alliance is its name, unless two days are compared.
  const added = kind === 'alliance' && change === undefined ? '' : label;
  return words.tieOfKind(title, messages.legend.edges[edgeEncodingName(edge)], added);
}
