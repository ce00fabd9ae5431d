import { html, nothing, type TemplateResult } from 'lit';
import { nameAt, phaseAt, type PartyDetails } from '../../network/index.js';
import { formatDay, messages } from '../../messages/index.js';
import type { Name, Party } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { disputeList } from './disputes.js';
import { identifierSection } from './identifiers.js';
import { holdingSection, ownerSection } from './owners.js';
import { pageHeader } from './page-header.js';
import { allianceSection } from './party-alliances.js';
import { aboutSection } from './party-facts.js';
import { noteSection } from './party-notes.js';
import { talksSection } from './party-talks.js';
import { references } from './references.js';
import { section } from './section.js';
import { sizeSection } from './sizes.js';
import { sourceList } from './source-list.js';
import { countryInWords } from './labels.js';

function kickerOf({ kind, country }: Party): string {
  const name = messages.legend.partyKinds[kind];
  return country === undefined ? name : `${name}, ${countryInWords(country)}`;
}

/** Whether a name is in use today, in another language than the title. */
function isInOwnLanguage({ language, use }: Name): boolean {
  return use !== 'former' && !/^en\b/.test(language);
}

/** What the reader must know about the day: which one it is, and whether and under what name the party existed. */
function dayInWords(party: Party, { day }: InspectorContext): string {
  const { name, founded, dissolved } = party;
  const { phase } = phaseAt(day, founded ?? '1000', dissolved);
  const words = `As of ${formatDay(day)}`;
  if (phase === 'before') return `${words}, before it came into being`;
  if (phase === 'after') return `${words}, when it no longer existed`;
  const nameThen = nameAt(party, day);
  return nameThen === name ? words : `${words}, then called ${nameThen}`;
}

function disputeSection(party: Party, context: InspectorContext): TemplateResult | typeof nothing {
  const list = disputeList(party.disputes, context);
  return list === nothing ? nothing : section('Disputed', list);
}

/** Everything that the data set tells of one party on the day. */
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
    <p class="lead">${party.description}${numbers}</p>
    <p class="soft">${dayInWords(party, context)}</p>
    ${ownerSection(details, context)} ${holdingSection(details, context)}
    ${allianceSection(details, context)} ${talksSection(details, context)}
    ${noteSection(party, context)} ${sizeSection(party.sizes, context)}
    ${aboutSection(party, context)} ${identifierSection(party)} ${disputeSection(party, context)}
    ${sourceList(context)}`;
}
