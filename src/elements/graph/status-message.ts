import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, messages } from '../../messages/index.js';
import type { Scene } from '../../scene/index.js';
import type { State } from '../../store/index.js';

function sentence(text: string): TemplateResult {
  return html`<div class="state" part="state"><p>${text}</p></div>`;
}

/**
 * What is shown in place of the graph, also when the element is too small to
 * draw in; nothing while there is a graph to see. `failure` says more about data that
 * cannot be shown.
 */
export function statusMessage(
  { load, day }: State,
  scene: Scene | null,
  isTooSmall: boolean,
  failure: TemplateResult | undefined,
): TemplateResult | typeof nothing {
  switch (load.status) {
    case 'none':
      return sentence(messages.graph.noData);
    case 'loading':
      return load.draft ? nothing : sentence(messages.graph.loading);
    case 'failed':
      return failure ?? sentence(messages.graph.failed);
    case 'loaded':
      if (load.dataset.parties.length === 0) return sentence(messages.graph.noCompanies);
      if (scene?.nodes.length === 0) return sentence(messages.graph.nothingOn(formatDay(day)));
      return isTooSmall ? sentence(messages.graph.tooSmall) : nothing;
  }
}
