import { html, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';
import type { ColumnHead } from './column.js';

interface ColumnChooserSettings {
  columns: readonly ColumnHead[];
  isShown: (column: ColumnHead) => boolean;
  onToggle: (column: ColumnHead) => void;
}

function closeOnEscape(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  event.stopPropagation();
  details.open = false;
  details.querySelector('summary')?.focus();
}

function closeOnLeaving({ currentTarget, relatedTarget }: FocusEvent): void {
  const details = currentTarget as HTMLDetailsElement;
  if (!details.contains(relatedTarget as Node | null)) details.open = false;
}

/** A disclosure with a checkbox for every column but the first, which names the row. */
export function columnChooser(settings: ColumnChooserSettings): TemplateResult {
  const { columns, isShown, onToggle } = settings;
  return html`<details
    class="columns"
    part="columns"
    @keydown=${closeOnEscape}
    @focusout=${closeOnLeaving}
  >
    <summary>${messages.table.columns}</summary>
    <fieldset tabindex="-1" aria-label=${messages.table.columns}>
      ${columns
        .slice(1)
        .map(
          (column) =>
            html`<label>
              <input
                type="checkbox"
                .checked=${isShown(column)}
                @change=${() => onToggle(column)}
              />${column.heading}
            </label>`,
        )}
    </fieldset>
  </details>`;
}
