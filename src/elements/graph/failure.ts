import { html, nothing, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';
import type { Problem } from '../../model/index.js';
import type { Load } from '../../store/index.js';

export { failureStyles } from './failure.styles.js';

type FailedLoad = Extract<Load, { status: 'failed' }>;

const MAX_LISTED_PROBLEMS = 100;

function problemItem({ path, message }: Problem): TemplateResult {
  const place = path === '' ? nothing : html`<code>${path}</code> `;
  return html`<li>${place}${message}</li>`;
}

/** What is wrong with data that cannot be shown, with a button that tries again. */
export function failure({ origin, problems }: FailedLoad, retry: () => void): TemplateResult {
  const text = messages.failure;
  const listed = problems.slice(0, MAX_LISTED_PROBLEMS).map(problemItem);
  const rest = problems.length - listed.length;
  const more = rest > 0 ? html`<li>${text.more(rest)}</li>` : nothing;
  const count = problems.length;
  const summary = origin.type === 'src' ? text.file(origin.url, count) : text.data(count);
  return html`
    <div class="state failure" part="failure" role="alert">
      <h2>${messages.graph.failed}</h2>
      <p>${summary}</p>
      <!-- A list that scrolls must be reachable by the keyboard. -->
      <ul tabindex="0" aria-label=${text.problems}>
        ${listed}${more}
      </ul>
      <button type="button" @click=${retry}>${messages.common.tryAgain}</button>
    </div>
  `;
}
