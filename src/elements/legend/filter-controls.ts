import { html, type TemplateResult } from 'lit';
import type { Filters } from '../../scene/index.js';

/** From here on, talks of any age are shown. */
const ALL_YEARS = 100;
const CHOICES = [1, 5, 10, ALL_YEARS];

function yearsInWords(years: number): string {
  if (years >= ALL_YEARS) return 'at any time';
  return years === 1 ? 'in the last year' : `in the last ${years} years`;
}

/** The usual choices, and the current one where it is none of them. */
function choicesWith(current: number): number[] {
  const years = Math.min(current, ALL_YEARS);
  return [...new Set([...CHOICES, years])].sort((a, b) => a - b);
}

function yearsOption(years: number, current: number): TemplateResult {
  const isCurrent = years === Math.min(current, ALL_YEARS);
  return html`<option value=${years} ?selected=${isCurrent}>${yearsInWords(years)}</option>`;
}

/** What readers choose to see of the past, as two native controls. */
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
      Show ended ties
    </label>
    <label>
      Talks that ended
      <select @change=${changeTalksYears}>
        ${options}
      </select>
    </label>
  </div>`;
}
