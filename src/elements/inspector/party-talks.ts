import { html, nothing, type TemplateResult } from 'lit';
import { endedWithinYears, type PartyDetails, type TalksOnDay } from '../../network/index.js';
import { earliestDay } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { closedDisputes } from './disputes.js';
import { doubt, note } from './doubt.js';
import { outcomeInWords } from './outcome.js';
import { partyButtons } from './party-button.js';
import { closedList, section } from './section.js';
import { closedStory, story } from './story.js';

function talksEntry(
  { talks, state, ended }: TalksOnDay,
  partyId: string,
  context: InspectorContext,
): TemplateResult {
  const others = talks.parties.filter((party) => party !== partyId);
  const select = (): void => context.select(talks.id);
  const known = talks.events.filter(({ date }) => earliestDay(date) <= context.day);
  // What was only reported takes less room than what happened.
  const isConfirmed = state !== 'reported' && state !== 'denied';
  const events = isConfirmed ? story(known, context) : closedStory(known, context);
  return html`<li part="entry">
    <button type="button" class="tie" @click=${select}>${talks.title}</button>
    <p>with ${partyButtons(others, context)}</p>
    <p class="outcome">${outcomeInWords(talks, state)}</p>
    ${ended ? note(talks.reason) : nothing} ${events} ${note(talks.note)} ${doubt(talks.doubt)}
    ${closedDisputes(talks.disputes, context)}
  </li>`;
}

/**
 * The talks of a party as stories, as far as the day knows them. Talks that
 * ended longer ago than the view shows are closed until asked for.
 */
export function talksSection(
  { party, talks }: PartyDetails,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (talks.length === 0) return nothing;
  const isRecent = (onDay: TalksOnDay): boolean =>
    endedWithinYears(onDay, context.filters.talksYears, context.day);
  const entriesOf = (wanted: boolean): TemplateResult[] =>
    talks
      .filter((onDay) => isRecent(onDay) === wanted)
      .map((onDay) => talksEntry(onDay, party.id, context));
  const recent = entriesOf(true);
  const past = entriesOf(false);
  const recentList =
    recent.length === 0
      ? nothing
      : html`<ul class="entries">
          ${recent}
        </ul>`;
  const pastList = past.length === 0 ? nothing : closedList('Earlier talks', past);
  return section('Talks', html`${recentList} ${pastList}`);
}
