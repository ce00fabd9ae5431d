import { html, nothing, type TemplateResult } from 'lit';
import type { Size } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { doubt } from './doubt.js';
import { factList, type Fact } from './facts.js';
import { references } from './references.js';
import { section } from './section.js';
import { sizeInWords } from './size-words.js';
import { MEASURE_WORDS } from './labels.js';

function sizeFact(size: Size, context: InspectorContext): Fact {
  const words = sizeInWords(size);
  const numbers = references(size.sources, context);
  return {
    term: MEASURE_WORDS[size.measure],
    value: html`${words} <span class="soft">${size.period}</span>${numbers} ${doubt(size.doubt)}`,
  };
}

function isLatest(size: Size, index: number, newestFirst: readonly Size[]): boolean {
  return newestFirst.findIndex(({ measure }) => measure === size.measure) === index;
}

/** How large a party is: the latest figure of each measure, and the earlier ones on demand. */
export function sizeSection(
  sizes: readonly Size[] | undefined,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (!sizes || sizes.length === 0) return nothing;
  const newestFirst = [...sizes].sort((a, b) => b.until.localeCompare(a.until));
  const latest = newestFirst.filter(isLatest);
  const earlier = newestFirst.filter((size) => !latest.includes(size));
  const latestFacts = factList(latest.map((size) => sizeFact(size, context)));
  const earlierFacts = factList(earlier.map((size) => sizeFact(size, context)));
  const more =
    earlier.length === 0
      ? nothing
      : html`<details part="earlier">
          <summary>Earlier figures <span class="count">(${earlier.length})</span></summary>
          ${earlierFacts}
        </details>`;
  return section('Size', html`${latestFacts} ${more}`);
}
