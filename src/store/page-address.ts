import { formatAddress, type AddressPart } from '../model/index.js';
import { partsWithoutRecord } from './address-choices.js';
import { decodeSeen, encodeSeen } from './address.js';
import { HistoryEntries } from './history-entries.js';
import type { Origin } from './load-state.js';
import { partsIn, withParts } from './page-url.js';
import type { Seen, State } from './state.js';
import type { Store } from './store.js';
import type { StoreEvent } from './store-event.js';

/** An entry is written at most as often, since browsers limit that: a drag changes what is seen with every frame. */
const REST_MS = 400;

/** The keys of the elements that follow the address. */
const keysInUse = new Set<string>();

/** The parts of an address that have no meaning. */
export interface Misread {
  /** Those with a value that cannot be read. */
  broken: readonly AddressPart[];
  /** Those that name something which the data does not have; none before there is data. */
  missing: readonly AddressPart[];
  /** Those with a name that nothing has. */
  unknown: readonly AddressPart[];
}

/** What the browser's history is told of. */
interface Settings {
  /** The key of the element in the address: what its names begin with. Empty for none. */
  key: string;
  /** Called whenever an address was read, and once more when there is data. */
  onRead: (misread: Misread) => void;
}

function originOf({ load }: State): Origin | undefined {
  return 'origin' in load ? load.origin : undefined;
}

/**
 * Keeps what is seen of a store in the fragment of the page's address. Each step of the
 * reader is an entry of the browser's history, of which Back and Forward undo and
 * redo it; undo and redo on the page go back and forth in it as well, where nothing else has
 * made entries in between. Whatever else changes what is seen is written to the present entry. An
 * entry from before the page was loaded is restored from its address. Where a
 * page may not change its address, that stays as it is.
 */
export class PageAddress {
  readonly #store: Store;
  readonly #settings: Settings;
  readonly #entries: HistoryEntries;
  readonly #disconnected = new AbortController();
  /** The count of the present entry. */
  #count = 0;
  /** The counts of the entries whose steps the store knows. */
  #known = { first: 0, last: 0 };
  /** What the count is more than the steps of the store. */
  #offset = 0;
  /** How many steps of the store have their entries. */
  #taken = 0;
  #origin: Origin | undefined;
  /** What the present entry says, as far as it need not be written. */
  #written: string | undefined = '';
  #lastWrite = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Reports again what was read before there was data. */
  #reportAgain: (() => void) | undefined;
  #isTraversing = false;
  /** Whether the browser is on its way to another entry, where an undo or redo on the page leads. */
  #isLeaving = false;

