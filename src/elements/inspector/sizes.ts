import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import type { Party, Size } from '../../model/index.js';
import { collapsed } from './collapsed.js';
import type { InspectorContext } from './context.js';
import { doubt } from './doubt.js';
import { factList, type Fact } from './facts.js';
import { formatSize } from './format-size.js';
import { group } from './group.js';
import { knownSizes } from './known.js';
import { sizesByMeasure } from './page-order.js';
import { references } from './references.js';

function sizeFact(size: Size, context: InspectorContext): Fact {
  const figure = formatSize(size);
  const numbers = references(size.sources, context);
  return {
    term: inspectorMessages.labels.measure[size.measure],
    value: html`${figure} <span class="soft">${size.period}</span>${numbers}
      ${doubt(size.doubt, context)}`,
  };
}

/** How large a party is: the latest figure of each measure by the day, and the earlier ones collapsed. */
export function sizeGroup(
  { sizes = [] }: Party,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const known = knownSizes(sizes, context.day);
  if (known.length === 0) return nothing;
  const { latest, earlier } = sizesByMeasure(known);
  const { groups, counts } = inspectorMessages;
  const factsOf = (some: readonly Size[]): unknown =>
    factList(some.map((size) => sizeFact(size, context)));
  const more = collapsed(counts.earlier(earlier.length), earlier.length, factsOf(earlier));
  return group(groups.size, html`${factsOf(latest)} ${more}`);
}
