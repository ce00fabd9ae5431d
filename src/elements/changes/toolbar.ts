import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, messages } from '../../messages/index.js';
import { dateError } from '../shared/date-error.js';
import type { DateField } from '../shared/date-field.js';
import type { Listing } from './listing.js';
import { KINDS, type Kind } from './kinds.js';

interface ToolbarSettings {
  listing: Listing;
  from: DateField;
  to: DateField;
  kind: Kind | null;
  /** The name of the party that is selected; undefined without one. */
  selected: string | undefined;
  /** Whether only changes are listed that concern it. */
  isOnly: boolean;
  /** What became of copying; empty before. */
  message: string;
  onKind: (kind: Kind | null) => void;
  onOnly: () => void;
  onCopy: () => void;
  /** Shows the same in the picture. */
  onPicture: () => void;
  /** Shows both days beside each other. */
  onBeside: () => void;
}

/** The kinds of which there are changes, with their number; pressed the one that is listed. */
function kindButtons({ listing, kind, onKind }: ToolbarSettings): TemplateResult {
  const words = messages.changes;
  const { counts, total } = listing;
  const button = (one: Kind | null, text: string, count: number): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${one === kind ? 'true' : 'false'}
      @click=${() => onKind(one)}
    >
      ${text} <span class="count">${formatNumber(count)}</span>
    </button>`;
  const present = KINDS.filter((one) => counts.has(one) || one === kind);
  return html`<div class="kinds" part="kinds" role="group" aria-label=${words.kinds}>
    ${button(null, words.all, total)}
    ${present.map((one) => button(one, words.kindNames[one], counts.get(one) ?? 0))}
  </div>`;
}

function only({ selected, isOnly, onOnly }: ToolbarSettings): TemplateResult | typeof nothing {
  if (selected === undefined) return nothing;
  return html`<button
    type="button"
    class="only"
    aria-pressed=${isOnly ? 'true' : 'false'}
    @click=${onOnly}
  >
    ${messages.changes.only(selected)}
  </button>`;
}

/** The two days and what else a reader chooses above the list. */
export function changesToolbar(settings: ToolbarSettings): TemplateResult {
  const { listing, from, to, message, onCopy, onPicture, onBeside } = settings;
  const words = messages.changes;
  const all = words.count(listing.total);
  const isPart = listing.shown < listing.total;
  return html`<div class="bar" part="toolbar">
    <h2>${words.heading}</h2>
    <div class="days">
      <div class="day">${from.render(words.from)} ${dateError(from)}</div>
      <div class="day">${to.render(words.to)} ${dateError(to)}</div>
    </div>
    <p class="total" role="status">
      ${isPart ? words.countOf(formatNumber(listing.shown), all) : all}
    </p>
    <div class="actions">
      ${only(settings)}
      <button type="button" @click=${onPicture}>${words.inPicture}</button>
      <button type="button" @click=${onBeside}>${words.beside}</button>
      <button type="button" @click=${onCopy}>${words.copy}</button>
    </div>
    <p class="message" role="status">${message}</p>
    ${kindButtons(settings)}
  </div>`;
}
