import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate, formatPeriod, inspectorMessages } from '../../messages/index.js';
import type { Name, PartialDate, Party } from '../../model/index.js';
import { isAfter } from '../../network/index.js';
import { capped, type Cap } from './capped.js';
import { isPast, type InspectorContext } from './context.js';
import { disclosure } from './disclosure.js';
import { doubt } from './doubt.js';
import { fact, factList, type Fact } from './facts.js';
import { group } from './group.js';
import { identifierList } from './identifiers.js';
import { ownNameOf } from './own-name.js';
import { partyButtons } from './party-button.js';
import { noteList } from './party-notes.js';
import { references } from './references.js';
import { sizeGroup } from './sizes.js';

/** How many other names are shown at once. */
const CAP: Cap<Fact> = { entries: 1, lines: 2, linesOf: () => 2 };

type DoubtfulFact = NonNullable<Party['doubts']>[number]['about'];

function nameFact(name: Name, isKnown: (date: PartialDate) => boolean): Fact[] {
  const { from, until, language, text, use } = name;
  if (from !== undefined && !isKnown(from)) return [];
  const end = until !== undefined && isKnown(until) ? until : undefined;
  const period = formatPeriod({ from, until: end });
  const periodText = period === '' ? nothing : html` <span class="soft">${period}</span>`;
  const value = html`<span lang=${language}>${text}</span>${periodText}`;
  // A name that is former now was in use on a day before its end.
  const useThen = use === 'former' && until !== undefined && end === undefined ? 'common' : use;
  return fact(inspectorMessages.labels.nameUse[useThen], value);
}

/** Names but for the one below the title, headquarters, beginning and end of a party by the day, with what is not certain of them. */
function aboutGroup(party: Party, context: InspectorContext): TemplateResult | typeof nothing {
  const isKnown = (date: PartialDate): boolean => !isAfter(date, context.day);
  const reasons = (about: DoubtfulFact): unknown[] =>
    (party.doubts ?? [])
      .filter((entry) => entry.about === about)
      .map((entry) => doubt(entry, context));
  const withDoubts = (value: string | undefined, about: DoubtfulFact): unknown =>
    value === undefined ? undefined : html`${value} ${reasons(about)}`;
  const buttons = (ids: readonly string[] | undefined): unknown =>
    ids && ids.length > 0 ? partyButtons(ids, context) : undefined;
  const dateOf = (date: PartialDate | undefined): string | undefined =>
    date !== undefined && isKnown(date) ? formatPartialDate(date) : undefined;
  const { groups, party: words } = inspectorMessages;
  const founded = dateOf(party.founded);
  const dissolved = dateOf(party.dissolved);
  const facts = [
    ...(isPast(context)
      ? []
      : fact(words.headquarters, withDoubts(party.headquarters, 'headquarters'))),
    ...fact(words.founded, withDoubts(founded, 'founded')),
    ...(founded === undefined && party.founded !== undefined
      ? []
      : fact(words.predecessors, buttons(party.predecessors))),
    ...fact(words.dissolved, withDoubts(dissolved, 'dissolved')),
    ...(dissolved === undefined ? [] : fact(words.successors, buttons(party.successors))),
  ];
  const doubts = [...reasons('name'), ...reasons('country')];
  const description =
    party.description === undefined || isPast(context)
      ? nothing
      : html`<p>${party.description}</p>`;
  const numbers = references(party.sources ?? [], context);
  const inTitle = ownNameOf(party, context);
  const names = (party.names ?? [])
    .filter((name) => name !== inTitle)
    .flatMap((name) => nameFact(name, isKnown));
  const list = capped(names, CAP, factList);
  const isEmpty = [...names, ...facts, ...doubts].length === 0 && description === nothing;
  return isEmpty
    ? nothing
    : group(groups.about, html`${description} ${factList(facts)} ${list} ${doubts} ${numbers}`);
}

/** How large a party is, what it is called, where and since when it is, and what else there is to know. */
export function factsSection(party: Party, context: InspectorContext): TemplateResult {
  const content = (): TemplateResult =>
    html`${sizeGroup(party, context)} ${aboutGroup(party, context)}
      <div class="group entry-foot">
        ${noteList(party, context)} ${identifierList(party, context)}
      </div>`;
  return disclosure({ heading: inspectorMessages.sections.facts, content }, context);
}
