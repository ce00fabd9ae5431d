import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import { isAnswered } from '../../store/index.js';
import type { InspectorContext } from './context.js';
import { isSamePair, originOf, type ExplainedShare } from './explained-share.js';
import { explanationOf, explanationText, type Explanation, type LinkWords } from './explanation.js';
import { references } from './references.js';
import { unanswered } from './unanswered.js';

const words = inspectorMessages.inTheEnd;

/** `× 53.3% in Volkswagen · since Dec 2024`, with its sources. */
function linkTemplate(
  { text, since, stake, sources }: LinkWords,
  place: number,
  context: InspectorContext,
): TemplateResult {
  const name = stake
    ? html`<button type="button" class="tie" @click=${() => context.select(stake)}>${text}</button>`
    : text;
  const details = since === '' ? nothing : html` <span class="soft">${since}</span>`;
  return html`<span class="link"
    >${place > 0 ? words.times : nothing}${name}${references(sources, context)}${details}</span
  >`;
}

function chainTemplate(
  { links, product }: Explanation['chains'][number],
  context: InspectorContext,
): TemplateResult {
  return html`<li part="chain">
    ${links.map((link, place) => linkTemplate(link, place, context))}
    ${product === '' ? nothing : html`<span class="product">${product}</span>`}
  </li>`;
}

function explanationTemplate(
  { pair }: ExplainedShare,
  key: string,
  context: InspectorContext,
): TemplateResult {
  const origin = originOf(pair, context);
  if (!isAnswered(origin)) return unanswered(origin);
  const explanation = explanationOf(pair, origin, context);
  const { chains, sum, remarks } = explanation;
  const copy = (): void => context.copy(key, explanationText(explanation, context));
  return html`<ol class="chains">
      ${chains.map((one) => chainTemplate(one, context))}
    </ol>
    ${sum === '' ? nothing : html`<p class="sum">${sum}</p>`}
    ${remarks.map((remark) => html`<p class="soft">${remark}</p>`)}
    <p>
      <button type="button" class="soft-button" @click=${copy}>${words.copy}</button>
      <span role="status" class="soft">${context.copied === key ? words.copied : nothing}</span>
    </p>`;
}

/** Whether a share is the one that is explained. */
export function isExplained(
  { pair }: ExplainedShare,
  { store }: Pick<InspectorContext, 'store'>,
): boolean {
  return isSamePair(pair, store.state.explained);
}

/**
 * The chains of holdings of which a share is made, one click away: each link with its share, its
 * day and its sources, products and sum, and what circles add. One share is explained at a time,
 * which the address says.
 */
export function shareChains(
  explained: ExplainedShare,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (explained.share.max === 0) return nothing;
  const isOpen = isExplained(explained, context);
  const key = `${explained.pair.owner} ${explained.pair.owned}`;
  const toggle = (event: Event): void => {
    event.preventDefault();
    context.explain(isOpen ? null : explained.pair);
  };
  return html`<details part="more" class="more" ?open=${isOpen}>
    <summary @click=${toggle}>${words.why}</summary>
    ${isOpen ? explanationTemplate(explained, key, context) : nothing}
  </details>`;
}
