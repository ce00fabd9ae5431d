import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatNumber, inspectorMessages } from '../../messages/index.js';
import type { Dataset, Party, Problem, Question } from '../../model/index.js';
import { mostConnectedCompanies, type Snapshot } from '../../network/index.js';
import type { InspectorContext } from './context.js';
import { fact, factList } from './facts.js';
import { missingParts } from './missing-parts.js';
import { pageHeader } from './page-header.js';
import { partyButton } from './party-button.js';
import { questionControl } from './question-control.js';
import { section } from './section.js';
import { webLink } from '../shared/web-link.js';

const STARTING_POINTS = 4;

function tieCount({ stakes, alliances, talks }: Dataset): number {
  return stakes.length + alliances.length + talks.length;
}

function warningList(warnings: readonly Problem[]): TemplateResult | typeof nothing {
  if (warnings.length === 0) return nothing;
  const entries = warnings.map(({ path, message }) =>
    path === '' ? html`<li>${message}</li>` : html`<li><code>${path}</code> ${message}</li>`,
  );
  return html`<details part="warnings">
    <summary>${inspectorMessages.welcome.warnings(warnings.length)}</summary>
    <ul class="warnings">
      ${entries}
    </ul>
  </details>`;
}

/** Of the days shown: they are asked for with every change of the state. */
const startsOf = new WeakMap<Snapshot, readonly Party[]>();

function startingPoints(context: InspectorContext): TemplateResult | typeof nothing {
  const { index, day } = context;
  const snapshot = index.snapshotAt(day);
  const starts = startsOf.get(snapshot) ?? mostConnectedCompanies(snapshot, STARTING_POINTS);
  startsOf.set(snapshot, starts);
  if (starts.length === 0) return nothing;
  const entries = starts.map(({ id }) => html`<li>${partyButton(id, context)}</li>`);
  return section(
    inspectorMessages.welcome.start,
    html`<ul class="starts">
      ${entries}
    </ul>`,
  );
}

/** What a reader may ask first, each with what shows the answer. */
function questionList(
  questions: readonly Question[],
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const entries = questions.map((one) => html`<li>${questionControl(one, context)}</li>`);
  return section(
    inspectorMessages.welcome.questions,
    html`<ul class="questions">
      ${entries}
    </ul>`,
  );
}

/** What is shown while nothing is selected: an invitation, and what the data set is. */
export function welcomePage(
  warnings: readonly Problem[],
  context: InspectorContext,
): TemplateResult {
  const { dataset } = context.index;
  const { title, description, compiled, licence, parties, sources, questions = [] } = dataset;
  const words = inspectorMessages.welcome;
  const licenceLink = licence && webLink(licence.name, licence.url);
  const facts = factList([
    ...fact(words.compiled, formatDay(compiled)),
    ...fact(words.parties, formatNumber(parties.length)),
    ...fact(words.ties, formatNumber(tieCount(dataset))),
    ...(sources.length > 0 ? fact(words.sources, formatNumber(sources.length)) : []),
    ...fact(words.licence, licenceLink),
  ]);
  const about = html`<p>${description}</p>
    ${facts} ${missingParts(context)} ${warningList(warnings)}`;
  const start = questions.length > 0 ? questionList(questions, context) : startingPoints(context);
  return html`${pageHeader({ kicker: title, title: words.title })} ${start}
  ${section(words.about, about)}`;
}
