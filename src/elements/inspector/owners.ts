import { html, nothing, type TemplateResult } from 'lit';
import type { PartyDetails, StakeOnDay } from '../../network/index.js';
import { formatDay } from '../../messages/index.js';
import type { InspectorContext } from './context.js';
import { ownershipBar } from './ownership-bar.js';
import { closedList, section } from './section.js';
import { stakeEntry } from './stake-entry.js';

/** Kinds that nobody owns. */
const OWNERLESS = new Set(['state', 'family', 'person']);

function entriesOf(
  stakes: readonly StakeOnDay[],
  other: 'owner' | 'owned',
  context: InspectorContext,
): TemplateResult[] {
  return stakes.map((onDay) => stakeEntry(onDay, other, context));
}

function stakeLists(
  stakes: readonly StakeOnDay[],
  other: 'owner' | 'owned',
  earlier: string,
  context: InspectorContext,
): TemplateResult {
  const current = entriesOf(
    stakes.filter(({ ended }) => !ended),
    other,
    context,
  );
  const past = entriesOf(
    stakes.filter(({ ended }) => ended),
    other,
    context,
  );
  const currentList =
    current.length === 0
      ? nothing
      : html`<ul class="entries">
          ${current}
        </ul>`;
  const pastList = past.length === 0 ? nothing : closedList(earlier, past);
  return html`${currentList} ${pastList}`;
}

/** Who holds a party on the day, as a bar and as a list, and who held it before. */
export function ownerSection(
  { party, owners }: PartyDetails,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (owners.length === 0 && OWNERLESS.has(party.kind)) return nothing;
  const current = owners.filter(({ ended }) => !ended);
  const day = formatDay(context.day);
  const noOwner =
    current.length === 0 ? html`<p class="soft">No owner is recorded here on ${day}.</p>` : nothing;
  const bar = ownershipBar(current, context);
  const lists = stakeLists(owners, 'owner', 'Earlier owners', context);
  return section('Who holds it', html`${noOwner} ${bar} ${lists}`);
}

/** What a party holds on the day, and what it held before. */
export function holdingSection(
  { holdings }: PartyDetails,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (holdings.length === 0) return nothing;
  const lists = stakeLists(holdings, 'owned', 'Earlier holdings', context);
  return section('What it holds', lists);
}
