import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { State } from '../../../store/index.js';
import type { StyledElement } from '../../shared/styled-element.js';
import type { PictureChoices, Word } from './choices.js';
import type { PictureSource, ReadyPicture } from './compose.js';

type Ui = typeof import('./dialog-ui.js');

/** So long after the last keystroke the preview is composed anew. */
const REST_MS = 150;

/** Words of a picture that is still to be composed. */
const NO_WORDS: Readonly<Record<Word, string>> = { title: '', subtitle: '', source: '', alt: '' };

/**
 * The dialog in which a reader chooses a picture, sees it as it will be, and saves or copies it. It shows what
 * was seen when it was opened. Its code is loaded then.
 */
export class PictureDialog implements ReactiveController {
  readonly #host: StyledElement;
  readonly #source: PictureSource;
  #ui: Ui | undefined;
  #state: State | undefined;
  #choices: PictureChoices | undefined;
  #parties = '';
  /** The words that the reader has changed. */
  #edited: Partial<Record<Word, string>> = {};
  /** The one that the preview shows. */
  #picture: ReadyPicture | undefined;
  #status = '';
  #isError = false;
  #isSaving = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was composed, so that a picture that comes too late is not shown. */
  #count = 0;

  constructor(host: StyledElement, source: PictureSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#dialog?.close();
  }

  /** Opens the dialog, if the host is rendered in a page. Rejects when its code cannot be loaded. */
  async open(): Promise<void> {
    if (!this.#ui) {
      this.#ui = await import('./dialog-ui.js');
      this.#host.addStyles([this.#ui.pictureDialogStyles]);
    }
    const { dataset } = this.#source.store();
    this.#state = this.#source.state();
    this.#choices ??= this.#ui.rememberedChoices();
    if (this.#missingAreas(this.#state).includes(this.#choices.area)) {
      this.#choices = { ...this.#choices, area: 'graph' };
    }
    this.#edited = {};
    this.#picture = undefined;
    this.#say(dataset ? this.#ui.pictureDialogMessages.composing : '');
    await this.#host.updateComplete;
    if (this.#host.isConnected && !this.#dialog?.open) this.#dialog?.showModal();
    // Not what scrolls around it, which some browsers prefer.
    this.#dialog?.querySelector<HTMLElement>('input:checked')?.focus();
    void this.#show();
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLDialogElement>('[part=dialog]');
  }

  /** What there can be no picture of: a selection where there is none, and the part of a history that is in view. */
  #missingAreas({ selected, view }: State): PictureChoices['area'][] {
    return [
      ...(selected === null ? ['selection' as const] : []),
      ...(view === 'storyline' ? ['view' as const] : []),
    ];
  }

  #say(status: string, isError = false): void {
    this.#status = status;
    this.#isError = isError;
    this.#host.requestUpdate();
  }

  #sayError(error: unknown): void {
    this.#say(error instanceof Error ? error.message : String(error), true);
  }

  /** Composes the picture that is chosen now. */
  async #compose(): Promise<ReadyPicture | undefined> {
    const [ui, state, choices] = [this.#ui, this.#state, this.#choices];
    if (!ui || !state || !choices) return undefined;
    const store = this.#source.store();
    const isNamed = choices.area === 'parties' && store.dataset;
    const parties = isNamed ? ui.namedParties(this.#parties, store.indexOf(isNamed)) : [];
    return ui.composeFor(this.#source, state, ui.optionsOf(choices, parties, this.#edited));
  }

  /** Shows the picture that is chosen now, unless another one is chosen meanwhile. */
  async #show(): Promise<void> {
    const count = ++this.#count;
    try {
      const picture = await this.#compose();
      if (count !== this.#count || !picture || !this.#ui) return;
      this.#picture = picture;
      const { drawing, size } = picture;
      const mm = (px: number): number => Math.round((px / 96) * 25.4);
      this.#say(
        this.#ui.pictureDialogMessages.measures(mm(drawing.width), mm(drawing.height), size),
      );
      await this.#host.updateComplete;
      const canvas = this.#dialog?.querySelector('canvas');
      const { format = 'png' } = this.#choices ?? {};
      if (canvas) await this.#ui.paintPreview(canvas, picture, format);
    } catch (error) {
      if (count === this.#count) this.#sayError(error);
    }
  }

  readonly #onInput = (event: Event): void => {
    const [ui, choices] = [this.#ui, this.#choices];
    const { target } = event;
    if (!ui || !choices || !(target instanceof HTMLElement)) return;
    const form = target.closest('form');
    if (!form) return;
    const { name, value } = target as HTMLInputElement;
    const word = ui.WORDS.find((one) => one === name);
    if (word) this.#edited = { ...this.#edited, [word]: value };
    if (name === 'parties') this.#parties = value;
    this.#choices = ui.readChoices(form, choices);
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#show(), REST_MS);
  };

  readonly #onCancel = (): void => {
    this.#dialog?.close();
  };

  readonly #onSave = (event: Event): void => {
    event.preventDefault();
    if (this.#ui && this.#choices && !this.#isSaving) void this.#save(this.#ui, this.#choices);
  };

  async #save(ui: Ui, choices: PictureChoices): Promise<void> {
    const words = ui.pictureDialogMessages;
    const isAllowed = ui.mayDownload();
    if (isAllowed === false) {
      this.#say(words.downloadForbidden, true);
      return;
    }
    this.#isSaving = true;
    // What the preview has to say comes too late.
    clearTimeout(this.#timer);
    this.#count++;
    try {
      const picture = await this.#compose();
      if (!picture || !this.#state) return;
      const { format } = choices;
      const name = ui.fileName(picture.text.subject, this.#state.day, format);
      ui.saveBlob(await ui.fileOf(picture, format), name);
      ui.rememberChoices(choices);
      if (isAllowed) this.#dialog?.close();
      else this.#say(words.perhapsForbidden, true);
    } catch (error) {
      this.#sayError(error);
    } finally {
      this.#isSaving = false;
    }
  }

  readonly #onCopy = (): void => {
    const ui = this.#ui;
    if (!ui || !this.#picture) return;
    const { description } = this.#picture;
    const png = this.#compose().then((picture) => {
      if (!picture) throw new Error('no picture');
      return ui.fileOf(picture, 'png');
    });
    const { alt, record, source } = description;
    // Browsers take away what is written in a picture that is copied; the text still says it.
    const lines = [alt, source, record.link ?? `#${record.view}`];
    const text = lines.filter((line) => line !== '').join('\n');
    const words = ui.pictureDialogMessages;
    void ui.copyPicture(png, text).then((isCopied) => {
      this.#say(isCopied ? words.copied : words.notCopied, !isCopied);
    });
  };

  render(): TemplateResult | typeof nothing {
    const [ui, choices, state] = [this.#ui, this.#choices, this.#state];
    if (!ui || !choices || !state) return nothing;
    const { title, subtitle, source, alt } = { ...NO_WORDS, ...this.#picture?.text };
    return ui.pictureDialog({
      choices,
      parties: this.#parties,
      words: { title, subtitle, source, alt, ...this.#edited },
      missing: this.#missingAreas(state),
      status: this.#status,
      isError: this.#isError,
      onInput: this.#onInput,
      onSave: this.#onSave,
      onCopy: this.#onCopy,
      onCancel: this.#onCancel,
    });
  }
}
