import { ALL_YEARS, type Filters } from '../../network/index.js';
import { html, type TemplateResult } from 'lit';
import { formatNumber, messages } from '../../messages/index.js';
import type { OnDemand } from '../../scene/index.js';

const CHOICES = [1, 5, 10, ALL_YEARS];

/** The usual choices, and the current one where it is none of them. */
function choicesWith(current: number): number[] {
  return [...new Set([...CHOICES, current])].sort((a, b) => a - b);
}

function yearsOption(years: number, current: number): TemplateResult {
  const { atAnyTime, inLastYears } = messages.legendPanel;
  const label = years === ALL_YEARS ? atAnyTime : inLastYears(years);
  return html`<option value=${years} ?selected=${years === current}>${label}</option>`;
}

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
  const { talksYears } = filters;
  const options = choicesWith(talksYears).map((years) => yearsOption(years, talksYears));
  const changeTalksYears = (event: Event): void =>
    change({ talksYears: Number((event.currentTarget as HTMLSelectElement).value) });
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
    <label>
      ${messages.legendPanel.talks}
      <select @change=${changeTalksYears}>
        ${options}
      </select>
    </label>
  </div>`;
}
