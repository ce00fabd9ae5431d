import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import type { Talks } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { doubt, note } from './doubt.js';
import { fact, factList } from './facts.js';
import { formatOutcome } from './outcome.js';
import { pageHeader } from './page-header.js';
import { partyButtons } from './party-button.js';
import { sourceList } from './source-list.js';
import { disputeSection, eventSection } from './tie-sections.js';

/** Talks from their beginning to their end: who talked, how they ended and why, and their events. */
export function talksPage(
  talks: Talks,
  context: InspectorContext,
  close: () => void,
): TemplateResult {
  const parties = factList(
    fact(inspectorMessages.talks.between, partyButtons(talks.parties, context)),
  );
  const reason =
    talks.reason === undefined ? nothing : html`<p class="summary">${talks.reason}</p>`;
  return html`${pageHeader({ kicker: inspectorMessages.labels.aim[talks.aim], title: talks.title, close })}
    <p class="outcome">${formatOutcome(talks, talks.outcome)}</p>
    ${reason} ${doubt(talks.doubt)} ${parties} ${note(talks.note)} ${eventSection(talks, context)}
    ${disputeSection(talks, context)} ${sourceList(context)}`;
}
