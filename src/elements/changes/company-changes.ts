import { html, nothing, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';
import type { Day } from '../../model/index.js';
import {
  nameAt,
  type Change,
  type ChangesOfCompany,
  type NetworkIndex,
} from '../../network/index.js';
import type { Citations } from '../inspector/citations.js';
import { doubt } from '../inspector/doubt.js';
import { namedReference } from '../inspector/references.js';
import { dateOf } from './changes-text.js';
import { kindOf } from './kinds.js';
import { sentenceOf, type RecordName } from './sentence.js';

/** What the rows of one list share. */
export interface RowContext {
  index: NetworkIndex;
  /** The later day, of which names are. */
  day: Day;
  citations: Citations;
  selected: string | null;
  select: (id: string) => void;
}

interface CompanySettings extends RowContext {
  company: ChangesOfCompany;
  /** Whether Tab reaches its name and what is in it. */
  isTabStop: boolean;
}

function nameButton({ id, text }: RecordName, settings: CompanySettings): TemplateResult {
  const { selected, select, isTabStop } = settings;
  return html`<button
    type="button"
    class="name"
    part="name"
    tabindex=${isTabStop ? 0 : -1}
    aria-current=${id === selected ? 'true' : nothing}
    @click=${() => select(id)}
  >
    ${text}
  </button>`;
}

function row(change: Change, settings: CompanySettings): TemplateResult {
  const kind = kindOf(change);
  const sentence = sentenceOf(change, settings).map((part) =>
    typeof part === 'string' ? part : nameButton(part, settings),
  );
  const reason =
    change.type === 'talks' && change.kind !== 'begun' ? change.talks.reason : undefined;
  return html`<li part="change" class=${kind}>
    <span class="sign" aria-hidden="true">${messages.changes.signs[kind]}</span>
    <time datetime=${change.date ?? nothing}>${dateOf(change)}</time>
    <div>
      <p>${sentence}</p>
      ${reason === undefined ? nothing : html`<p class="soft">${reason}</p>`}
      ${doubt(change.doubt, settings)}
      ${namedReference(change.sources, settings, settings.isTabStop ? undefined : -1)}
    </div>
  </li>`;
}

/** What changed of one company: its name, a button, and a row for each change. */
export function companyChanges(settings: CompanySettings): TemplateResult {
  const { company, day } = settings;
  const { party, changes } = company;
  const heading = nameButton({ id: party.id, text: nameAt(party, day) }, settings);
  return html`<section part="company" data-id=${party.id}>
    <h3>${heading} <span class="count">${changes.length}</span></h3>
    <ul>
      ${changes.map((change) => row(change, settings))}
    </ul>
  </section>`;
}
