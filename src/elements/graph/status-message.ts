import { html, nothing, type TemplateResult } from 'lit';
import type { State } from '../../store/index.js';
import type { Problem } from '../../model/index.js';
import { formatPartialDate } from '../../messages/index.js';
import type { Scene } from '../../scene/index.js';

const PROBLEMS_SHOWN = 100;

function originName(state: State): string {
  const { load } = state;
  if (load.status !== 'failed' || load.origin.type === 'data') return 'The data';
  return load.origin.url;
}

function problemItem({ path, message }: Problem): TemplateResult {
  const place = path === '' ? nothing : html`<code>${path}</code> `;
  return html`<li>${place}${message}</li>`;
}

function failure(state: State, problems: readonly Problem[], retry: () => void): TemplateResult {
  const shown = problems.slice(0, PROBLEMS_SHOWN).map(problemItem);
  const hidden = problems.length - shown.length;
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  return html`
    <div class="state failure" part="failure" role="alert">
      <h2>The graph cannot be shown</h2>
      <p>${originName(state)} has ${count}:</p>
      <!-- A list that scrolls must be reachable by the keyboard. -->
      <ul tabindex="0" aria-label="Problems">
        ${shown}${hidden > 0 ? html`<li>… and ${hidden} more.</li>` : nothing}
      </ul>
      <button type="button" @click=${retry}>Try again</button>
    </div>
  `;
}

function sentence(text: string): TemplateResult {
  return html`<div class="state" part="state"><p>${text}</p></div>`;
}

/**
 * What stands in place of the graph, also when the element is too small to draw
 * in; nothing while there is a graph to see.
 */
export function statusTemplate(
  state: State,
  scene: Scene | null,
  isTooSmall: boolean,
  retry: () => void,
): TemplateResult | typeof nothing {
  const { load, day } = state;
  switch (load.status) {
    case 'none':
      return sentence('No data yet. Give the address of a data file as “src”.');
    case 'loading':
      return sentence('Loading the data…');
    case 'failed':
      return failure(state, load.problems, retry);
    case 'loaded':
      if (load.dataset.parties.length === 0) return sentence('This data set has no companies.');
      if (scene?.nodes.length === 0) {
        return sentence(`Nothing in this data set held on ${formatPartialDate(day)}.`);
      }
      return isTooSmall ? sentence('The graph needs more room.') : nothing;
  }
}
