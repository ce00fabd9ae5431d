import type { NetworkIndex } from '../network/index.js';
import type { State } from './state.js';

/**
 * The party that the focus view is around: the selected one or, while a tie is
 * selected, the one selected before, else the first one of the tie; null without any.
 */
export function focusCentre(
  index: NetworkIndex,
  { selected, centre }: Pick<State, 'selected' | 'centre'>,
): string | null {
  if (selected === null) return null;
  if (index.party(selected)) return selected;
  const tie = index.tie(selected);
  if (!tie) return null;
  if (centre !== null && index.party(centre)) return centre;
  if (tie.type === 'stake') return tie.stake.owned;
  const [first] = tie.type === 'talks' ? tie.talks.parties : tie.alliance.members;
  return typeof first === 'string' ? first : (first?.party ?? null);
}
