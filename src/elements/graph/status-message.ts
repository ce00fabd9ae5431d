import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, messages } from '../../messages/index.js';
import type { Problem } from '../../model/index.js';
import type { Scene } from '../../scene/index.js';
import type { Load, State } from '../../store/index.js';

type FailedLoad = Extract<Load, { status: 'failed' }>;

const MAX_LISTED_PROBLEMS = 100;

function problemItem({ path, message }: Problem): TemplateResult {
  const place = path === '' ? nothing : html`<code>${path}</code> `;
  return html`<li>${place}${message}</li>`;
}

function failure({ origin, problems }: FailedLoad, retry: () => void): TemplateResult {
  const { failed, failedData, failedFile, moreProblems } = messages.graph;
  const listed = problems.slice(0, MAX_LISTED_PROBLEMS).map(problemItem);
  const rest = problems.length - listed.length;
  const more = rest > 0 ? html`<li>${moreProblems(rest)}</li>` : nothing;
  const count = problems.length;
  const summary = origin.type === 'src' ? failedFile(origin.url, count) : failedData(count);
  return html`
    <div class="state failure" part="failure" role="alert">
      <h2>${failed}</h2>
      <p>${summary}</p>
      <!-- A list that scrolls must be reachable by the keyboard. -->
      <ul tabindex="0" aria-label=${messages.graph.problems}>
        ${listed}${more}
      </ul>
      <button type="button" @click=${retry}>${messages.common.tryAgain}</button>
    </div>
  `;
}

function sentence(text: string): TemplateResult {
  return html`<div class="state" part="state"><p>${text}</p></div>`;
}

/**
 * What is shown in place of the graph, also when the element is too small to
 * draw in; nothing while there is a graph to see.
 */
export function statusMessage(
  { load, day }: State,
  scene: Scene | null,
  isTooSmall: boolean,
  retry: () => void,
): TemplateResult | typeof nothing {
  switch (load.status) {
    case 'none':
      return sentence(messages.graph.noData);
    case 'loading':
      return sentence(messages.graph.loading);
    case 'failed':
      return failure(load, retry);
    case 'loaded':
      if (load.dataset.parties.length === 0) return sentence(messages.graph.noCompanies);
      if (scene?.nodes.length === 0) return sentence(messages.graph.nothingOn(formatDay(day)));
      return isTooSmall ? sentence(messages.graph.tooSmall) : nothing;
  }
}
