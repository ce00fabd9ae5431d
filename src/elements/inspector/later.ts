import { html, nothing, type TemplateResult } from 'lit';
import {
  formatDay,
  formatNumber,
  formatPartialDate,
  inspectorMessages,
} from '../../messages/index.js';
import { laterThan, type Details, type LaterEntry } from '../../network/index.js';
import { capped, textLines, type Cap } from './capped.js';
import { isPast, type InspectorContext } from './context.js';
import { disclosure } from './disclosure.js';
import { describeShare } from './holding-parts.js';
import { knownHoldings, namesLaterYear, undatedNotes } from './known.js';
import { partyButton, partyButtons } from './party-button.js';
import { references } from './references.js';
import { stakeButton, tieButton } from './tie-button.js';

/** A fact takes a line or two, a text as many as it needs. */
const CAP: Cap<LaterEntry> = {
  entries: 12,
  lines: 28,
  linesOf: (entry) => (entry.type === 'text' ? 1.4 * textLines(entry.text) : 2),
};

/** A later fact in words, on the page of a party or on that of the tie itself. */
function describe(entry: LaterEntry, page: Details['type'], context: InspectorContext): unknown {
  const words = inspectorMessages.later;
  switch (entry.type) {
    case 'founded':
      return words.founded;
    case 'dissolved':
      return entry.successors.length === 0
        ? words.dissolved
        : words.dissolvedInto(partyButtons(entry.successors, context));
    case 'named':
      return words.named(html`<span lang=${entry.language}>${entry.name}</span>`);
    case 'brand-begins':
      return words.brandBegins(entry.brand);
    case 'brand-ends':
      return words.brandEnds(entry.brand);
    case 'holding': {
      const share = describeShare(entry.holding);
      return page === 'stake' ? share : html`${stakeButton(entry.stake, context)} ${share}`;
    }
    case 'stake-ended':
      return page === 'stake' ? words.ended : words.endOf(stakeButton(entry.stake, context));
    case 'joined':
    case 'left': {
      const { type, alliance, party } = entry;
      if (page === 'alliance') return words[type](partyButton(party, context));
      const button = tieButton(alliance.id, alliance.name, context);
      return type === 'joined' ? words.joinedAlliance(button) : words.leftAlliance(button);
    }
    case 'talks':
      return tieButton(entry.talks.id, entry.talks.title, context);
    case 'text':
      return entry.text;
  }
}

/** A text without a date. */
function undated(text: string): TemplateResult {
  return html`<p class="note">${text}</p>`;
}

/** Texts without a date, which are true on the day of compilation; nothing on that day or later. */
function undatedTexts(
  details: Details,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (!isPast(context)) return nothing;
  const texts: unknown[] = [];
  if (details.type === 'party') {
    const { description, headquarters } = details.party;
    if (description !== undefined) texts.push(undated(description));
    if (headquarters !== undefined) {
      texts.push(undated(inspectorMessages.later.headquarters(headquarters)));
    }
    for (const { text, sources } of undatedNotes(details.party)) {
      texts.push(html`<p class="note">${text}${references(sources, context)}</p>`);
    }
  } else if (details.type === 'stake') {
    const { note: remark } = details.stake;
    const notes = knownHoldings(details.stake, context.day).map((holding) => holding.note ?? '');
    const withheld = notes.filter((text) => namesLaterYear(text, context));
    texts.push(...[...(remark === undefined ? [] : [remark]), ...withheld].map(undated));
  } else if (details.type === 'alliance' && details.alliance.note !== undefined) {
    texts.push(undated(details.alliance.note));
  }
  if (texts.length === 0) return nothing;
  const asOf = inspectorMessages.later.asOf(formatDay(context.index.dataset.compiled));
  return html`<p class="soft">${asOf}</p>
    ${texts}`;
}

/** What comes after the day, in a section that is closed at first; nothing when nothing does. */
export function laterSection(
  details: Details,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const entries = laterThan(details, context.index, context.day);
  const texts = undatedTexts(details, context);
  if (entries.length === 0 && texts === nothing) return nothing;
  const lineOf = (entry: LaterEntry): TemplateResult => {
    const { date, sources } = entry;
    return html`<li>
      <time datetime=${date}>${formatPartialDate(date)}</time>
      <div>${describe(entry, details.type, context)}${references(sources, context)}</div>
    </li>`;
  };
  const list = (some: readonly LaterEntry[]): TemplateResult =>
    html`<ol class="events">
      ${some.map(lineOf)}
    </ol>`;
  return disclosure(
    {
      heading: inspectorMessages.sections.later,
      count: entries.length === 0 ? undefined : formatNumber(entries.length),
      content: () => html`${entries.length === 0 ? nothing : capped(entries, CAP, list)} ${texts}`,
    },
    context,
  );
}
