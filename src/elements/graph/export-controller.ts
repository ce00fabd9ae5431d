import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';
import type { PictureOptions } from '../../render/index.js';
import type { PictureSource } from './picture/compose.js';

interface ExportSettings {
  source: PictureSource;
}

type ExportUi = typeof import('./export-ui.js');

/**
 * The dialog in which a reader chooses how the graph is exported, and saves the
 * image. Its code is loaded when it is opened first.
 */
export class ExportController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #settings: ExportSettings;
  #ui: ExportUi | undefined;
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

  /** Opens the dialog, if the host is rendered in a page. Rejects when its code cannot be loaded. */
  async open(): Promise<void> {
    this.#ui ??= await import('./export-ui.js');
    this.#setError('');
    await this.#host.updateComplete;
    if (this.#host.isConnected && !this.#dialog?.open) this.#dialog?.showModal();
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLDialogElement>('[part=dialog]');
  }

  #setError(error: string): void {
    this.#error = error;
    this.#host.requestUpdate();
  }

  readonly #onCancel = (): void => {
    this.#dialog?.close();
  };

  readonly #onSave = (event: Event): void => {
    event.preventDefault();
    const form = (event.currentTarget as Element).closest('form');
    if (!this.#ui || this.#isSaving || !form) return;
    void this.#save(this.#ui, this.#ui.readExportOptions(form));
  };

  async #save(
    { exportPicture, fileName, mayDownload, exportMessages, saveBlob }: ExportUi,
    options: PictureOptions,
  ): Promise<void> {
    const { source } = this.#settings;
    const { state, dataset } = source.store();
    const isAllowed = mayDownload();
    if (isAllowed === false) {
      this.#setError(exportMessages.downloadForbidden);
      return;
    }
    this.#isSaving = true;
    try {
      const name = fileName(dataset?.title ?? '', state.day, 'png');
      saveBlob(await exportPicture(source, state, options, 'png'), name);
      if (isAllowed) this.#dialog?.close();
      else this.#setError(exportMessages.perhapsForbidden);
    } catch (error) {
      this.#setError(error instanceof Error ? error.message : String(error));
    } finally {
      this.#isSaving = false;
    }
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#ui) return nothing;
    return this.#ui.exportDialog({
      error: this.#error,
      onSave: this.#onSave,
      onCancel: this.#onCancel,
    });
  }
}
