import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { thresholdMessages as words } from '../../messages/index.js';
import { isInclusive, THRESHOLDS, type Filters } from '../../network/index.js';

/** A threshold in words: `25% of votes`, `more than 50% of votes`. */
export function wordThreshold(threshold: Filters['threshold']): string {
  return words.value(threshold, isInclusive(threshold));
}

/** From how many votes on companies make groups: a slider with a stop for each threshold. */
export function thresholdSlider(
  { threshold }: Pick<Filters, 'threshold'>,
  change: (filters: Pick<Filters, 'threshold'>) => void,
): TemplateResult {
  const text = wordThreshold(threshold);
  const onInput = ({ currentTarget }: Event): void => {
    const chosen = THRESHOLDS[(currentTarget as HTMLInputElement).valueAsNumber];
    if (chosen !== undefined) change({ threshold: chosen });
  };
  return html`<label class="field threshold" part="threshold">
    <span>${words.label} <strong>${text}</strong></span>
    <input
      type="range"
      min="0"
      max=${THRESHOLDS.length - 1}
      step="1"
      aria-label=${words.label}
      aria-valuetext=${text}
      .value=${live(String(THRESHOLDS.indexOf(threshold)))}
      @input=${onInput}
    />
  </label>`;
}
