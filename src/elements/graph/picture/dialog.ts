import { html, nothing, type TemplateResult } from 'lit';
import { pictureDialogMessages } from '../../../messages/index.js';
import { WORDS, type PictureChoices, type Word } from './choices.js';

export interface DialogSettings {
  choices: PictureChoices;
  /** The names of companies, as they were typed. */
  parties: string;
  /** The words of the picture, as they are now. */
  words: Readonly<Record<Word, string>>;
  /** What there can be no picture of. */
  missing: readonly PictureChoices['area'][];
  /** What is said of the picture, or why there is none. */
  status: string;
  isError: boolean;
  onInput: (event: Event) => void;
  /** Called with an event of the form or in it. Not only when it is submitted, which a sandboxed frame may forbid. */
  onSave: (event: Event) => void;
  onCopy: () => void;
  onCancel: () => void;
}

const texts = pictureDialogMessages;

function select(
  name: keyof PictureChoices,
  label: string,
  labels: Readonly<Record<string, string>>,
  value: string,
): TemplateResult {
  const options = Object.entries(labels).map(
    ([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`,
  );
  return html`<label class="field"
    ><span>${label}</span
    ><select name=${name}>
      ${options}
    </select></label
  >`;
}

function areas({ choices, parties, missing }: DialogSettings): TemplateResult {
  const all = Object.entries(texts.areas) as [PictureChoices['area'], string][];
  const radios = all.map(
    ([area, label]) =>
      html`<label
        ><input
          type="radio"
          name="area"
          value=${area}
          .checked=${choices.area === area}
          ?disabled=${missing.includes(area)}
        />${label}</label
      >`,
  );
  const named =
    choices.area === 'parties'
      ? html`<label class="text"
          ><span>${texts.parties}</span><input name="parties" .value=${parties} autocomplete="off"
        /></label>`
      : nothing;
  return html`<fieldset>
    <legend>${texts.area}</legend>
    ${radios} ${named}
  </fieldset>`;
}

function customSize({ width, height, unit, dpi }: PictureChoices): TemplateResult {
  const number = (name: string, label: string, value: string, hint = ''): TemplateResult =>
    html`<label class="text"
      ><span>${label}</span
      ><input
        name=${name}
        inputmode="decimal"
        .value=${value}
        placeholder=${hint}
        autocomplete="off"
    /></label>`;
  return html`<div class="custom">
    ${number('width', texts.width, width)}
    ${number('height', texts.height, height, texts.heightHint)}
    ${select('unit', texts.unit, texts.units, unit)} ${number('dpi', texts.dpi, dpi)}
  </div>`;
}

function wordFields(words: DialogSettings['words']): TemplateResult {
  return html`<fieldset>
    <legend>${texts.words}</legend>
    ${WORDS.map(
      (word) =>
        html`<label class="text"
          ><span>${texts[word]}</span
          ><textarea name=${word} rows="2" .value=${words[word]}></textarea>
        </label>`,
    )}
  </fieldset>`;
}

function paperColour({ paperColour: colour }: PictureChoices): TemplateResult {
  return html`<label class="field"
    ><span>${texts.paperColour}</span><input type="color" name="paperColour" .value=${colour}
  /></label>`;
}

function checkbox(name: 'greyscale' | 'legend', choices: PictureChoices): TemplateResult {
  return html`<label
    ><input type="checkbox" name=${name} .checked=${choices[name]} />${texts[name]}</label
  >`;
}

/** The dialog in which a reader chooses a picture, sees it, and saves or copies it. The browser keeps the focus in it. */
export function pictureDialog(settings: DialogSettings): TemplateResult {
  const { choices, words, status, isError, onInput, onSave, onCopy, onCancel } = settings;
  return html`
    <dialog part="dialog" class="picture-dialog" aria-labelledby="picture-heading">
      <form method="dialog" @submit=${onSave} @input=${onInput}>
        <h2 id="picture-heading">${texts.heading}</h2>
        <div class="choices">
          ${areas(settings)} ${select('size', texts.size, texts.sizes, choices.size)}
          ${choices.size === 'custom' ? customSize(choices) : nothing}
          ${select('format', texts.format, texts.formats, choices.format)}
          ${select('scheme', texts.colours, texts.schemes, choices.scheme)}
          ${select('paper', texts.paper, texts.papers, choices.paper)}
          ${choices.paper === 'custom' ? paperColour(choices) : nothing}
          ${checkbox('greyscale', choices)} ${checkbox('legend', choices)} ${wordFields(words)}
        </div>
        <div class="preview" role="img" aria-label=${`${texts.preview}: ${words.alt}`}>
          <canvas></canvas>
        </div>
        <p class="status" ?data-wrong=${isError} role="status">${status}</p>
        <div class="actions">
          <button type="button" @click=${onCancel}>${texts.cancel}</button>
          <button type="button" @click=${onCopy}>${texts.copy}</button>
          <button type="button" class="primary" @click=${onSave}>${texts.save}</button>
        </div>
      </form>
    </dialog>
  `;
}
