import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import { BASES, type PartyDetails } from '../../network/index.js';
import { drawBar } from './bar-drawing.js';
import { barSegments } from './bar-segments.js';
import { capped, type Cap } from './capped.js';
import { nameOf, type InspectorContext } from './context.js';
import { disclosure } from './disclosure.js';
import {
  endHoldings,
  endOwners,
  type EndHoldings,
  type EndOwners,
  type ExplainedShare,
} from './end-shares.js';
import { partyButton } from './party-button.js';
import { formatBounds, shareChains } from './share-chains.js';

const words = inspectorMessages.inTheEnd;

/** An entry has its name and the way to its chains. */
const CAP: Cap<ExplainedShare> = { entries: 2, lines: 4, linesOf: () => 2 };

/** What is counted, which the filters know as well. */
function basisSwitch({ store, filters }: InspectorContext): TemplateResult {
  return html`<p class="basis" role="group" aria-label=${words.basis}>
    ${BASES.map(
      (basis) =>
        html`<button
          type="button"
          class="soft-button"
          aria-pressed=${basis === filters.basis ? 'true' : 'false'}
          @click=${() => store.setFilters({ basis })}
        >
          ${words.bases[basis]}
        </button>`,
    )}
  </p>`;
}

function entries(shares: readonly ExplainedShare[], context: InspectorContext): TemplateResult[] {
  return shares.map(
    (explained) =>
      html`<li part="entry">
        <div class="entry-heading">
          ${partyButton(explained.party, context)}
          <span class="share">${formatBounds(explained.share)}</span>
        </div>
        ${shareChains(explained, context)}
      </li>`,
  );
}

/** The largest at once, the others one click away, and how many are not listed at all. */
function list(
  shares: readonly ExplainedShare[],
  more: number,
  context: InspectorContext,
): TemplateResult {
  const wrap = (some: readonly ExplainedShare[]): TemplateResult =>
    html`<ul class="entries compact">
      ${entries(some, context)}
    </ul>`;
  return html`${capped(shares, CAP, wrap)}
  ${more > 0 ? html`<p class="soft">${words.notListed(more)}</p>` : nothing}`;
}

/** Who controls a company, and what part of its profit is theirs. */
function controlSentence(
  { control, controllersShare }: EndOwners,
  company: string,
  context: InspectorContext,
): string | undefined {
  const names = control.parties.map((id) => nameOf(context, id));
  const [first = ''] = names;
  if (control.kind === 'one' && controllersShare)
    return words.controls(first, company, formatBounds(controllersShare));
  if (control.kind === 'ring') return words.ring(names, company);
  return control.kind === 'none' ? words.nobody(company) : undefined;
}

const BAR_HEIGHT_PX = 22;

/** A bar of the whole, which the owners and the unknown part make up. */
function bar({ owners, unknown }: EndOwners, context: InspectorContext): TemplateResult {
  const text = inspectorMessages.bar;
  const shares = owners.map(({ party, share: { min, max } }) => {
    return { owner: party, share: min === max ? min : { min, max } };
  });
  const named = owners.map(({ party, share }) =>
    text.segment(nameOf(context, party), formatBounds(share)),
  );
  const rest = unknown.max > 0 ? [text.unrecorded(formatBounds(unknown))] : [];
  const label = [...named, ...rest].join(', ');
  const drawing = drawBar(barSegments(shares), {
    pattern: 'hatching-end',
    height: BAR_HEIGHT_PX,
    label,
  });
  return html`<figure part="end-bar" class="bar">${drawing}</figure>`;
}

/** The owners of a company in the end, with the part that nobody on record owns. */
function ownersPart(found: EndOwners, company: string, context: InspectorContext): TemplateResult {
  const { owners, more, unknown, closedLoops = [], oversubscribed = [] } = found;
  const namesOf = (ids: readonly string[]): string[] => ids.map((id) => nameOf(context, id));
  const remarks = [
    ...closedLoops.map(({ parties }) => words.closedLoops(namesOf(parties))),
    ...(oversubscribed.length > 0 ? [words.oversubscribed(namesOf(oversubscribed))] : []),
  ];
  const rest =
    unknown.max > 0
      ? html`<div class="entry-heading rest">
          <span>${words.unknown}</span> <span class="share">${formatBounds(unknown)}</span>
        </div>`
      : nothing;
  return html`<p>${controlSentence(found, company, context)}</p>
    ${bar(found, context)} ${list(owners, more, context)} ${rest}
    ${remarks.length > 0 ? html`<p class="soft">${remarks.join(' ')}</p>` : nothing}`;
}

function holdingsPart({ companies, more }: EndHoldings, context: InspectorContext): TemplateResult {
  return html`<div class="group">
    <h4>${words.holdings}</h4>
    ${list(companies, more, context)}
  </div>`;
}

/**
 * Who owns a party and what it owns when holdings are followed to their ends; nothing where that is
 * what it is directly.
 */
export function inTheEndSection(
  details: PartyDetails,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const [owners, holdings] = [endOwners(details, context), endHoldings(details, context)];
  if (!owners && !holdings) return nothing;
  const name = nameOf(context, details.party.id);
  const content = (): TemplateResult =>
    html`${basisSwitch(context)} ${owners ? ownersPart(owners, name, context) : nothing}
    ${holdings ? holdingsPart(holdings, context) : nothing}`;
  const counts = [
    ...(owners ? [words.countOwners(owners.owners.length + owners.more)] : []),
    ...(holdings ? [words.countCompanies(holdings.companies.length + holdings.more)] : []),
  ];
  return disclosure({ heading: words.heading, count: counts.join(', '), content }, context);
}
