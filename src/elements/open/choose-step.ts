import { html, type TemplateResult } from 'lit';
import { csvText } from '../../formats/index.js';
import { openingMessages } from '../../messages/index.js';
import type { OpenedFile } from '../../store/index.js';
import { saveBlob } from '../shared/save-blob.js';

const words = openingMessages;

/** Files of a picker or of something that was dropped. */
export function filesOf(list: FileList | null | undefined): OpenedFile[] {
  return [...(list ?? [])].map((file) => ({ name: file.name, content: file }));
}

function saveTemplate(): void {
  saveBlob(new Blob([csvText(words.templateRows)], { type: 'text/csv' }), words.templateName);
}

interface ChooseSettings {
  onFiles: (files: readonly OpenedFile[]) => void;
}

/** Where a reader chooses files or pastes a table. */
export function chooseStep({ onFiles }: ChooseSettings): TemplateResult {
  const onChoose = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const files = filesOf(input.files);
    // The same file can be chosen once more.
    input.value = '';
    onFiles(files);
  };
  const readPasted = ({ currentTarget }: Event): void => {
    const area = (currentTarget as HTMLElement).closest('.paste')?.querySelector('textarea');
    const text = area?.value ?? '';
    if (text.trim() !== '') onFiles([{ name: words.pastedName, content: new Blob([text]) }]);
  };
  return html`
    <p class="privacy">${words.privacy}</p>
    <label class="drop">
      <input type="file" multiple aria-label=${words.choose} @change=${onChoose} />
      <span>${words.orDrop}</span>
    </label>
    <p class="formats">${words.formats}</p>
    <div class="paste">
      <label
        >${words.paste}
        <textarea rows="4" spellcheck="false" placeholder=${words.pasteHint}></textarea>
      </label>
      <div class="actions">
        <button type="button" @click=${saveTemplate}>${words.template}</button>
        <button type="button" @click=${readPasted}>${words.readPasted}</button>
      </div>
    </div>
  `;
}
