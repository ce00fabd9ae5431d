import { html, type TemplateResult } from 'lit';
import { storylineMessages } from '../../messages/index.js';

/** A lane with what is told of it. */
export interface WordedLane {
  id: string;
  name: string;
  words: string;
}

interface WordListSettings {
  lanes: readonly WordedLane[];
  /** Whether it is seen. */
  isShown: boolean;
  tabStop: string | undefined;
  selected: string | null;
  select: (id: string) => void;
}

/** What happened to each company, an entry each; for those who do not see the chart also while it is not shown. */
export function wordList({
  lanes,
  isShown,
  tabStop,
  selected,
  select,
}: WordListSettings): TemplateResult {
  return html`<ul
    class="words ${isShown ? '' : 'visually-hidden'}"
    part="words"
    aria-label=${storylineMessages.list}
  >
    ${lanes.map(
      ({ id, name, words }) =>
        html`<li data-id=${id}>
          <button
            type="button"
            class="plain"
            tabindex=${id === tabStop ? 0 : -1}
            aria-current=${id === selected ? 'true' : 'false'}
            @click=${() => select(id)}
          >
            ${name}
          </button>
          <span>${words}</span>
        </li>`,
    )}
  </ul>`;
}
