import { html, nothing, type TemplateResult } from 'lit';
import { formatCountry, messages } from '../../messages/index.js';
import { nameAt } from '../../network/index.js';
import { chooseSteps, type Store } from '../../store/index.js';

const STEPS = [1, 2, Infinity] as const;

/** How many stakes away neighbours are shown. */
function stepButtons(store: Store): TemplateResult {
  const words = messages.focus;
  const { state } = store;
  return html`<div class="steps joined" role="group" aria-label=${words.steps}>
    <span aria-hidden="true">${words.steps}</span>
    ${STEPS.map(
      (steps) => html`
        <button
          type="button"
          aria-pressed=${state.steps === steps ? 'true' : 'false'}
          @click=${() => chooseSteps(store, steps)}
        >
          ${steps === Infinity ? words.toTheEnd : steps}
        </button>
      `,
    )}
  </div>`;
}

/**
 * Above the focus view: the way back, where the reader is, and how many stakes
 * away neighbours are shown. Nothing in other views.
 */
export function focusBar(store: Store): TemplateResult | typeof nothing {
  const { scene, state, centre } = store;
  if (scene?.view !== 'focus' || !centre) return nothing;
  const words = messages.focus;
  const back = (): void => store.back();
  const home = (): void => store.select(null);
  const other = state.connection && store.details(state.connection.to);
  const name = nameAt(centre, state.day);
  const title =
    other?.type === 'party' ? words.connection.title(name, nameAt(other.party, state.day)) : name;
  const country =
    other || centre.country === undefined
      ? nothing
      : html`<li>${formatCountry(centre.country)}</li>`;
  return html`
    <div class="focus-bar" part="focus-bar">
      <button type="button" class="back" aria-label=${words.back} @click=${back}>
        ${words.backSymbol}
      </button>
      <nav aria-label=${words.breadcrumb}>
        <ol>
          <li><button type="button" class="link" @click=${home}>${words.allMakers}</button></li>
          ${country}
          <li aria-current="page">${title}</li>
        </ol>
      </nav>
      ${other ? nothing : stepButtons(store)}
    </div>
  `;
}
