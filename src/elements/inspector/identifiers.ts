import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import type { Party } from '../../model/index.js';
import { collapsed } from './collapsed.js';
import type { InspectorContext } from './context.js';
import { doubt } from './doubt.js';
import { fact, factList } from './facts.js';
import { webLink } from '../shared/web-link.js';

function siteName(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}

/** What registers and exchanges call a party, linked to the registers that anybody can open, one more click away. */
export function identifierList(
  { identifiers, doubts }: Party,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (!identifiers) return nothing;
  const { lei, wikidata, isin, tickers, website } = identifiers;
  const labels = inspectorMessages.labels.identifier;
  const link = (text: string | undefined, address: string): unknown =>
    text === undefined ? undefined : webLink(text, address);
  const facts = [
    ...fact(labels.lei, link(lei, `https://search.gleif.org/#/record/${lei}`)),
    ...fact(labels.isin, isin),
    ...fact(labels.tickers, tickers?.join(', ')),
    ...fact(labels.wikidata, link(wikidata, `https://www.wikidata.org/wiki/${wikidata}`)),
    ...fact(labels.website, website && webLink(siteName(website), website)),
  ];
  const reasons = (doubts ?? [])
    .filter(({ about }) => about === 'identifiers')
    .map((entry) => doubt(entry, context));
  const summary = inspectorMessages.counts.identifiers(facts.length);
  return collapsed(summary, facts.length, html`${factList(facts)} ${reasons}`);
}
