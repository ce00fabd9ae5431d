import { html, nothing, type TemplateResult } from 'lit';
import { formatBounds, inspectorMessages } from '../../messages/index.js';
import { hasUsualGroups, type ControlStep, type ShareBounds } from '../../network/index.js';
import { COMPANY_CONTROL, isAnswered, type CompanyControl } from '../../store/index.js';
import { wordThreshold } from '../shared/threshold-slider.js';
import { nameOf, type InspectorContext } from './context.js';
import { unanswered } from './unanswered.js';

const words = inspectorMessages.inTheEnd;

function sentence(
  { certain: { kind, parties }, share }: CompanyControl,
  company: string,
  context: InspectorContext,
): string {
  const { filters } = context;
  const names = parties.map((id) => nameOf(context, id));
  const threshold = hasUsualGroups(filters) ? undefined : wordThreshold(filters.threshold);
  switch (kind) {
    case 'one':
      return words.controls(names[0] ?? '', company, formatBounds(share ?? NONE), threshold);
    case 'ring':
      return words.ring(names, company, threshold);
    case 'several':
      return words.several(names, company, threshold);
    case 'none':
      return words.nobody(company, threshold);
  }
}

const NONE: ShareBounds = { min: 0, max: 0 };

function stepTemplate(
  { company, holders, votes }: ControlStep,
  context: InspectorContext,
): TemplateResult {
  const held = holders.map(({ party, share }) =>
    words.holder(nameOf(context, party), formatBounds(share)),
  );
  const sum = formatBounds({ min: votes, max: votes });
  return html`<li part="control-step">
    ${words.controlStep(held, sum, nameOf(context, company))}
  </li>`;
}

/** Who controls a company by votes, with the votes at each link, and what part of its profit is theirs. */
export function controlPart(id: string, context: InspectorContext): TemplateResult {
  const { day, filters, ask } = context;
  const control = ask(COMPANY_CONTROL, { id, day, threshold: filters.threshold });
  if (!isAnswered(control)) return unanswered(control);
  const company = nameOf(context, id);
  const possible = control.possible.map((one) => nameOf(context, one));
  const text = [
    sentence(control, company, context),
    ...(possible.length > 0 ? [words.possibly(possible, company)] : []),
  ];
  const steps = control.steps.map((step) => stepTemplate(step, context));
  return html`<p>${text.join(' ')}</p>
    ${
      steps.length > 0
        ? html`<ol class="chains steps">
            ${steps}
          </ol>`
        : nothing
    }`;
}
