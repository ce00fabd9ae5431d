import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { Interaction, type GraphRenderer, type InteractionSettings } from '../../render/index.js';
import type { Scene } from '../../scene/index.js';
import { whenIdle, type Store } from '../../store/index.js';
import type { StyledElement } from '../shared/styled-element.js';
import { dialogStyles } from '../shared/dialog.styles.js';
import { DroppedPicture } from '../shared/dropped-picture/dropped-picture.js';
import { droppedPictureStyles } from '../shared/dropped-picture/dropped-picture.styles.js';
import { connectByClick } from './connect-centre.js';
import { comparisonBar } from './comparison-bar.js';
import { comparisonBarStyles } from './comparison-bar.styles.js';
import { focusBar } from './focus-bar.js';
import { focusBarStyles } from './focus-bar.styles.js';
import { improvementBar } from './improvement-bar.js';
import { improvementBarStyles } from './improvement-bar.styles.js';
import { hintStyles } from './hint.styles.js';
import { HintController } from './hint-controller.js';
import { KeyboardController } from './keyboard-controller.js';
import { LateFonts } from './late-fonts.js';
import { lateFontsStyles } from './late-fonts.styles.js';
import { nodeListStyles } from './node-list.styles.js';
import { MultiplesBar } from './multiples-bar.js';
import { PanButtons } from './pan-buttons.js';
import { panButtonStyles } from './pan-buttons.styles.js';
import type { PictureSource } from './picture/compose.js';
import { PictureDialog } from './picture/dialog-controller.js';

interface ControlsSettings {
  store: () => Store;
  /** Undefined while nothing is drawn. */
  renderer: () => GraphRenderer | undefined;
  /** The rendered list of companies; null while there is none. */
  list: () => HTMLElement | null;
  pictureSource: PictureSource;
  /** Called when a font may have come after it was drawn without. */
  onFonts: () => void;
}

/**
 * What a reader acts on the picture by: the list of companies for the keyboard and
 * screen readers, gestures and buttons that move the picture, the hints, the bar of the focus view,
 * the dialog that saves an image, and pictures that are dropped.
 * Loaded when the first picture is there.
 */
export class Controls {
  static readonly styles: readonly CSSResult[] = [
    focusBarStyles,
    comparisonBarStyles,
    hintStyles,
    lateFontsStyles,
    nodeListStyles,
    improvementBarStyles,
    panButtonStyles,
    dialogStyles,
    droppedPictureStyles,
  ];

  readonly keyboard: KeyboardController;
  readonly hint: HintController;
  readonly pictureDialog: PictureDialog;
  readonly #store: () => Store;
  readonly #droppedPicture: DroppedPicture;
  readonly #multiplesBar: MultiplesBar;
  readonly #panButtons: PanButtons;
  readonly #lateFonts: LateFonts;
  /** With the renderer that there is now. */
  #interaction: Interaction | undefined;

  constructor(host: StyledElement, settings: ControlsSettings) {
    const { store, renderer, list, pictureSource, onFonts } = settings;
    this.#store = store;
    this.#lateFonts = new LateFonts(host, onFonts);
    this.hint = new HintController(host, (id) => {
      const init = { detail: { id }, bubbles: true, composed: true };
      host.dispatchEvent(new CustomEvent('ownership-hover', init));
    });
    this.#droppedPicture = new DroppedPicture(host, store);
    this.keyboard = new KeyboardController(host, {
      store,
      list,
      reveal: (id) => renderer()?.reveal(id),
      pan: (direction) => this.#interaction?.panning.pan(direction),
      zoom: (direction) => renderer()?.zoom(direction),
      fit: () => renderer()?.fit(),
    });
    this.#multiplesBar = new MultiplesBar(host, store);
    this.#panButtons = new PanButtons(host, {
      panning: () => (renderer() ? this.#interaction?.panning : undefined),
      height: () => store().canvas?.height ?? 0,
      focus: this.keyboard.focus,
    });
    this.pictureDialog = new PictureDialog(host, pictureSource);
    // Should its code not come, the graph is printed as it is on the screen.
    this.#preparePrinting(host, pictureSource).catch(() => undefined);
  }

  async #preparePrinting(host: StyledElement, source: PictureSource): Promise<void> {
    await whenIdle();
    const { PrintController } = await import('./print/print-controller.js');
    new PrintController(host, source);
  }

  /** Lets the reader act on what a renderer draws. */
  readonly createInteraction = (settings: InteractionSettings): Interaction => {
    const onRest = (): void => {
      settings.onRest();
      this.#panButtons.update();
    };
    this.#interaction = new Interaction({ ...settings, onRest });
    return this.#interaction;
  };

  /** Whether a click is about the connection of two parties, which is shown then. */
  connects(id: string | null, event: MouseEvent): boolean {
    return connectByClick(this.#store(), id, event);
  }

  #renderList(scene: Scene | null, store: Store): TemplateResult | typeof nothing {
    const { load } = store.state;
    if (!scene || scene.nodes.length === 0 || load.status !== 'loaded') return nothing;
    return this.keyboard.render(scene, store.indexOf(load.core));
  }

  /** What lies over the picture of a scene; without nodes there is nothing to act on. */
  render(scene: Scene | null): TemplateResult {
    const store = this.#store();
    const hint = this.hint.render(scene, this.keyboard.active);
    return html`${this.#renderList(scene, store)} ${comparisonBar(store)}
    ${this.#multiplesBar.render()} ${focusBar(store)} ${improvementBar(store)} ${hint}
    ${this.#panButtons.render()} ${this.#lateFonts.render()} ${this.#droppedPicture.render()}`;
  }

  /** What is beside the picture: the dialog that saves it, and the place of what is printed. */
  renderBeside(): TemplateResult {
    return html`${this.pictureDialog.render()}
      <div class="printed"></div>`;
  }
}
