import { html, type TemplateResult } from 'lit';
import { formatNumber, messages } from '../../messages/index.js';
import { ALL_YEARS, talksYearsWith, type PastCounts, type Filters } from '../../network/index.js';

/** A list of for how long after their end talks are shown, each with how many that are where it is known. */
export function talksYearsSelect(
  { talksYears }: Filters,
  counts: PastCounts | null,
  change: (filters: Partial<Filters>) => void,
): TemplateResult {
  const { atAnyTime, inLastYears } = messages.legendPanel;
  const counted = new Map(counts?.talksYears);
  const onChange = ({ currentTarget }: Event): void =>
    change({ talksYears: Number((currentTarget as HTMLSelectElement).value) });
  const options = talksYearsWith(talksYears).map((years) => {
    const count = counted.get(years);
    const label = years === ALL_YEARS ? atAnyTime : inLastYears(years);
    const text = count === undefined ? label : `${label} (${formatNumber(count)})`;
    return html`<option value=${years} ?selected=${years === talksYears}>${text}</option>`;
  });
  return html`<select @change=${onChange}>
    ${options}
  </select>`;
}
