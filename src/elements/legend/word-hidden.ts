import { formatCount, messages } from '../../messages/index.js';
import type { HiddenCounts } from '../../network/index.js';

/** What filters hide, in words. */
export function wordHidden({ parties, ties }: HiddenCounts): string {
  const { hidden, hiddenParties, hiddenTies } = messages.legendPanel;
  return hidden(
    formatCount(parties, hiddenParties.one, hiddenParties.other),
    formatCount(ties, hiddenTies.one, hiddenTies.other),
  );
}
