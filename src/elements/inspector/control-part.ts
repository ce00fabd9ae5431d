import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import {
  controllers,
  controlSteps,
  hasUsualGroups,
  isInclusive,
  portfolio,
  type ControlOptions,
  type Controllers,
  type ControlStep,
  type ShareBounds,
} from '../../network/index.js';
import { memoize } from '../../store/index.js';
import { wordThreshold } from '../shared/threshold-slider.js';
import { nameOf, type InspectorContext } from './context.js';
import { formatBounds } from './explanation.js';

const words = inspectorMessages.inTheEnd;

/** Who controls a company in the end, and how. */
interface Control {
  certain: Controllers;
  /** The ids of those who may control it as well, where votes are known within limits only. */
  possible: readonly string[];
  /** How the one that controls it does; empty unless it is one. */
  steps: readonly ControlStep[];
  /** What that one has of the capital in the end; undefined without one. */
  share: ShareBounds | undefined;
}

const controlOf = memoize(
  (index: InspectorContext['index'], company: string, day: string, threshold: number): Control => {
    const { dataset } = index;
    const options: ControlOptions = { day, threshold, inclusive: isInclusive(threshold) };
    const certain = controllers(dataset, company, options);
    const most = controllers(dataset, company, { ...options, ranges: 'most' });
    const [one] = certain.kind === 'one' ? certain.parties : [];
    const held = one === undefined ? [] : portfolio(dataset, one, { day });
    return {
      certain,
      possible: most.parties.filter((id) => !certain.parties.includes(id)),
      steps: one === undefined ? [] : controlSteps(dataset, one, company, options),
      share: held.find(({ party }) => party === company)?.share,
    };
  },
);

function sentence(
  { certain: { kind, parties }, share }: Control,
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
  const control = controlOf(context.index, id, context.day, context.filters.threshold);
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
