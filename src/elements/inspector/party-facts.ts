import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate, formatPeriod, inspectorMessages } from '../../messages/index.js';
import type { Name, Party } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { doubt } from './doubt.js';
import { fact, factList, type Fact } from './facts.js';
import { partyButtons } from './party-button.js';
import { section } from './section.js';

type DoubtfulFact = NonNullable<Party['doubts']>[number]['about'];

function nameFact(name: Name): Fact[] {
  const period = formatPeriod(name);
  const periodText = period === '' ? nothing : html` <span class="soft">${period}</span>`;
  const text = html`<span lang=${name.language}>${name.text}</span>${periodText}`;
  return fact(inspectorMessages.labels.nameUse[name.use], text);
}

function formatOptionalDate(date: string | undefined): string | undefined {
  return date && formatPartialDate(date);
}

/** Other names, headquarters, beginning and end of a party, with what is not certain of them. */
export function aboutSection(
  party: Party,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const reasons = (about: DoubtfulFact): unknown[] =>
    (party.doubts ?? [])
      .filter((entry) => entry.about === about)
      .map(({ reason }) => doubt(reason));
  const withDoubts = (value: string | undefined, about: DoubtfulFact): unknown =>
    value === undefined ? undefined : html`${value} ${reasons(about)}`;
  const buttons = (ids: readonly string[] | undefined): unknown =>
    ids && ids.length > 0 ? partyButtons(ids, context) : undefined;
  const { sections, party: words } = inspectorMessages;
  const facts = [
    ...(party.names ?? []).flatMap(nameFact),
    ...fact(words.headquarters, withDoubts(party.headquarters, 'headquarters')),
    ...fact(words.founded, withDoubts(formatOptionalDate(party.founded), 'founded')),
    ...fact(words.predecessors, buttons(party.predecessors)),
    ...fact(words.dissolved, withDoubts(formatOptionalDate(party.dissolved), 'dissolved')),
    ...fact(words.successors, buttons(party.successors)),
  ];
  const doubts = [...reasons('name'), ...reasons('country')];
  if (facts.length === 0 && doubts.length === 0) return nothing;
  return section(sections.about, html`${factList(facts)} ${doubts}`);
}
