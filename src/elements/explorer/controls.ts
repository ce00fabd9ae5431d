import { html, nothing, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import {
  formatNumber,
  inspectorMessages,
  keyboardMessages,
  messages,
  networkMessages,
} from '../../messages/index.js';
import { chooseSteps, type Store } from '../../store/index.js';
import type { OwnershipGraph } from '../graph/graph.js';
import { DateEditing } from '../shared/date-editing.js';
import { dateError } from '../shared/date-error.js';
import type { DateField } from '../shared/date-field.js';
import { DroppedPicture } from '../shared/dropped-picture/dropped-picture.js';
import { droppedPictureStyles } from '../shared/dropped-picture/dropped-picture.styles.js';
import type { Act, ShortcutPlace } from '../shared/shortcuts/shortcuts.js';
import type { StyledElement } from '../shared/styled-element.js';
import { Announcer } from './announcer.js';
import { controlsStyles } from './controls.styles.js';
import { Embedding } from './embed/embedding.js';
import { Opener } from './opener.js';
import { printStyles } from './print.styles.js';
import { SheetBar } from './sheet-bar.js';
import { sheetBarStyles } from './sheet-bar.styles.js';
import type { SheetController } from './sheet-controller.js';
import { exportParts } from './exported-parts.js';
import { ShortcutKeys, type ExplorerActs } from './shortcut-keys.js';
import { skipLinks, type SkipTarget } from './skip-links.js';
import { isPanel, type Panel, type Place } from './view-switch.js';

/** The explorer, as far as it is acted on. */
interface Explorer extends StyledElement {
  readonly store: Store;
  readonly hasLink: boolean;
  copyLink(): Promise<void>;
  openExportDialog(): void;
}

interface ControlsSettings {
  place: () => Place;
  /** Whether there is a list to choose. */
  isNarrow: () => boolean;
  setPlace: (place: Place) => void;
  /** The sheet of a narrow container. */
  sheet: SheetController;
  /** The field for the day that is shown. */
  day: DateField;
}

/** What a reader sees first, whatever the page has set. */
const OPENING = {
  view: 'overview',
  selected: null,
  centre: null,
  connection: null,
  isViewChosen: false,
  camera: null,
} as const;

/** What can have the focus but a field, for which a telephone would show its keyboard. */
const FOCUSABLE = 'button:not(:disabled), [tabindex="0"], a[href]';

/** What stands in the place of the picture; undefined where the picture does. */
function panelOf(place: Place): Panel | undefined {
  return isPanel(place) ? place : undefined;
}

function deepActiveElement({ activeElement }: Document): Element | null {
  let element = activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/**
 * What a reader acts on the explorer by beside what is seen in it: keys, their list, the ways past
 * the header, the bar of the sheet, the way to all groups, and what says what was changed. Loaded after the first picture.
 */
export class Controls {
  static readonly styles: readonly CSSResult[] = [
    controlsStyles,
    sheetBarStyles,
    droppedPictureStyles,
    printStyles,
  ];

  readonly sheetBar: SheetBar;

  readonly #host: Explorer;
  readonly #settings: ControlsSettings;
  readonly #announcer: Announcer;
  readonly #droppedPicture: DroppedPicture;
  readonly #opener: Opener;
  readonly #embedding: Embedding;
  #isHelpWanted = false;

  constructor(host: Explorer, settings: ControlsSettings) {
    this.#host = host;
    this.#settings = settings;
    this.sheetBar = new SheetBar(host, settings.sheet);
    new ShortcutKeys(host, this.#acts());
    new DateEditing(settings.day);
    if (this.#root) exportParts(this.#root);
    this.#root?.querySelector('aside')?.addEventListener('click', this.#onClick);
    this.#announcer = new Announcer(host, () => host.store);
    this.#droppedPicture = new DroppedPicture(host, () => host.store);
    this.#opener = new Opener(host, () => host.store);
    this.#embedding = new Embedding(host, () => host.store);
  }

  #acts(): ExplorerActs {
    const inHistory = (name: 'undo' | 'redo', can: 'canUndo' | 'canRedo') => (): boolean => {
      const { store } = this.#host;
      if (!store[can]) return false;
      store[name]();
      return true;
    };
    const inPicture = (act: (graph: OwnershipGraph) => void) => (): boolean => {
      const graph = this.#graph;
      if (!graph?.checkVisibility()) return false;
      act(graph);
      return true;
    };
    return {
      help: () => this.#done(this.#showHelp()),
      overview: () => this.#show('overview'),
      network: () => this.#show('network'),
      table: () => this.#show('table'),
      changes: () => this.#show('changes'),
      storyline: () => this.#show('storyline'),
      list: () => this.#settings.isNarrow() && this.#show('list'),
      home: () => this.goHome() && this.#done(this.#keepFocus()),
      nearer: () => this.#setSteps(1),
      farther: () => this.#setSteps(2),
      zoomIn: inPicture((graph) => graph.zoom(1)),
      zoomOut: inPicture((graph) => graph.zoom(-1)),
      fit: inPicture((graph) => graph.fit()),
      filters: () => this.#done(this.#openFilters()),
      undo: inHistory('undo', 'canUndo'),
      redo: inHistory('redo', 'canRedo'),
      copyLink: () => this.#host.hasLink && this.#done(this.#host.copyLink()),
      savePicture: () => {
        const { store } = this.#host;
        if (store.state.view !== 'storyline' && !this.#graph?.checkVisibility()) return false;
        this.#host.openExportDialog();
        return true;
      },
    };
  }

  /** Shows what a reader sees first, in one step; returns false where it is shown. */
  goHome(): boolean {
    const { store } = this.#host;
    const { place, isNarrow } = this.#settings;
    const first: Place = isNarrow() ? 'list' : OPENING.view;
    if (store.state.selected === null && place() === first) return false;
    store.visit({ ...store.state, ...OPENING }, true);
    return true;
  }

  /** What was begun may fail when its code cannot be loaded; the reader can try again. */
  #done(begun: Promise<void>): true {
    begun.catch(() => undefined);
    return true;
  }

  /** A question whose answer is not a page of the inspector is answered behind the sheet. */
  readonly #onClick = (event: Event): void => {
    const { sheet } = this.#settings;
    const question = event
      .composedPath()
      .find((target) => target instanceof Element && target.part.contains('question'));
    // In another tab it is answered there.
    const isAnswered = question instanceof HTMLAnchorElement ? event.defaultPrevented : question;
    if (!isAnswered || !sheet.stop || this.#host.store.state.selected !== null) return;
    sheet.close();
    void this.#done(this.#goTo('picture'));
  };

  #show(place: Place): boolean {
    this.#settings.setPlace(place);
    return this.#done(this.#keepFocus());
  }

  #setSteps(steps: number): boolean {
    const { store } = this.#host;
    if (store.scene?.view !== 'focus' || store.state.connection) return false;
    chooseSteps(store, steps);
    return true;
  }

  /** What has the focus may be shown no more: then what is shown in its place gets it. */
  async #keepFocus(): Promise<void> {
    const focused = this.#root?.activeElement ? deepActiveElement(this.#host.ownerDocument) : null;
    await this.#host.updateComplete;
    if (focused?.checkVisibility() === false) await this.#goTo('picture');
  }

  async #showHelp(): Promise<void> {
    await import('../shortcuts/define.js');
    this.#isHelpWanted = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#root?.querySelector('ownership-shortcuts')?.open();
  }

  async #openFilters(): Promise<void> {
    const legend = this.#root?.querySelector('ownership-legend');
    if (!legend) return;
    if (!legend.checkVisibility()) this.#settings.sheet.open();
    await this.#host.updateComplete;
    legend.toggleFilters();
  }

  async #goTo(target: SkipTarget): Promise<void> {
    const { sheet, place } = this.#settings;
    if (target === 'details') {
      sheet.open();
      await this.#host.updateComplete;
      await this.#focusIn('ownership-inspector', '[part~=title]');
      return;
    }
    await this.#host.store.ready;
    await this.#host.updateComplete;
    await this.#focusIn(`ownership-${panelOf(place()) ?? 'graph'}`, FOCUSABLE);
  }

  /** An element whose code is still to come is waited for. */
  async #focusIn(name: string, selector: string): Promise<void> {
    await customElements.whenDefined(name);
    const element = this.#root?.querySelector<LitElement>(name);
    await element?.updateComplete;
    element?.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  get #graph(): OwnershipGraph | null | undefined {
    return this.#root?.querySelector('ownership-graph');
  }

  /** The keys, and the places of keys, that have no meaning here. */
  get #unavailable(): readonly (Act<'everywhere'> | ShortcutPlace)[] {
    return [
      ...(this.#settings.isNarrow() ? [] : (['list', 'sheet'] as const)),
      ...(this.#host.hasLink ? [] : (['copyLink'] as const)),
    ];
  }

  /** The ways past the header, the list of keys, and what opens data. */
  render(): TemplateResult {
    const main = panelOf(this.#settings.place()) ?? 'picture';
    const goTo = (target: SkipTarget): void => void this.#done(this.#goTo(target));
    const help = this.#isHelpWanted
      ? html`<ownership-shortcuts .unavailable=${this.#unavailable}></ownership-shortcuts>`
      : nothing;
    return html`${skipLinks([main, 'details'], goTo)} ${help} ${this.#announcer.render()}
    ${this.#droppedPicture.render()} ${this.#opener.render()} ${this.#embedding.render()}`;
  }

  /** Shows the questions to start with where the inspector has no place of its own, or hides them. */
  readonly #toggleQuestions = (): void => {
    const { sheet } = this.#settings;
    if (sheet.stop) sheet.close();
    else void this.#done(this.#goTo('details'));
  };

  /** The button for the list of keys, and the one for what the inspector shows while nothing is selected. */
  renderButtons(): TemplateResult {
    const show = (): void => void this.#done(this.#showHelp());
    const { questions, start } = inspectorMessages.welcome;
    const hasQuestions = (this.#host.store.dataset?.questions ?? []).length > 0;
    const isOpen = this.#settings.sheet.stop !== undefined;
    return html`<button type="button" slot="menu" class="in-menu" @click=${show}>
        ${keyboardMessages.button}
      </button>
      ${this.#opener.renderButton()} ${this.#embedding.renderButton()}
      <button
        type="button"
        slot="menu"
        class="in-menu questions"
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${this.#toggleQuestions}
      >
        ${hasQuestions ? questions : start}
      </button>`;
  }

  /** What is wrong with what was typed into the field for the day. */
  renderDayError(field: DateField): TemplateResult | typeof nothing {
    return dateError(field);
  }

  /** The number of groups or companies that have no place in the picture, which leads to all of them. */
  renderLeftOut(): TemplateResult | typeof nothing {
    const { place, setPlace } = this.#settings;
    const { scene } = this.#host.store;
    if (!scene || panelOf(place()) || scene.leftOut.length === 0) return nothing;
    const text = scene.view === 'network' ? networkMessages.andUntied : messages.common.andMore;
    return html`<button type="button" class="more" @click=${() => setPlace('table')}>
      ${text(formatNumber(scene.leftOut.length))}
    </button>`;
  }
}
