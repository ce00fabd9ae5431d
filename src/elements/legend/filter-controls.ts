import { html, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';
import type { Filters } from '../../scene/index.js';
import { ALL_YEARS } from '../../store/index.js';

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

/** The filters of what is drawn of the past, as two native controls. */
export function filterControls(
  { endedTies, talksYears }: Filters,
  change: (filters: Partial<Filters>) => void,
): TemplateResult {
  const options = choicesWith(talksYears).map((years) => yearsOption(years, talksYears));
  const changeEndedTies = (event: Event): void =>
    change({ endedTies: (event.currentTarget as HTMLInputElement).checked });
  const changeTalksYears = (event: Event): void =>
    change({ talksYears: Number((event.currentTarget as HTMLSelectElement).value) });
  return html`<div class="controls" part="controls">
    <label>
      <input type="checkbox" .checked=${endedTies} @change=${changeEndedTies} />
      ${messages.legendPanel.endedTies}
    </label>
    <label>
      ${messages.legendPanel.talks}
      <select @change=${changeTalksYears}>
        ${options}
      </select>
    </label>
  </div>`;
}
