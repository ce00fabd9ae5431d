import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { keyboardMessages } from '../../messages/index.js';
import { buttonStyles } from '../shared/button.styles.js';
import { dialogStyles } from '../shared/dialog.styles.js';
import { SHORTCUTS, type Act, type ShortcutPlace } from '../shared/shortcuts/shortcuts.js';
import type { Stroke } from '../shared/shortcuts/stroke.js';
import { StyledElement } from '../shared/styled-element.js';
import { tokens } from '../shared/tokens.js';
import { styles } from './shortcuts.styles.js';
import { strokeKeys } from './stroke-keys.js';

const words = keyboardMessages;
const PLACES = Object.keys(SHORTCUTS) as ShortcutPlace[];

/**
 * @summary The dialog with all keys of an `<ownership-explorer>`, which is a part of it.
 *
 * It lists what the table of shortcuts has. Escape, its button and a press beside it close it, and the
 * focus goes back to where it was.
 *
 * It fires no events of its own.
 *
 * @internal
 *
 * @csspart dialog - The dialog.
 */
export class OwnershipShortcuts extends StyledElement {
  static override styles: CSSResultGroup = [tokens, buttonStyles, dialogStyles, styles];

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('button') private readonly closeButton!: HTMLElement | null;

  /** What the explorer does not do at the moment, and places that it does not have; they are left out. */
  @property({ attribute: false })
  unavailable: readonly (Act<ShortcutPlace> | ShortcutPlace)[] = [];

  /** Shows the dialog. */
  async open(): Promise<void> {
    await this.updateComplete;
    if (!this.isConnected || this.dialog?.open !== false) return;
    this.dialog.showModal();
    // Not what scrolls, which comes first.
    this.closeButton?.focus();
  }

  #entry(description: string, strokes: readonly Stroke[]): TemplateResult {
    const keys = strokes.map(
      (stroke, place) =>
        html`${place === 0 ? '' : html` <span class="or">${words.or}</span> `}${strokeKeys(stroke)}`,
    );
    return html`<div>
      <dt>${description}</dt>
      <dd>${strokes.length === 0 ? words.letters : keys}</dd>
    </div>`;
  }

  #section(place: ShortcutPlace): TemplateResult {
    const descriptions: Readonly<Record<string, string>> = words.acts[place];
    const shortcuts: readonly { act: Act<ShortcutPlace>; strokes: readonly Stroke[] }[] =
      SHORTCUTS[place];
    const listed = shortcuts.filter(({ act }) => !this.unavailable.includes(act));
    return html`<section>
      <h3>${words.places[place]}</h3>
      <dl>${listed.map(({ act, strokes }) => this.#entry(descriptions[act] ?? act, strokes))}</dl>
    </section>`;
  }

  override render(): TemplateResult {
    const places = PLACES.filter((place) => !this.unavailable.includes(place));
    return html`<dialog part="dialog" closedby="any" aria-labelledby="heading">
      <form method="dialog">
        <h2 id="heading">${words.heading}</h2>
        <!-- What scrolls must be reachable by the keyboard. -->
        <div class="places" tabindex="0" role="group" aria-labelledby="heading">
          <div class="columns">${places.map((place) => this.#section(place))}</div>
        </div>
        <div class="actions"><button>${words.close}</button></div>
      </form>
    </dialog>`;
  }
}
