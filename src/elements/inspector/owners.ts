import type { TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import type { PartyDetails, StakeOnDay } from '../../network/index.js';
import type { InspectorContext } from './context.js';
import { countNow } from './counts.js';
import { disclosure, emptySection } from './disclosure.js';
import { entryLists } from './entry-lists.js';
import { stakeEntry } from './stake-entry.js';

/** Stakes as a section that opens, each with the party at its other end. */
function stakeSection(
  heading: string,
  stakes: readonly StakeOnDay[],
  otherEnd: 'owner' | 'owned',
  context: InspectorContext,
): TemplateResult {
  if (stakes.length === 0) return emptySection(heading, inspectorMessages.counts.noneRecorded);
  const entriesOf = (isEnded: boolean): TemplateResult[] =>
    stakes
      .filter(({ ended }) => ended === isEnded)
      .map((onDay) => stakeEntry(onDay, otherEnd, context));
  const content = (): TemplateResult => entryLists(entriesOf(false), entriesOf(true));
  return disclosure({ heading, count: countNow(stakes), content }, context);
}

/** Who holds a party on the day, and who held it before. */
export function ownerSection({ owners }: PartyDetails, context: InspectorContext): TemplateResult {
  return stakeSection(inspectorMessages.sections.owners, owners, 'owner', context);
}

/** What a party holds on the day, and what it held before. */
export function holdingSection(
  { holdings }: PartyDetails,
  context: InspectorContext,
): TemplateResult {
  return stakeSection(inspectorMessages.sections.holdings, holdings, 'owned', context);
}
