import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { filterMessages } from '../../messages/index.js';
import type { Filters } from '../../network/index.js';

const BASES = ['capital', 'votes'] as const;

/** The smallest stakes that are shown, and what they are counted by. */
export function shareFilter(
  { minimumShare, basis }: Filters,
  change: (filters: Partial<Filters>) => void,
): TemplateResult {
  const text = filterMessages;
  const onMinimum = ({ currentTarget }: Event): void => {
    const { valueAsNumber } = currentTarget as HTMLInputElement;
    // An empty field asks for nothing.
    change({ minimumShare: Number.isNaN(valueAsNumber) ? 0 : valueAsNumber });
  };
  const onBasis = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLSelectElement;
    change({ basis: value as Filters['basis'] });
  };
  const options = BASES.map(
    (name) => html`<option value=${name} ?selected=${name === basis}>${text.bases[name]}</option>`,
  );
  return html`<fieldset>
    <legend>${text.shareHeading}</legend>
    <label class="field">
      ${text.minimum}
      <input
        type="number"
        min="0"
        max="100"
        step="any"
        .value=${live(String(minimumShare))}
        @change=${onMinimum}
      />
    </label>
    <label class="field">
      ${text.basis}
      <select @change=${onBasis}>
        ${options}
      </select>
    </label>
  </fieldset>`;
}
