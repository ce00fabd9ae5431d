import { html, type TemplateResult } from 'lit';
import { exportMessages } from '../../messages/index.js';
import type { PictureOptions } from '../../render/index.js';

/** Reads the choices of the dialog's form. */
export function readExportOptions(form: HTMLFormElement): PictureOptions {
  const data = new FormData(form);
  return {
    area: data.get('area') === 'view' ? 'view' : 'graph',
    scale: Number(data.get('scale')),
    scheme: (['light', 'dark'] as const).find((name) => name === data.get('scheme')) ?? 'page',
    transparent: data.has('transparent'),
  };
}

interface DialogSettings {
  /** Why the last image could not be made; empty when it could. */
  error: string;
  /** Called with an event of the form or in it. Not only when it is submitted, which a sandboxed frame may forbid. */
  onSave: (event: Event) => void;
  onCancel: () => void;
}

const texts = exportMessages;

function options(labels: Readonly<Record<string, string>>, selected: string): TemplateResult[] {
  return Object.entries(labels).map(
    ([value, label]) =>
      html`<option value=${value} ?selected=${value === selected}>${label}</option>`,
  );
}

/** The dialog in which the reader chooses the image to save. The browser keeps the focus in it. */
export function exportDialog({ error, onSave, onCancel }: DialogSettings): TemplateResult {
  return html`
    <dialog part="dialog" aria-labelledby="export-heading">
      <form method="dialog" @submit=${onSave}>
        <h2 id="export-heading">${texts.heading}</h2>
        <fieldset>
          <legend>${texts.area}</legend>
          <label><input type="radio" name="area" value="graph" checked />${texts.wholeGraph}</label>
          <label><input type="radio" name="area" value="view" />${texts.currentView}</label>
        </fieldset>
        <label class="field"
          >${texts.size}
          <select name="scale">
            ${options(texts.sizes, '2')}
          </select>
        </label>
        <label class="field"
          >${texts.colours}
          <select name="scheme">
            ${options(texts.schemes, 'page')}
          </select>
        </label>
        <label><input type="checkbox" name="transparent" />${texts.transparent}</label>
        <p class="error" role="status">${error}</p>
        <div class="actions">
          <button type="button" @click=${onCancel}>${texts.cancel}</button>
          <button type="button" class="primary" @click=${onSave}>${texts.save}</button>
        </div>
      </form>
    </dialog>
  `;
}
