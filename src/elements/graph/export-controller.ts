import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { saveBlob } from '../shared/save-blob.js';
import { exportDialog, readExportOptions, type ExportOptions } from './export-dialog.js';

interface ExportSettings {
  /** Draws the image. A rejection is shown in the dialog. */
  draw: (options: ExportOptions) => Promise<Blob>;
  /** The name of the file for what is shown at the moment. */
  fileName: () => string;
}

/** The dialog in which a reader chooses how the graph is exported, and saves the image. */
export class ExportController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #settings: ExportSettings;
  #error = '';
  #isSaving = false;

  constructor(host: ReactiveControllerHost & HTMLElement, settings: ExportSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#dialog?.close();
  }

  /** Opens the dialog, if the host is rendered in a page. */
  open(): void {
    const dialog = this.#dialog;
    if (!this.#host.isConnected || !dialog) return;
    this.#setError('');
    dialog.showModal();
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('dialog');
  }

  #setError(error: string): void {
    this.#error = error;
    this.#host.requestUpdate();
  }

  readonly #onCancel = (): void => {
    this.#dialog?.close();
  };

  readonly #onSave = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#isSaving) void this.#save(readExportOptions(event.target as HTMLFormElement));
  };

  async #save(options: ExportOptions): Promise<void> {
    this.#isSaving = true;
    try {
      const name = this.#settings.fileName();
      saveBlob(await this.#settings.draw(options), name);
      this.#dialog?.close();
    } catch (error) {
      this.#setError(error instanceof Error ? error.message : String(error));
    } finally {
      this.#isSaving = false;
    }
  }

  render(): TemplateResult {
    return exportDialog({ error: this.#error, onSave: this.#onSave, onCancel: this.#onCancel });
  }
}
