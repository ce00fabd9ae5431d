import { html, type TemplateResult } from 'lit';
import {
  formatCountry,
  formatDay,
  inspectorMessages,
  isCatalogueLanguage,
  messages,
} from '../../messages/index.js';
import type { Name, Party } from '../../model/index.js';
import { nameAt, phaseAt, type PartyDetails } from '../../network/index.js';
import type { InspectorContext } from './context.js';
import { identifierSection } from './identifiers.js';
import { holdingSection, ownerSection } from './owners.js';
import { pageHeader } from './page-header.js';
import { allianceSection } from './party-alliances.js';
import { aboutSection } from './party-facts.js';
import { noteSection } from './party-notes.js';
import { talksSection } from './party-talks.js';
import { references } from './references.js';
import { sizeSection } from './sizes.js';
import { sourceList } from './source-list.js';
import { disputeSection } from './tie-sections.js';

function kickerOf({ kind, country }: Party): string {
  const name = messages.legend.partyKinds[kind];
  return country === undefined
    ? name
    : inspectorMessages.party.kicker(name, formatCountry(country));
}

/** Whether a name is in use today, in another language than the title. */
function isInOwnLanguage({ language, use }: Name): boolean {
  return use !== 'former' && !isCatalogueLanguage(language);
}

/** Which day the page is about, and whether and under what name the party existed then. */
function describeDay(party: Party, { day }: InspectorContext): string {
  const { name, founded, dissolved } = party;
  const words = inspectorMessages.party;
  const date = formatDay(day);
  const { phase } = phaseAt(day, founded ?? '1000', dissolved);
  if (phase === 'before') return words.asOfBefore(date);
  if (phase === 'after') return words.asOfAfter(date);
  const nameThen = nameAt(party, day);
  return nameThen === name ? words.asOf(date) : words.asOfNamed(date, nameThen);
}

/** Everything that the data set has about one party on the day. */
export function partyPage(
  details: PartyDetails,
  context: InspectorContext,
  close: () => void,
): TemplateResult {
  const { party } = details;
  const header = pageHeader({
    kicker: kickerOf(party),
    title: party.name,
    subtitle: party.names?.find(isInOwnLanguage),
    close,
  });
  const numbers = references(party.sources ?? [], context);
  return html`${header}
    <p class="summary">${party.description}${numbers}</p>
    <p class="soft">${describeDay(party, context)}</p>
    ${ownerSection(details, context)} ${holdingSection(details, context)}
    ${allianceSection(details, context)} ${talksSection(details, context)}
    ${noteSection(party, context)} ${sizeSection(party.sizes, context)}
    ${aboutSection(party, context)} ${identifierSection(party)} ${disputeSection(party, context)}
    ${sourceList(context)}`;
}
