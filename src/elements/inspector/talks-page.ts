import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, inspectorMessages } from '../../messages/index.js';
import type { Talks } from '../../model/index.js';
import { talksOnDay } from '../../network/index.js';
import type { InspectorContext } from './context.js';
import { tieDisputes } from './disputes.js';
import { doubt, note } from './doubt.js';
import { eventSection } from './event-section.js';
import { fact, factList } from './facts.js';
import { formatOutcome, outcomeOf } from './outcome.js';
import { laterSection } from './later.js';
import { whenLoaded } from './missing-parts.js';
import { pageHeader } from './page-header.js';
import { partyButtons } from './party-button.js';
import { namedReference } from './references.js';
import { sourceList } from './source-list.js';

/** How talks stood on the day: in a word, in a sentence, and who says so. */
function standing(talks: Talks, context: InspectorContext): TemplateResult {
  const onDay = talksOnDay(talks, context.day);
  if (!onDay) {
    const notYet = inspectorMessages.talks.notYet(formatDay(context.day));
    return html`<p class="summary">${notYet}</p>`;
  }
  const { text, sources } = outcomeOf(onDay, context.day);
  const remarks = onDay.ended
    ? html`${doubt(talks.doubt, context)} ${note(talks.note, context)}`
    : nothing;
  return html`<p class="outcome">${formatOutcome(talks, onDay.state)}</p>
    <p class="summary">${text}</p>
    <p class="provenance">${namedReference(sources, context)}</p>
    ${remarks}`;
}

/** Talks until the day: who talked, how they stood and why, and their events; then what comes later. */
export function talksPage(
  talks: Talks,
  context: InspectorContext,
  close: () => void,
): TemplateResult {
  const parties = factList(
    fact(inspectorMessages.talks.between, partyButtons(talks.parties, context)),
  );
  const kicker = inspectorMessages.labels.aim[talks.aim];
  const content = (): TemplateResult =>
    html`${standing(talks, context)} ${parties} ${eventSection(talks, context)}
    ${laterSection({ type: 'talks', talks }, context)} ${tieDisputes(talks, context)}
    ${sourceList(context)}`;
  return html`${pageHeader({ kicker, title: talks.title, close })} ${whenLoaded(context, content)}`;
}
