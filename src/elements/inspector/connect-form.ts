import { html, render, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import type { Party } from '../../model/index.js';
import { labelsOf } from '../../network/index.js';
import type { InspectorContext } from './context.js';
import { disclosure } from './disclosure.js';

const words = inspectorMessages.connection;

/** So many names are suggested. */
const MOST_SUGGESTIONS = 12;

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

/** The parties one of whose names begins with a text, or has it inside; those that begin with it first. */
function matching(parties: readonly Party[], text: string): Party[] {
  const wanted = folded(text);
  const rankOf = (party: Party): number => {
    const names = labelsOf(party).map(folded);
    if (names.includes(wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    return names.some((name) => name.includes(wanted)) ? 2 : 3;
  };
  return parties
    .map((party) => ({ party, rank: rankOf(party) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ party }) => party);
}

/** The section in which a reader asks how a party is connected with another one, by its name. */
export function connectSection(party: Party, context: InspectorContext): TemplateResult {
  const others = context.index.dataset.parties.filter(({ id }) => id !== party.id);
  const suggest = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    input.setCustomValidity('');
    const found = input.value === '' ? [] : matching(others, input.value);
    const options = found
      .slice(0, MOST_SUGGESTIONS)
      .map(({ name }) => html`<option value=${name}></option>`);
    if (input.list) render(options, input.list);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const input = form.elements.namedItem('other') as HTMLInputElement;
    const [found] = matching(others, input.value);
    if (found) {
      context.connect(party.id, found.id);
      return;
    }
    input.setCustomValidity(words.unknownParty(input.value));
    input.reportValidity();
  };
  const content = (): TemplateResult => html`
    <form class="connect" @submit=${submit}>
      <input
        name="other"
        type="search"
        list="parties"
        required
        autocomplete="off"
        aria-label=${words.askLabel}
        @input=${suggest}
      />
      <datalist id="parties"></datalist>
      <button type="submit">${words.submit}</button>
    </form>
  `;
  return disclosure({ heading: words.ask, content }, context);
}
