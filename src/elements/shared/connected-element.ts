import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Store } from '../../store/index.js';
import { StoreFinder } from './store-finder.js';
import { StyledElement } from './styled-element.js';

/**
 * What the elements without a store of their own have in common: they show the
 * store that they are given, or that of the element which `for` names.
 */
export abstract class ConnectedElement extends StyledElement {
  readonly #connection = new StoreFinder(this);

  /** The store to show. It takes precedence over the one that `for` names. */
  @property({ attribute: false }) store: Store | undefined;

  /**
   * The id of an `<ownership-graph>` or `<ownership-explorer>` in the same
   * document or shadow root. It may be added later.
   */
  @property() for: string | undefined;

  /** The store that is shown; undefined while there is none. */
  protected get shownStore(): Store | undefined {
    return this.#connection.store;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store') || changed.has('for')) {
      this.#connection.connect(this.store, this.for);
    }
  }
}
