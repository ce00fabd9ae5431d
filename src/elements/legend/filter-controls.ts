import { html, type TemplateResult } from 'lit';
import { formatNumber, messages } from '../../messages/index.js';
import type { Filters } from '../../network/index.js';
import type { OnDemand } from '../../scene/index.js';
import { talksYearsSelect } from '../shared/talks-years.js';

type SwitchName = 'endedTies' | keyof OnDemand;

/** The checkboxes of a view: the overview has one for every kind of tie that it draws only on demand. */
function switchesOf(onDemand: OnDemand | undefined): { name: SwitchName; label: string }[] {
  const { endedTies, smallStakes, otherTalks } = messages.legendPanel;
  if (!onDemand) return [{ name: 'endedTies', label: endedTies }];
  return [
    { name: 'smallStakes', label: smallStakes(formatNumber(onDemand.smallStakes)) },
    { name: 'otherTalks', label: otherTalks(formatNumber(onDemand.otherTalks)) },
  ];
}

/** The filters of what is drawn beside the usual, as native controls. `onDemand` are the counts of the overview. */
export function filterControls(
  filters: Filters,
  onDemand: OnDemand | undefined,
  change: (filters: Partial<Filters>) => void,
): TemplateResult {
  return html`<div class="controls" part="controls">
    ${switchesOf(onDemand).map(
      ({ name, label }) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${filters[name]}
            @change=${(event: Event) =>
              change({ [name]: (event.currentTarget as HTMLInputElement).checked })}
          />
          ${label}
        </label>`,
    )}
    <label> ${messages.legendPanel.talks} ${talksYearsSelect(filters, null, change)} </label>
  </div>`;
}
