import { html, nothing, type TemplateResult } from 'lit';
import { formatCountry, formatDay, inspectorMessages, messages } from '../../messages/index.js';
import type { Party } from '../../model/index.js';
import {
  nameAt,
  ownershipSummary,
  statedSources,
  type OwnershipSummary,
  type PartyDetails,
} from '../../network/index.js';
import { connectSection } from './connect-form.js';
import type { InspectorContext } from './context.js';
import { partyDisputes } from './disputes.js';
import { inTheEndSection } from './in-the-end.js';
import { laterSection } from './later.js';
import { holdingSection, ownerSection } from './owners.js';
import { ownershipBars } from './ownership-bar.js';
import { ownershipSentences } from './ownership-sentence.js';
import { ownNameOf } from './own-name.js';
import { pageHeader } from './page-header.js';
import { allianceSection } from './party-alliances.js';
import { brandSection } from './party-brands.js';
import { factsSection } from './party-facts.js';
import { talksSection } from './party-talks.js';
import { namedReference } from './references.js';
import { sourceList } from './source-list.js';
import { throughTimeSection } from './through-time.js';

function kickerOf({ kind, country }: Party): string {
  const name = messages.legend.partyKinds[kind];
  return country === undefined
    ? name
    : inspectorMessages.party.kicker(name, formatCountry(country));
}

/** The answer to who owns it, in sentences, with the name of a source. */
function answer(
  summary: OwnershipSummary,
  party: Party,
  context: InspectorContext,
): TemplateResult {
  const [first, ...others] = ownershipSentences(summary, party, context);
  const source = namedReference(statedSources(summary), context);
  const { asOf, asOfWithSource } = inspectorMessages.party;
  const date = formatDay(context.day);
  const provenance = source === nothing ? asOf(date) : asOfWithSource(date, source);
  return html`<p class="summary" part="answer">${[first, ...others].join(' ')}</p>
    <p class="provenance">${provenance}</p>`;
}

/** Everything that the data set has about one party on the day, the answer to who owns it first. */
export function partyPage(
  details: PartyDetails,
  context: InspectorContext,
  close: () => void,
): TemplateResult {
  const { party, owners } = details;
  const summary = ownershipSummary(details, context.index, context.day);
  const header = pageHeader({
    kicker: kickerOf(party),
    title: nameAt(party, context.day),
    subtitle: ownNameOf(party, context),
    close,
  });
  const current = owners.filter(({ ended }) => !ended);
  return html`${header} ${answer(summary, party, context)} ${ownershipBars(current, context)}
  ${ownerSection(details, summary, context)} ${holdingSection(details, context)}
  ${inTheEndSection(details, context)} ${brandSection(details, context)}
  ${allianceSection(details, context)} ${talksSection(details, context)}
  ${throughTimeSection(summary, context)} ${factsSection(party, context)}
  ${connectSection(party, context)} ${laterSection(details, context)}
  ${partyDisputes(details, context)} ${sourceList(context)}`;
}
