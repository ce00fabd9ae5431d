import { html, type TemplateResult } from 'lit';
import type { PngOptions } from '../../render/index.js';
import type { Scheme } from './theme-probe.js';

/** What a reader, or a page, may ask of a picture. */
export interface ExportOptions extends PngOptions {
  /** `light`, `dark`, or `page` for the colours on the screen. Default `page`. */
  scheme?: Scheme;
}

/** Reads the choices of the dialog's form. */
export function readExportOptions(form: HTMLFormElement): ExportOptions {
  const data = new FormData(form);
  return {
    area: data.get('area') === 'view' ? 'view' : 'graph',
    scale: Number(data.get('scale')),
    scheme: (['light', 'dark'] as const).find((name) => name === data.get('scheme')) ?? 'page',
    transparent: data.has('transparent'),
  };
}

interface DialogSettings {
  /** Why the last picture could not be made; empty when it could. */
  error: string;
  onSave: (event: SubmitEvent) => void;
  onCancel: () => void;
}

/** The dialog in which the picture is chosen. The browser keeps the focus in it. */
export function exportDialog({ error, onSave, onCancel }: DialogSettings): TemplateResult {
  return html`
    <dialog class="picture" part="dialog" aria-labelledby="picture-title">
      <form method="dialog" @submit=${onSave}>
        <h2 id="picture-title">Save as PNG</h2>
        <fieldset>
          <legend>Show</legend>
          <label><input type="radio" name="area" value="graph" checked />The whole graph</label>
          <label><input type="radio" name="area" value="view" />What is in view</label>
        </fieldset>
        <label class="field"
          >Size
          <select name="scale">
            <option value="1">1× for a small screen</option>
            <option value="2" selected>2× for a web page</option>
            <option value="4">4× for print</option>
          </select>
        </label>
        <label class="field"
          >Colours
          <select name="scheme">
            <option value="page">As on the screen</option>
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </select>
        </label>
        <label><input type="checkbox" name="transparent" />Transparent ground</label>
        <p class="error" role="status">${error}</p>
        <div class="actions">
          <button type="button" @click=${onCancel}>Cancel</button>
          <button type="submit" class="primary">Save</button>
        </div>
      </form>
    </dialog>
  `;
}
