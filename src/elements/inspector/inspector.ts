import {
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Store } from '../../store/index.js';
import { StoreController } from '../shared/store-controller.js';
import { tokens } from '../shared/tokens.js';
import { Citations } from './citations.js';
import type { InspectorContext } from './context.js';
import { styles } from './inspector.styles.js';
import { detailsPage, statusPage, titleOf, unknownPage } from './page.js';
import { welcomePage } from './welcome-page.js';

/** A page and the line that tells a screen reader of it. */
interface Page {
  announcement: string;
  content: TemplateResult;
}

/**
 * @summary Tells everything that the data set knows of the selected party or tie:
 * who holds a company and what it holds on the day shown, its alliances and talks,
 * what is disputed, and the source of every figure. While nothing is selected, it
 * invites the reader and describes the data set.
 *
 * Names of parties are buttons that select them, in the graph as well. When the
 * selection changes, the inspector scrolls to its top and announces the new title
 * politely. Focus stays where it is; only when the button that held it is gone
 * does it move to the new title. The element scrolls by itself once its
 * height is limited, and is made for widths from 280 to 480 pixels.
 *
 * It fires no events of its own: a selection is told by the element whose
 * explorer it shows, as `ownership-select`.
 *
 * @csspart page - The whole page.
 * @csspart header - The kind, the title and the button that closes the page.
 * @csspart title - The title of the page.
 * @csspart close - The button that clears the selection.
 * @csspart section - A part of the page with a heading.
 * @csspart heading - The heading of a section.
 * @csspart bar - The bar that divides the capital among the owners.
 * @csspart chart - The chart of a stake through time.
 * @csspart table - The table of a stake's dated values.
 * @csspart entry - One stake, alliance, member or story in a list.
 * @csspart party - The name of a party, a button.
 * @csspart story - The dated events of talks or of a tie.
 * @csspart doubt - The sentence on why something is uncertain.
 * @csspart dispute - A figure that is not adopted, and why.
 * @csspart earlier - What is of the past, closed until asked for.
 * @csspart reference - The number of a source, a button that leads to it.
 * @csspart sources - The numbered list of sources.
 * @csspart source - One source of that list.
 * @csspart missing - What stands in place of notes and sources that have not come, or not yet.
 * @csspart warnings - The warnings about the data, closed until asked for.
 *
 * @cssprop [--ownership-inspector-padding=1.25rem] - The space around the page.
 * @cssprop --ownership-surface - The colour of the background.
 * @cssprop --ownership-ink - The colour of the text.
 * @cssprop --ownership-ink-soft - The colour of dates, kinds and remarks.
 * @cssprop --ownership-hairline - The colour of the lines between sections.
 * @cssprop --ownership-stake - The colour of stakes in the bar and in the chart.
 * @cssprop --ownership-majority - The colour of a majority in the bar.
 * @cssprop --ownership-talks - The colour of doubts and of outcomes.
 * @cssprop --ownership-accent - The colour of links and buttons.
 * @cssprop --ownership-font - The typeface of the text.
 * @cssprop --ownership-font-display - The typeface of titles.
 */
export class OwnershipInspector extends LitElement {
  static override styles: CSSResultGroup = [tokens, styles];

  private readonly connection = new StoreController(this);
  private shownSelection: string | null = null;
  private hadFocus = false;

  @query('[part=title]') private readonly titleElement!: HTMLElement | null;
  @query('[data-followed]') private readonly followedSource!: HTMLElement | null;

  /** The source that the reader followed a reference to, and that reference. */
  @state() private followed: { number: number; reference: HTMLElement } | undefined;

  /** The explorer to show. It comes before the one that `for` names. */
  @property({ attribute: false }) store: Store | undefined;

  /**
   * The id of an `<ownership-graph>` or `<ownership-explorer>` in the same
   * document or shadow root. It need not be there yet.
   */
  @property() for: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store') || changed.has('for')) {
      this.connection.connect(this.store, this.for);
    }
    this.hadFocus = this.shadowRoot?.activeElement != null;
    if (this.selected !== this.shownSelection) this.followed = undefined;
  }

  protected override updated(): void {
    // Whoever opens a page may want to check it; nobody else needs the sources.
    const { store } = this.connection;
    if (this.selected !== null) void this.updateComplete.then(() => store?.complete());
    if (this.selected === this.shownSelection) return;
    this.shownSelection = this.selected;
    this.scrollTop = 0;
    if (this.hadFocus && !this.shadowRoot?.activeElement) {
      this.titleElement?.focus({ preventScroll: true });
    }
  }

  private get selected(): string | null {
    return this.connection.store?.state.selected ?? null;
  }

  private readonly close = (): void => this.connection.store?.select(null);

  private readonly follow = (number: number, reference: HTMLElement): void => {
    this.followed = { number, reference };
    void this.updateComplete.then(() => this.followedSource?.focus());
  };

  private readonly goBack = (): void => {
    this.followed?.reference.focus();
    this.followed = undefined;
  };

  private page(store: Store | undefined): Page {
    if (!store) return { announcement: '', content: statusPage('none') };
    const { load, selected, day, filters } = store.state;
    if (load.status !== 'loaded') return { announcement: '', content: statusPage(load.status) };
    const { dataset, warnings, parts } = load;
    const context: InspectorContext = {
      dataset,
      index: store.indexOf(dataset),
      day,
      filters,
      citations: new Citations(dataset),
      parts,
      retry: () => void store.retry(),
      followed: this.followed?.number,
      select: (id) => store.select(id),
      follow: this.follow,
      goBack: this.goBack,
    };
    if (selected === null) {
      const scene = store.scene ?? { day, clusters: [], nodes: [], edges: [] };
      return { announcement: '', content: welcomePage(scene, warnings, context) };
    }
    const details = store.details();
    return details
      ? {
          announcement: titleOf(details, context),
          content: detailsPage(details, context, this.close),
        }
      : { announcement: selected, content: unknownPage(selected, this.close) };
  }

  override render(): TemplateResult {
    const { announcement, content } = this.page(this.connection.store);
    const page = keyed(this.selected, content);
    return html`<p class="visually-hidden" aria-live="polite">${announcement}</p>
      <article part="page">${page}</article>`;
  }
}
