import { html, type TemplateResult } from 'lit';
import type { TableMapping, TablePreview } from '../../formats/index.js';
import { openingMessages } from '../../messages/index.js';
import { TABLE_FIELDS, type TableField } from '../../model/index.js';

const words = openingMessages;

/** A column as a mapping names it: its heading, or its number where that is not its own. */
function nameOf({ headings, mapping }: TablePreview, column: number): string {
  const heading = headings[column] ?? '';
  const isOwn = mapping.hasHeadings !== false && headings.indexOf(heading) === column;
  return isOwn ? heading : String(column + 1);
}

function fieldOf(preview: TablePreview, column: number): TableField | undefined {
  const { columns = {} } = preview.mapping;
  return TABLE_FIELDS.find(
    (field) =>
      columns[field] === preview.headings[column] &&
      preview.headings.indexOf(columns[field] ?? '') === column,
  );
}

/** The choices of a form as a mapping. */
function readMapping(form: HTMLFormElement, preview: TablePreview): TableMapping {
  const columns: Partial<Record<TableField, string>> = {};
  for (const [column] of preview.headings.entries()) {
    const select = form.elements.namedItem(`column-${column}`);
    const field = select instanceof HTMLSelectElement ? select.value : '';
    if (field !== '') columns[field as TableField] ??= nameOf(preview, column);
  }
  const scale = form.elements.namedItem('shares');
  const shares = scale instanceof HTMLSelectElement ? scale.value : '';
  return {
    columns,
    ...(preview.mapping.hasHeadings === false && { hasHeadings: false }),
    ...(shares !== '' && { shares: shares as NonNullable<TableMapping['shares']> }),
  };
}

function columnHeading(preview: TablePreview, column: number): TemplateResult {
  const heading = preview.headings[column] ?? '';
  const chosen = fieldOf(preview, column);
  return html`<th scope="col">
    <span>${heading}</span>
    <select name="column-${column}" aria-label=${words.fieldOf(heading)}>
      <option value="">${words.noField}</option>
      ${TABLE_FIELDS.map(
        (field) =>
          html`<option value=${field} ?selected=${field === chosen}>
            ${words.fields[field]}
          </option>`,
      )}
    </select>
  </th>`;
}

interface MappingSettings {
  preview: TablePreview;
  onRead: (mapping: TableMapping) => void;
  onBack: () => void;
}

/** Where a reader says what the columns of a table mean, over its first rows. */
export function mappingStep({ preview, onRead, onBack }: MappingSettings): TemplateResult {
  const formOf = ({ currentTarget }: Event): HTMLFormElement | null =>
    (currentTarget as HTMLElement).closest('form');
  const read = (event: Event): void => {
    const form = formOf(event);
    if (form) onRead(readMapping(form, preview));
  };
  const showText = (event: Event): void => {
    const form = formOf(event);
    const code = form?.querySelector('code');
    if (form && code) code.textContent = JSON.stringify(readMapping(form, preview));
  };
  return html`
    <p>${words.mapping}</p>
    <!-- What scrolls must be reachable by the keyboard. -->
    <div class="table" tabindex="0" role="group" aria-label=${words.mappingOf(preview.name)}>
      <table>
        <thead>
          <tr>
            ${preview.headings.map((_, column) => columnHeading(preview, column))}
          </tr>
        </thead>
        <tbody>
          ${preview.rows.map(
            (cells) =>
              html`<tr>
                ${preview.headings.map((_, column) => html`<td>${cells[column] ?? ''}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <label class="field"
      >${words.shares}
      <select name="shares">
        ${Object.entries(words.shareScales).map(
          ([value, label]) => html`<option value=${value}>${label}</option>`,
        )}
      </select>
    </label>
    <details @toggle=${showText}>
      <summary>${words.mappingText}</summary>
      <code></code>
    </details>
    <div class="actions">
      <button type="button" @click=${onBack}>${words.back}</button>
      <button type="button" class="primary" @click=${read}>${words.read}</button>
    </div>
  `;
}
