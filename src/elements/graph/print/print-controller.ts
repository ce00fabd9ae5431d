import { nothing, render, type ReactiveController } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { ExportError, loadExport, type PictureOptions } from '../../../render/index.js';
import { layoutOfView, whenIdle } from '../../../store/index.js';
import type { StyledElement } from '../../shared/styled-element.js';
import { preparePicture, type PictureSource, type ReadyPicture } from '../picture/compose.js';
import { printStyles } from './print.styles.js';

type WriteSvg = Awaited<ReturnType<typeof loadExport>>['writeSvg'];

/**
 * The sizes of the picture, of which the first one counts that is not too small for what is shown: as wide as the text on A4
 * and as high as it needs to be, in print's sizes of text, or as large as on a screen, and then smaller on paper.
 */
const SIZES = ['two-columns', 'screen'] as const;

/** What suits any sheet of paper. */
const OPTIONS: PictureOptions = { scheme: 'light', paper: '#ffffff' };

/** So long nothing has changed before it is prepared for printing. */
const REST_MS = 300;

/**
 * Shows a picture for paper in place of the graph while the page is printed: all of the view in light
 * colours, with title, legend and source line. A browser waits for nothing before it prints, so that what the
 * picture is composed with is prepared while the page is idle, and composed when printing begins.
 */
export class PrintController implements ReactiveController {
  readonly #host: StyledElement;
  readonly #source: PictureSource;
  #view: Window | null = null;
  #prepared: { composers: (() => ReadyPicture)[]; writeSvg: WriteSvg } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: StyledElement, source: PictureSource) {
    this.#host = host;
    this.#source = source;
    host.addStyles([printStyles]);
    host.addController(this);
  }

  hostConnected(): void {
    this.#view = this.#host.ownerDocument.defaultView;
    this.#view?.addEventListener('beforeprint', this.#onBeforePrint);
    this.#view?.addEventListener('afterprint', this.#onAfterPrint);
    this.#prepareSoon();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#view?.removeEventListener('beforeprint', this.#onBeforePrint);
    this.#view?.removeEventListener('afterprint', this.#onAfterPrint);
  }

  hostUpdated(): void {
    this.#prepareSoon();
  }

  #prepareSoon(): void {
    clearTimeout(this.#timer);
    // What cannot be prepared, such as a view without a picture, is printed as it stands.
    const prepare = (): void => void this.#prepare().catch(() => (this.#prepared = undefined));
    this.#timer = setTimeout(prepare, REST_MS);
  }

  async #prepare(): Promise<void> {
    await whenIdle();
    const state = this.#source.state();
    // What is no graph is printed as it stands.
    const isDrawn = state.load.status === 'loaded' && layoutOfView(state.view) !== null;
    if (!this.#host.isConnected || !isDrawn) return;
    const { writeSvg } = await loadExport();
    const preparing = SIZES.map((size) =>
      preparePicture(this.#source, state, { ...OPTIONS, size }),
    );
    this.#prepared = { composers: await Promise.all(preparing), writeSvg };
  }

  /** The picture in the first size that is large enough; undefined where nothing can be drawn, which is printed as it stands. */
  #compose(): ReadyPicture | undefined {
    for (const compose of this.#prepared?.composers ?? []) {
      try {
        return compose();
      } catch (error) {
        if (!(error instanceof ExportError)) throw error;
      }
    }
    return undefined;
  }

  readonly #onBeforePrint = (): void => {
    const picture = this.#compose();
    if (!picture || !this.#prepared) return;
    const { drawing, description, page } = picture;
    const [, svg] = this.#prepared.writeSvg(drawing, description, page.unit).split('?>\n');
    this.#show(unsafeHTML(svg));
  };

  readonly #onAfterPrint = (): void => this.#show(nothing);

  /** At once, since a browser prints what there is when the event ends. */
  #show(content: unknown): void {
    const place = this.#host.shadowRoot?.querySelector<HTMLElement>('.printed');
    if (place) render(content, place);
  }
}
