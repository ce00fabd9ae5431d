import { html, nothing, type TemplateResult } from 'lit';
import { formatBounds, formatDay, inspectorMessages } from '../../messages/index.js';
import { BASES, type PartyDetails } from '../../network/index.js';
import {
  END_HOLDINGS,
  END_OWNERS,
  isAnswered,
  type EndHoldings,
  type EndOwners,
  type HeldShare,
} from '../../store/index.js';
import { drawBar } from './bar-drawing.js';
import { barSegments } from './bar-segments.js';
import { capped, type Cap } from './capped.js';
import { nameOf, type InspectorContext } from './context.js';
import { collapsed } from './collapsed.js';
import { disclosure } from './disclosure.js';
import type { ExplainedShare } from './explained-share.js';
import { partyButton } from './party-button.js';
import { thresholdSlider } from '../shared/threshold-slider.js';
import { controlPart } from './control-part.js';
import { powerPart, powerSection } from './power-section.js';
import { isExplained, shareChains } from './share-chains.js';
import { unanswered } from './unanswered.js';

const words = inspectorMessages.inTheEnd;

/** A share in a list, with what it was on the other day, if two are compared. */
type ListedShare = ExplainedShare & Pick<HeldShare, 'other'>;

/** An entry has its name and the way to its chains. */
const OWNERS: Cap<ListedShare> = { entries: 2, lines: 4, linesOf: () => 2 };
const HOLDINGS: Cap<ListedShare> = { ...OWNERS, entries: 1 };

/** So many of the companies of which the unknown part is are named. */
const MOST_UNKNOWN = 3;

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

/** What a share was on the day with which the one shown is compared. */
function otherShare(
  { other, share }: HeldShare,
  { compare }: InspectorContext,
): TemplateResult | typeof nothing {
  if (!other || compare === null) return nothing;
  const figure = formatBounds(other);
  const day = formatDay(compare);
  const text = figure === formatBounds(share) ? words.sameOn(day) : words.otherOn(figure, day);
  return html`<p class="soft">${text}</p>`;
}

function entries(shares: readonly ListedShare[], context: InspectorContext): TemplateResult[] {
  return shares.map(
    (explained) =>
      html`<li part="entry">
        <div class="entry-heading">
          ${partyButton(explained.party, context)}
          <span class="share">${formatBounds(explained.share)}</span>
          ${shareChains(explained, context)}
        </div>
        ${otherShare(explained, context)}
      </li>`,
  );
}

/** The largest at once, the others one click away. */
function list(
  shares: readonly ListedShare[],
  cap: Cap<ListedShare>,
  context: InspectorContext,
): TemplateResult {
  const wrap = (some: readonly ListedShare[]): TemplateResult =>
    html`<ul class="entries compact">
      ${entries(some, context)}
    </ul>`;
  return html`${capped(shares, cap, wrap, (explained) => isExplained(explained, context))}`;
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

/** A line of a list that is no party. */
function line(name: string, share: string, why: unknown = nothing): TemplateResult {
  return html`<div class="entry-heading rest">
    <span>${name}</span> <span class="share">${share}</span> ${why}
  </div>`;
}

/** Of which companies the unknown part is, the largest parts first, one click away; nothing where it is of the company alone. */
function recordsEnd(
  id: string,
  { unknownIn }: EndOwners,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (unknownIn.every(({ party }) => party === id)) return nothing;
  const parts = unknownIn.slice(0, MOST_UNKNOWN).map(({ party, share }) => {
    const word = party === id ? words.recordsEndHere : words.recordsEndIn;
    return word(formatBounds(share), nameOf(context, party));
  });
  return collapsed(words.why, 1, html`<p class="soft">${words.recordsEnd(parts)}</p>`);
}

function listedOwners(id: string, { owners }: EndOwners): ListedShare[] {
  return owners.map((one) => ({ ...one, pair: { owner: one.party, owned: id } }));
}

function listedHoldings(id: string, { companies }: EndHoldings): ListedShare[] {
  return companies.map((one) => ({ ...one, pair: { owner: id, owned: one.party } }));
}

/** The owners of a company in the end, with the part that nobody on record owns. */
function ownersPart(id: string, found: EndOwners, context: InspectorContext): TemplateResult {
  const { more, moreShare, unknown, closedLoops = [], oversubscribed = [] } = found;
  const namesOf = (ids: readonly string[]): string[] => ids.map((one) => nameOf(context, one));
  const remarks = [
    ...closedLoops.map(({ parties }) => words.closedLoops(namesOf(parties))),
    ...(oversubscribed.length > 0 ? [words.oversubscribed(namesOf(oversubscribed))] : []),
  ];
  return html`${controlPart(id, context)} ${bar(found, context)}
  ${list(listedOwners(id, found), OWNERS, context)}
  ${more > 0 ? line(words.furtherOwners(more), formatBounds(moreShare)) : nothing}
  ${unknown.max > 0 ? line(words.unknown, formatBounds(unknown)) : nothing}
  ${recordsEnd(id, found, context)}
  ${remarks.length > 0 ? html`<p class="soft">${remarks.join(' ')}</p>` : nothing}`;
}

function holdingsPart(id: string, found: EndHoldings, context: InspectorContext): TemplateResult {
  const { more } = found;
  return html`<div class="group">
    <h4>${words.holdings}</h4>
    ${list(listedHoldings(id, found), HOLDINGS, context)}
    ${more > 0 ? html`<p class="soft">${words.notListed(more)}</p>` : nothing}
  </div>`;
}

/** How many companies an owner has something of on the day shown. */
function heldNow({ companies, more }: EndHoldings): number {
  return companies.filter(({ share }) => share.max > 0).length + more;
}

/**
 * Who owns a party and what it owns when holdings are followed to their ends; nothing where that is
 * what it is directly, but for the power of its holders.
 */
export function inTheEndSection(
  details: PartyDetails,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const { id } = details.party;
  const { store, filters, day, ask } = context;
  const { basis } = filters;
  const { explained } = store.state;
  const heading = words.heading;
  const compare = context.compare === day ? null : context.compare;
  const inTheEnd = ask(END_OWNERS, { id, day, basis });
  const held = ask(END_HOLDINGS, { id, day, basis, compare });
  const isOpen = explained?.owner === id || explained?.owned === id;
  if (!isAnswered(inTheEnd) || !isAnswered(held)) {
    const state = inTheEnd === 'failed' || held === 'failed' ? 'failed' : 'pending';
    return disclosure({ heading, isOpen, content: () => unanswered(state) }, context);
  }
  const owners = inTheEnd.isMore ? inTheEnd : undefined;
  const holdings = held.isMore ? held : undefined;
  if (!owners && !holdings) return powerSection(details, context);
  const content = (): TemplateResult =>
    html`${basisSwitch(context)}
    ${owners ? thresholdSlider(filters, (change) => store.setFilters(change)) : nothing}
    ${owners ? ownersPart(id, owners, context) : nothing}
    ${holdings ? holdingsPart(id, holdings, context) : nothing} ${powerPart(details, context)}`;
  const counts = [
    ...(owners ? [words.countOwners(owners.owners.length + owners.more)] : []),
    ...(holdings ? [words.countCompanies(heldNow(holdings))] : []),
  ];
  return disclosure({ heading, count: counts.join(', '), isOpen, content }, context);
}
