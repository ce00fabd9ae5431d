import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, messages } from '../../messages/index.js';
import type { Filters, PastCounts } from '../../network/index.js';
import type { OnDemand } from '../../scene/index.js';
import { talksYearsSelect } from '../shared/talks-years.js';

type SwitchName = 'endedTies' | keyof OnDemand;

interface Switch {
  name: SwitchName;
  /** How many ties it adds; undefined until that is known. */
  count: number | undefined;
}

/** The checkboxes of a view: the overview has one for every kind of tie that it draws only on demand. */
function switchesOf(onDemand: OnDemand | undefined, past: PastCounts | null): Switch[] {
  if (!onDemand) return [{ name: 'endedTies', count: past?.endedTies }];
  return (['smallStakes', 'otherTalks'] as const).map((name) => ({ name, count: onDemand[name] }));
}

/**
 * The filters of what is drawn beside the usual, as native controls. `onDemand` are the counts
 * of the overview, `past` those of the past, which come later.
 */
export function filterControls(
  filters: Filters,
  onDemand: OnDemand | undefined,
  past: PastCounts | null,
  change: (filters: Partial<Filters>) => void,
): TemplateResult {
  const { switches, talks } = messages.legendPanel;
  return html`<div class="controls" part="controls">
    ${switchesOf(onDemand, past).map(
      ({ name, count }) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${filters[name]}
            @change=${(event: Event) =>
              change({ [name]: (event.currentTarget as HTMLInputElement).checked })}
          />
          ${switches[name]}
          <span class="count">${count === undefined ? nothing : formatNumber(count)}</span>
        </label>`,
    )}
    <label> ${talks} ${talksYearsSelect(filters, past, change)} </label>
  </div>`;
}
