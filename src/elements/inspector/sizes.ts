import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import type { Size } from '../../model/index.js';
import { earlier } from './collapsed.js';
import type { InspectorContext } from './context.js';
import { doubt } from './doubt.js';
import { factList, type Fact } from './facts.js';
import { formatSize } from './format-size.js';
import { sizesByMeasure } from './page-order.js';
import { references } from './references.js';
import { section } from './section.js';

function sizeFact(size: Size, context: InspectorContext): Fact {
  const figure = formatSize(size);
  const numbers = references(size.sources, context);
  return {
    term: inspectorMessages.labels.measure[size.measure],
    value: html`${figure} <span class="soft">${size.period}</span>${numbers} ${doubt(size.doubt)}`,
  };
}

/** How large a party is: the latest figure of each measure, and the earlier ones collapsed. */
export function sizeSection(
  sizes: readonly Size[] | undefined,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (!sizes || sizes.length === 0) return nothing;
  const { latest, earlier: others } = sizesByMeasure(sizes);
  const { sections } = inspectorMessages;
  const factsOf = (some: readonly Size[]): unknown =>
    factList(some.map((size) => sizeFact(size, context)));
  const more = earlier(sections.earlierSizes, others.length, factsOf(others));
  return section(sections.size, html`${factsOf(latest)} ${more}`);
}
