import { html, nothing, type TemplateResult } from 'lit';
import { formatPeriod, formatList, inspectorMessages, joinList } from '../../messages/index.js';
import { dayBefore, earliestDay, type Day, type PartialDate } from '../../model/index.js';
import {
  brandsUntil,
  isAfter,
  ownersOfBrand,
  type BrandOnDay,
  type PartyDetails,
} from '../../network/index.js';
import { textLines } from './capped.js';
import type { InspectorContext } from './context.js';
import { countNow } from './counts.js';
import { disclosure } from './disclosure.js';
import { doubt, doubtText, note } from './doubt.js';
import { entryLists } from './entry-lists.js';
import { currentAndEarlier } from './page-order.js';
import { partyButton } from './party-button.js';
import { references } from './references.js';

/** Most brands take a line or two. */
const MOST_ENTRIES = 14;

interface Times {
  from?: PartialDate | undefined;
  until?: PartialDate | undefined;
}

/** A period with what of it is known on the day. */
function periodOf({ from, until }: Times, { day }: InspectorContext): string {
  return formatPeriod({
    from,
    until: until !== undefined && isAfter(until, day) ? undefined : until,
  });
}

/** The last day of a period, or the day shown where it goes on: who had a brand goes by the name of then. */
function lastDayOf({ until }: Times, { day }: InspectorContext): Day {
  return until === undefined || isAfter(until, day) ? day : dayBefore(earliestDay(until));
}

function ownerWithTimes(owner: unknown, times: Times, context: InspectorContext): TemplateResult {
  const period = periodOf(times, context);
  return html`${owner}${period === '' ? nothing : inspectorMessages.brands.times(period)}`;
}

/** Whose a brand was before the party had it, and whose it became; nothing where it was always its own. */
function otherOwners(
  { brand }: BrandOnDay,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const owners = ownersOfBrand(context.index.dataset, brand.name);
  const place = owners.findIndex((owner) => owner.brand === brand);
  const buttonOf = ({ party, brand: other }: (typeof owners)[number]): TemplateResult => {
    const day = lastDayOf(other, context);
    return ownerWithTimes(partyButton(party.id, { ...context, day }), other, context);
  };
  const before = owners
    .slice(0, place + 1)
    .flatMap((owner, index) => [
      ...(owner.brand.ownersBefore ?? []).map((other) =>
        ownerWithTimes(other.name, other, context),
      ),
      ...(index < place ? [buttonOf(owner)] : []),
    ]);
  const after = owners
    .slice(place + 1)
    .filter(({ brand: { from } }) => from === undefined || !isAfter(from, context.day))
    .map(buttonOf);
  const words = inspectorMessages.brands;
  const line = (parts: unknown): TemplateResult => html`<p class="soft">${parts}</p>`;
  return html`${before.length === 0 ? nothing : line(words.before(html`${joinList(before)}`))}
  ${after.length === 0 ? nothing : line(words.after(html`${joinList(after)}`))}`;
}

function brandEntry(onDay: BrandOnDay, context: InspectorContext): TemplateResult {
  const { brand } = onDay;
  const { name, spellings = [], note: text, doubt: reason, sources } = brand;
  const period = periodOf(brand, context);
  const also =
    spellings.length === 0
      ? nothing
      : html`<p class="soft">${inspectorMessages.brands.also(formatList(spellings))}</p>`;
  return html`<li part="entry">
    <div class="entry-heading">
      <strong>${name}</strong>
      <span class="soft">${period}${references(sources, context)}</span>
    </div>
    ${also} ${otherOwners(onDay, context)} ${note(text, context)} ${doubt(reason, context)}
  </li>`;
}

/** About how many lines an entry takes: its name and years, its spellings, other owners, and remarks. */
function linesOf({ brand }: BrandOnDay, context: InspectorContext): number {
  const { name, spellings = [], ownersBefore = [], note: text, doubt: reason } = brand;
  const owners = ownersOfBrand(context.index.dataset, name).length - 1 + ownersBefore.length;
  return 1 + (spellings.length > 0 ? 1 : 0) + owners + textLines(text, doubtText(reason));
}

/** The brands that a party has on the day, and those that it had before; nothing where it has none. */
export function brandSection(
  { party }: PartyDetails,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const brands = brandsUntil(party, context.day);
  if (brands.length === 0) return nothing;
  const content = (): TemplateResult =>
    entryLists(
      currentAndEarlier(brands),
      (onDay) => brandEntry(onDay, context),
      (onDay) => linesOf(onDay, context),
      MOST_ENTRIES,
    );
  return disclosure(
    { heading: inspectorMessages.sections.brands, count: countNow(brands), content },
    context,
  );
}
