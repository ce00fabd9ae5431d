import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { withoutHiding, type Details } from '../../network/index.js';
import {
  Answers,
  connect,
  explain,
  hrefOf,
  openAddress,
  type ConnectedPair,
  type ExplainedPair,
  type Loaded,
  type Store,
  nextTask,
} from '../../store/index.js';
import { ConnectedElement } from '../shared/connected-element.js';
import { copyText } from '../shared/copy-text.js';
import { tokens } from '../shared/tokens.js';
import { citedIds } from './cited-ids.js';
import { Citations } from './citations.js';
import type { InspectorContext } from './context.js';
import { styles } from './inspector.styles.js';
import { detailsPage, noPartyPage, statusPage, titleOf, unknownPage, type Meant } from './page.js';
import { connectionPage, connectionTitle, citedByConnection } from './connection-page.js';
import { RenderQueue } from './rendered-later.js';
import { scrollToTop } from './scroll-to-top.js';
import { SourcePopover } from './source-popover.js';
import { Suggestion } from './suggestion.js';
import { welcomePage } from './welcome-page.js';

/**
 * @summary Shows everything that the data set has about the selected party or tie.
 * The page of a party first answers who owns it on the day shown; what it holds, its
 * alliances and talks, what is disputed and all sources are sections that open. What
 * comes after the day is in a section of its own. While nothing is selected, it
 * offers places to start and describes the data set.
 *
 * The sources of a figure are shown beside it while the pointer is on its reference
 * or the reference has the focus, and after a click or tap until the next one.
 *
 * Names of parties are buttons that select them, in the graph as well. A new
 * selection is shown from the top of its page, whichever element scrolls, and its
 * title is announced politely. Focus stays where it is; only when the button that
 * held it is gone does it move to the new title. The element scrolls by itself once
 * its height is limited, and is made for widths from 280 to 480 pixels.
 *
 * It fires no events of its own: the element whose store it shows fires
 * `ownership-select`.
 *
 * @csspart page - The whole page.
 * @csspart header - The kind, the title and the button that closes the page.
 * @csspart title - The title of the page.
 * @csspart close - The button that clears the selection.
 * @csspart answer - The sentences that answer who owns a party.
 * @csspart section - A part of the page with a heading; on the page of a party it opens.
 * @csspart heading - The heading of a section.
 * @csspart bar - The bars that divide the capital, and the votes, among the owners.
 * @csspart chart - The chart of a stake through time.
 * @csspart table - The table of a stake's dated values.
 * @csspart threshold - The slider that says from how many votes on somebody controls a company.
 * @csspart chain - A chain of holdings, of which a share in the end is made.
 * @csspart control-step - The votes by which a company is controlled, at one link.
 * @csspart end-bar - The bar of the owners in the end.
 * @csspart path - How two parties are connected, along one path.
 * @csspart entry - One stake, alliance, member or talks in a list.
 * @csspart question - A question to start with: a link where the address says what is seen, else a button.
 * @csspart party - The name of a party, a button.
 * @csspart events - The dated events of talks or of a tie.
 * @csspart doubt - The sentence on why something is uncertain.
 * @csspart dispute - A figure that is not adopted, and why.
 * @csspart more - What is one more click away within a section.
 * @csspart reference - The numbers or the name of sources, a button that shows them.
 * @csspart source-popover - The sources of a figure, shown beside it.
 * @csspart sources - The numbered list of sources.
 * @csspart source - One source of that list.
 * @csspart missing - The sentence that notes and sources are being loaded or could not be.
 * @csspart warnings - The warnings about the data, collapsed.
 *
 * @cssprop [--ownership-inspector-padding=20px] - The space around the page.
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
export class OwnershipInspector extends ConnectedElement {
  static override styles: CSSResultGroup = [tokens, styles];

  /** Announces no title, which whatever it is a part of does. Default false. */
  @property({ type: Boolean, attribute: 'quiet' }) isQuiet = false;

  /** What was copied last. */
  @state() private copied: string | null = null;

  private shownPage: string | null = null;
  private hadFocus = false;
  private readonly queue = new RenderQueue((part) => this.edits.render(part));
  /** Whether the reader made the current selection on a page of the inspector. */
  private selectedHere = false;

  @query('[part=title]') private readonly titleElement!: HTMLElement | null;

  /** How many answers have come that were waited for. */
  private answerCount = 0;
  private readonly answers = new Answers(() => {
    this.answerCount += 1;
    this.requestUpdate();
  });

  private readonly suggestion = new Suggestion(this);
  private citations: Citations | undefined;
  private readonly sourcePopover = new SourcePopover(
    this,
    (numbers) => this.citations?.numbered(numbers) ?? [],
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.hadFocus = this.shadowRoot?.activeElement != null;
  }

  /** Renders another page in a task of its own, so that the graph does not wait for it. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated && this.pageKey !== this.shownPage) await nextTask();
    await super.scheduleUpdate();
  }

  /** An update is complete when closed sections have their content. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.queue.settled();
    return isComplete;
  }

  protected override updated(): void {
    const store = this.shownStore;
    // Only a reader who opens a page needs its notes and sources.
    if (this.selected !== null) void this.updateComplete.then(() => store?.complete());
    if (this.pageKey === this.shownPage) return;
    this.shownPage = this.pageKey;
    // A selection made elsewhere must not move the page under the reader's pointer.
    scrollToTop(this, { page: this.selectedHere });
    this.selectedHere = false;
    if (this.hadFocus && !this.shadowRoot?.activeElement) {
      this.titleElement?.focus({ preventScroll: true });
    }
  }

  private get selected(): string | null {
    return this.shownStore?.state.selected ?? null;
  }

  /** The pair whose connection is shown; a tie that is selected has a page of its own. */
  private get pair(): ConnectedPair | null {
    const { selected, connection } = this.shownStore?.state ?? {};
    return connection && connection.from === selected ? connection : null;
  }

  /** What the page is about; null for the page that invites. */
  private get pageKey(): string | null {
    const { pair } = this;
    return pair ? `${pair.from} ${pair.to}` : this.selected;
  }

  private readonly select = (id: string | null): void => {
    this.selectedHere = id !== this.selected;
    this.shownStore?.select(id);
  };

  private readonly open = (address: string): void => {
    const store = this.shownStore;
    if (store) openAddress(store, address);
  };

  /** A tie leads back to the connection that it is a step of. */
  private readonly close = (): void => {
    const connection = this.shownStore?.state.connection;
    if (connection && !this.pair) this.connect(connection.from, connection.to);
    else this.select(null);
  };

  private readonly connect = (from: string, to: string): void => {
    this.selectedHere = true;
    if (this.shownStore) connect(this.shownStore, from, to);
  };

  private readonly explain = (pair: ExplainedPair | null): void => {
    if (this.shownStore) explain(this.shownStore, pair);
  };

  private readonly copy = (key: string, text: string): void => {
    if (!this.shadowRoot) return;
    void copyText(text, this.shadowRoot).then((isCopied) => (this.copied = isCopied ? key : null));
  };

  private readonly showAll = (): void => {
    const store = this.shownStore;
    store?.setFilters(withoutHiding(store.state.filters));
  };

  private readonly highlight = (ids: readonly string[]): void => this.shownStore?.highlight(ids);

  private readonly retry = (): void => void this.shownStore?.retry();

  private context(store: Store, { dataset, parts }: Loaded, details?: Details): InspectorContext {
    const { day, filters, compare, explained } = store.state;
    const { pair } = this;
    const index = store.indexOf(dataset);
    const ask: InspectorContext['ask'] = (question, query) =>
      this.answers.get(index, question, query);
    const ofDetails = details
      ? citedIds(details, { index, day, filters, compare, explained, ask })
      : [];
    const cited = pair ? citedByConnection(pair, store.connection, { index, day }) : ofDetails;
    const citations = new Citations(index, cited);
    this.citations = citations;
    const { retry, select, open, explain: onExplain, copy, copied } = this;
    const hrefOfAddress = (address: string): string | undefined => hrefOf(store, address);
    const actions = {
      retry,
      select,
      explain: onExplain,
      copy,
      copied,
      connect: this.connect,
      open,
      hrefOf: hrefOfAddress,
    };
    const { queue } = this;
    return { store, index, day, filters, compare, ask, citations, parts, queue, ...actions };
  }

  private page(store: Store): TemplateResult {
    const { load, selected } = store.state;
    if (load.status !== 'loaded') return statusPage(load.status);
    if (selected === null) {
      return welcomePage(load.warnings, this.context(store, load));
    }
    const { pair, close, highlight } = this;
    if (pair) {
      const { connection } = store;
      const stranger = [pair.from, pair.to].find((id) => !store.indexOf(load.dataset).party(id));
      if (stranger !== undefined) {
        return noPartyPage(stranger, this.meant(stranger, store, load), close);
      }
      return connectionPage(
        { pair, connection, close, showAll: this.showAll, highlight },
        this.context(store, load),
      );
    }
    const details = store.details();
    if (!details) return unknownPage(selected, this.meant(selected, store, load), this.close);
    return detailsPage(details, this.context(store, load, details), this.close);
  }

  /** What may have been meant by an id that the data does not have. */
  private meant(id: string, store: Store, { dataset }: Loaded): Meant | undefined {
    const part = this.pair ? 'connection' : 'selected';
    const like = this.suggestion.for({ id, part, dataset });
    const details = like === undefined ? undefined : store.details(like);
    if (like === undefined || !details) return undefined;
    const { day, connection } = store.state;
    const other = (one: string): string => (one === id ? like : one);
    const open = (): void =>
      connection && this.pair
        ? this.connect(other(connection.from), other(connection.to))
        : this.select(like);
    return { title: titleOf(details, { index: store.indexOf(dataset), day }), open };
  }

  /** The title of the page that is announced; empty while no page is open. */
  private announcement(store: Store): string {
    const { load, selected, day } = store.state;
    if (load.status !== 'loaded' || selected === null) return '';
    const details = store.details();
    const names = { index: store.indexOf(load.dataset), day };
    if (this.pair) return connectionTitle(this.pair, names);
    return details ? titleOf(details, names) : selected;
  }

  /** All that a page is rendered from, so that nothing is rendered without a change. */
  private dependencies(store: Store): unknown[] {
    const { load, selected, day, filters, compare, explained, addressKey } = store.state;
    const data = load.status === 'loaded' ? [load.dataset, load.parts, load.warnings] : [];
    const seen = [
      selected,
      day,
      filters,
      compare,
      explained,
      this.copied,
      this.pageKey,
      store.connection,
    ];
    return [
      store,
      load.status,
      ...data,
      ...seen,
      addressKey,
      this.suggestion.answer,
      this.answerCount,
    ];
  }

  private content(store: Store): unknown {
    const page = guard(this.dependencies(store), () => this.page(store));
    return keyed(this.pageKey, page);
  }

  override render(): TemplateResult {
    const store = this.shownStore;
    const announcement = store && !this.isQuiet ? this.announcement(store) : '';
    const content = store ? this.content(store) : statusPage('none');
    return html`<p class="visually-hidden" aria-live="polite">${announcement}</p>
      <article part="page">${content}</article>
      ${this.sourcePopover.render()}`;
  }
}
