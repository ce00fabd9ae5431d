import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { messages, openingMessages } from '../../messages/index.js';
import type { ImportReport } from '../../model/index.js';
import type { OpenedFile } from '../../store/index.js';
import { buttonStyles } from '../shared/button.styles.js';
import { ConnectedElement } from '../shared/connected-element.js';
import { dialogStyles } from '../shared/dialog.styles.js';
import { saveBlob } from '../shared/save-blob.js';
import { tokens } from '../shared/tokens.js';
import { chooseStep, filesOf } from './choose-step.js';
import { mappingStep } from './mapping-step.js';
import { styles } from './open.styles.js';
import { Opening } from './opening.js';
import { reportList } from './report-list.js';
import { reportText } from './report-text.js';

const words = openingMessages;

const MAX_LISTED_PROBLEMS = 100;

/**
 * A button that opens data of the reader's own: files, also several at once, or a pasted table,
 * in any format that can be read. They are read in the browser and sent nowhere. A report says what
 * was read, guessed, changed, made and left out.
 *
 * @summary Opens files of the reader's own.
 *
 * It fires no events of its own; the element whose data it replaces fires `ownership-load`.
 *
 * @csspart button - The button.
 * @csspart dialog - The dialog.
 */
export class OwnershipOpen extends ConnectedElement {
  static override styles: CSSResultGroup = [tokens, buttonStyles, dialogStyles, styles];

  readonly #opening = new Opening({
    store: () => this.shownStore,
    onChange: () => this.requestUpdate(),
  });

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  /** Shows the dialog. */
  async open(): Promise<void> {
    await this.updateComplete;
    if (!this.isConnected || this.dialog?.open !== false) return;
    this.dialog.showModal();
  }

  /** Reads files and shows what is in them, with the dialog over it until the reader closes it. */
  async openFiles(files: Iterable<File>): Promise<void> {
    await this.#read([...files].map((file) => ({ name: file.name, content: file })));
  }

  async #read(files: readonly OpenedFile[]): Promise<void> {
    if (files.length === 0) return;
    const reading = this.#opening.read(files);
    await this.open();
    await reading;
  }

  readonly #onButton = (): void => {
    // What was opened last is told of until something else is wanted.
    if (this.#opening.step.name === 'failed') this.#opening.restart();
    void this.open();
  };

  readonly #close = (): void => this.dialog?.close();

  readonly #restart = (): void => this.#opening.restart();

  /** Closing gives up what is being read. */
  readonly #onClose = (): void => {
    if (this.#opening.step.name === 'reading') this.#opening.restart();
  };

  readonly #onDragOver = (event: DragEvent): void => event.preventDefault();

  readonly #onDrop = (event: DragEvent): void => {
    const files = filesOf(event.dataTransfer?.files);
    if (files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    void this.#read(files);
  };

  #saveReport(report: ImportReport): void {
    saveBlob(new Blob([reportText(report)], { type: 'text/plain' }), words.reportName);
  }

  #step(): TemplateResult {
    const { step, names } = this.#opening;
    switch (step.name) {
      case 'choose':
        return html`${chooseStep({ onFiles: (files) => void this.#read(files) })}
          ${this.#shownReport()}
          <div class="actions">
            <button type="button" @click=${this.#close}>${words.close}</button>
          </div>`;
      case 'reading':
        return html`<p role="status">
            ${step.done === null ? words.placing(names) : words.reading(names)}
          </p>
          <progress
            max="1"
            value=${step.done ?? nothing}
            aria-label=${words.reading(names)}
          ></progress>
          <div class="actions">
            <button type="button" @click=${this.#restart}>${words.cancel}</button>
          </div>`;
      case 'failed':
        return this.#failure(step.problems.map(({ path, message }) => [path, message]));
      case 'mapping':
        return mappingStep({
          preview: step.preview,
          onRead: (mapping) => void this.#opening.readAgain({ mapping }),
          onBack: this.#restart,
        });
      case 'opened':
        return this.#opened(step.title, step.report);
    }
  }

  /** The report of data that the page has named, which nobody has opened here. */
  #shownReport(): TemplateResult | typeof nothing {
    const load = this.shownStore?.state.load;
    if (load?.status !== 'loaded' || !load.report) return nothing;
    return html`<details>
      <summary>${words.whatWasRead}</summary>
      ${reportList(load.report)}
    </details>`;
  }

  #failure(problems: readonly (readonly [path: string, message: string])[]): TemplateResult {
    const listed = problems.slice(0, MAX_LISTED_PROBLEMS);
    const rest = problems.length - listed.length;
    return html`<p role="alert">${words.failed(this.#opening.names)}</p>
      <!-- A list that scrolls must be reachable by the keyboard. -->
      <ul class="problems" tabindex="0" aria-label=${words.problems}>
        ${listed.map(
          ([path, message]) =>
            html`<li>${path === '' ? nothing : html`<code>${path}</code> `}${message}</li>`,
        )}
        ${rest > 0 ? html`<li>${messages.failure.more(rest)}</li>` : nothing}
      </ul>
      <div class="actions">
        <button type="button" @click=${this.#close}>${words.close}</button>
        <button type="button" class="primary" @click=${this.#restart}>${words.other}</button>
      </div>`;
  }

  #opened(title: string, report: ImportReport | undefined): TemplateResult {
    const change = (): void => this.#opening.changeColumns();
    return html`<p role="status">${words.opened(title)}</p>
      ${report ? reportList(report) : nothing}
      <div class="actions">
        <button type="button" @click=${this.#restart}>${words.other}</button>
        ${
          this.#opening.hasColumns
            ? html`<button type="button" @click=${change}>${words.columns}</button>`
            : nothing
        }
        ${
          report
            ? html`<button type="button" @click=${() => this.#saveReport(report)}>
                ${words.saveReport}
              </button>`
            : nothing
        }
        <button type="button" class="primary" @click=${this.#close}>${words.close}</button>
      </div>`;
  }

  override render(): TemplateResult {
    return html`<button type="button" part="button" @click=${this.#onButton}>
        ${words.button}
      </button>
      <dialog
        part="dialog"
        aria-labelledby="heading"
        @close=${this.#onClose}
        @dragover=${this.#onDragOver}
        @drop=${this.#onDrop}
      >
        <form method="dialog">
          <h2 id="heading">${words.heading}</h2>
          ${this.#step()}
        </form>
      </dialog>`;
  }
}
