import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate } from '../../messages/index.js';
import type { Name, Party } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { doubt } from './doubt.js';
import { fact, factList, type Fact } from './facts.js';
import { partyButtons } from './party-button.js';
import { section } from './section.js';
import { NAME_USE_WORDS } from './labels.js';

type DoubtfulFact = NonNullable<Party['doubts']>[number]['about'];

function periodOf({ from, until }: Name): string {
  if (from !== undefined && until !== undefined) {
    return `${formatPartialDate(from)} to ${formatPartialDate(until)}`;
  }
  if (until !== undefined) return `until ${formatPartialDate(until)}`;
  return from === undefined ? '' : `since ${formatPartialDate(from)}`;
}

function nameFact(name: Name): Fact[] {
  const period = periodOf(name);
  const periodText = period === '' ? nothing : html` <span class="soft">${period}</span>`;
  const text = html`<span lang=${name.language}>${name.text}</span>${periodText}`;
  return fact(NAME_USE_WORDS[name.use], text);
}

function dated(date: string | undefined): string | undefined {
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
  const facts = [
    ...(party.names ?? []).flatMap(nameFact),
    ...fact('Headquarters', withDoubts(party.headquarters, 'headquarters')),
    ...fact('Founded', withDoubts(dated(party.founded), 'founded')),
    ...fact('Came from', buttons(party.predecessors)),
    ...fact('Dissolved', withDoubts(dated(party.dissolved), 'dissolved')),
    ...fact('Became', buttons(party.successors)),
  ];
  const doubts = [...reasons('name'), ...reasons('country')];
  if (facts.length === 0 && doubts.length === 0) return nothing;
  return section('About', html`${factList(facts)} ${doubts}`);
}
