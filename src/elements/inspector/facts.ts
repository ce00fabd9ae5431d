import { html, nothing, type TemplateResult } from 'lit';

/** One row of facts: a term and its value. */
export interface Fact {
  term: string;
  value: unknown;
}

/** A row as a list to be spread; empty when the value is not known. */
export function fact(term: string, value: unknown): Fact[] {
  return value === undefined || value === nothing ? [] : [{ term, value }];
}

function factRow({ term, value }: Fact): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** Facts as rows of a term and its value. */
export function factList(facts: readonly Fact[]): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  const rows = facts.map(factRow);
  return html`<dl class="facts">${rows}</dl>`;
}
