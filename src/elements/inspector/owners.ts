import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, inspectorMessages } from '../../messages/index.js';
import type { PartyDetails, StakeOnDay } from '../../network/index.js';
import type { InspectorContext } from './context.js';
import { entryLists } from './entry-lists.js';
import { ownershipBar } from './ownership-bar.js';
import { section } from './section.js';
import { stakeEntry } from './stake-entry.js';

/** Kinds that nobody owns. */
const KINDS_WITHOUT_OWNER = new Set(['state', 'family', 'person']);

function stakeLists(
  stakes: readonly StakeOnDay[],
  otherEnd: 'owner' | 'owned',
  earlierHeading: string,
  context: InspectorContext,
): TemplateResult {
  const entriesOf = (isEnded: boolean): TemplateResult[] =>
    stakes
      .filter(({ ended }) => ended === isEnded)
      .map((onDay) => stakeEntry(onDay, otherEnd, context));
  return entryLists(entriesOf(false), earlierHeading, entriesOf(true));
}

/** Who holds a party on the day, as a bar and as a list, and who held it before. */
export function ownerSection(
  { party, owners }: PartyDetails,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (owners.length === 0 && KINDS_WITHOUT_OWNER.has(party.kind)) return nothing;
  const current = owners.filter(({ ended }) => !ended);
  const { sections, party: words } = inspectorMessages;
  const day = formatDay(context.day);
  const noOwner = current.length === 0 ? html`<p class="soft">${words.noOwner(day)}</p>` : nothing;
  const bar = ownershipBar(current, context);
  const lists = stakeLists(owners, 'owner', sections.earlierOwners, context);
  return section(sections.owners, html`${noOwner} ${bar} ${lists}`);
}

/** What a party holds on the day, and what it held before. */
export function holdingSection(
  { holdings }: PartyDetails,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (holdings.length === 0) return nothing;
  const { sections } = inspectorMessages;
  const lists = stakeLists(holdings, 'owned', sections.earlierHoldings, context);
  return section(sections.holdings, lists);
}