  /** Follows from now on, unless another element has the same key. */
  constructor(store: Store, settings: Settings) {
    this.#store = store;
    this.#settings = settings;
    const { key } = settings;
    this.#entries = new HistoryEntries(key);
    if (keysInUse.has(key)) return;
    keysInUse.add(key);
    const { signal } = this.#disconnected;
    store.setAddressKey(key);
    signal.addEventListener('abort', () => {
      keysInUse.delete(key);
      store.setAddressKey(null);
    });
    const { count } = this.#entries;
    this.#count = count ?? 0;
    // So that it is known when a link to a fragment has been followed, and then Back.
    this.#entries.replace(this.#count);
    this.#begin();
    this.#agree();
    signal.addEventListener(
      'abort',
      store.subscribe((event) => this.#follow(event)),
    );
    window.addEventListener('popstate', () => this.#onTraversed(), { signal });
    window.addEventListener('pagehide', () => this.#flush(), { signal });
  }

  /** Shows what the address says, unless a reader has done something before it was followed, which it then says. */
  #agree(): void {
    const { seen, isEmpty } = this.#read();
    const said = this.#textOf(seen);
    if (said === this.#text) return;
    if (this.#store.canUndo) {
      this.#written = said;
      this.#push();
    } else if (!isEmpty) {
      this.#store.visit(seen, false);
      this.#begin();
    }
  }

  /** Stops following. */
  disconnect(): void {
    this.#flush();
    this.#disconnected.abort();
  }

  /** The address of what is seen now, on the day that is shown now. */
  get link(): string {
    const { state } = this.#store;
    return this.#urlOf(state, { ...state.given, day: '' }).href;
  }

  get #text(): string {
    return this.#textOf(this.#store.state);
  }

  #textOf(seen: Seen): string {
    return formatAddress(encodeSeen(seen, this.#store.state.given));
  }

  #urlOf(seen: Seen, given = this.#store.state.given): URL {
    return withParts(new URL(location.href), this.#settings.key, encodeSeen(seen, given));
  }

  /** What the address of the page says is seen. */
  #read(): { seen: Seen; isEmpty: boolean } {
    const { key, onRead } = this.#settings;
    const { own, unknown } = partsIn(new URL(location.href), key);
    const { seen, broken } = decodeSeen(own, this.#store.state.given);
    const report = (): void => {
      const { dataset } = this.#store;
      const readable = own.filter(({ name }) => !broken.some((part) => part.name === name));
      const missing = dataset ? partsWithoutRecord(readable, this.#store.indexOf(dataset)) : [];
      this.#reportAgain = dataset ? undefined : report;
      onRead({ broken, missing, unknown });
    };
    report();
    return { seen, isEmpty: own.length === 0 };
  }

  /** Takes what is seen as what the present entry says, and the present entry as the only one that the store knows. */
  #begin(): void {
    const { state } = this.#store;
    this.#origin = originOf(state);
    this.#known = { first: this.#count, last: this.#count };
    this.#offset = this.#count - state.history.past.length;
    this.#taken = state.history.taken;
    this.#written = this.#text;
  }

  #follow(event?: StoreEvent): void {
    if (this.#isTraversing || this.#isLeaving) return;
    const { state } = this.#store;
    const { past, taken } = state.history;
    if (event?.type === 'load') this.#reportAgain?.();
    // What data opens is nothing that the reader did.
    if (event?.type === 'load' || originOf(state) !== this.#origin) {
      this.#begin();
      return;
    }
    if (state.load.status !== 'loaded') return;
    const isStep = taken !== this.#taken;
    // The first entries may stand for several steps each.
    const place = Math.max(this.#known.first, past.length + this.#offset);
    if (!isStep && place !== this.#count && this.#leave(place)) return;
    if (place > this.#count) this.#push();
    else this.#write();
    this.#taken = taken;
  }

  /** Goes to the entry to which an undo or redo on the page leads; false where that cannot be. */
  #leave(place: number): boolean {
    const arrival = this.#entries.goTo(place, this.#count);
    if (!arrival) return false;
    this.#stopWaiting();
    this.#isLeaving = true;
    void arrival.then((isThere) => {
      this.#isLeaving = false;
      if (this.#disconnected.signal.aborted) return;
      if (isThere) this.#count = this.#entries.count ?? this.#count;
      this.#written = undefined;
      // The reader may have gone on meanwhile.
      if (isThere) this.#follow();
      else this.#write();
    });
    return true;
  }

  /** Adds an entry for the step that was just taken. */
  #push(): void {
    this.#stopWaiting();
    const { state } = this.#store;
    const { past } = state.history;
    const before = past.at(-1) ?? state;
    const textBefore = this.#textOf(before);
    if (textBefore !== this.#written) this.#entries.replace(this.#count, this.#urlOf(before));
    // An entry that a link to another place made has none.
    else if (this.#entries.count === undefined) this.#entries.replace(this.#count);
    if (this.#entries.push(this.#count + 1, this.#urlOf(state))) {
      this.#count += 1;
      this.#known.last = this.#count;
      this.#written = this.#text;
    } else {
      this.#written = textBefore;
    }
    this.#offset = this.#count - past.length;
    this.#taken = state.history.taken;
    this.#write();
  }

  /** Writes what is seen to the present entry, at once or after a rest. */
  #write(): void {
    if (this.#text === this.#written) {
      this.#stopWaiting();
      return;
    }
    const wait = this.#lastWrite + REST_MS - performance.now();
    if (wait <= 0) this.#replace();
    else this.#timer ??= setTimeout(() => this.#replace(), wait);
  }

  #replace(): void {
    this.#stopWaiting();
    this.#lastWrite = performance.now();
    this.#written = this.#text;
    this.#entries.replace(this.#count, this.#urlOf(this.#store.state));
  }

  #flush(): void {
    if (this.#timer !== undefined) this.#replace();
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** The browser shows another entry, by Back, by Forward or by a link to a fragment. */
  #onTraversed(): void {
    if (this.#isLeaving) return;
    this.#stopWaiting();
    const { count } = this.#entries;
    this.#isTraversing = true;
    if (count === undefined) this.#followLink();
    else if (count >= this.#known.first && count <= this.#known.last) this.#moveTo(count);
    else this.#restore(count);
    this.#isTraversing = false;
  }

  /** Undoes or redoes the steps between the entry before and the present one. */
  #moveTo(count: number): void {
    for (; this.#count > count; this.#count -= 1) this.#store.undo();
    for (; this.#count < count; this.#count += 1) this.#store.redo();
    this.#replace();
  }

  /** Shows what an entry says of which the store knows no steps. */
  #restore(count: number): void {
    const { seen } = this.#read();
    if (this.#textOf(seen) !== this.#text) this.#store.visit(seen, false);
    this.#count = count;
    this.#begin();
  }

  /** Follows a link, or what somebody has typed, which is a step. A link to something else on the page is left alone. */
  #followLink(): void {
    const { seen, isEmpty } = this.#read();
    if (isEmpty) {
      this.#written = '';
      return;
    }
    if (this.#textOf(seen) !== this.#text) this.#store.visit(seen, true);
    const { past, taken } = this.#store.state.history;
    this.#count += 1;
    this.#known.last = this.#count;
    this.#offset = this.#count - past.length;
    this.#taken = taken;
    this.#replace();
  }
}
