import { actOf } from './shortcuts/shortcuts.js';
import { TypeAhead, type Named } from './type-ahead.js';

/** Rows, one of which the keyboard is on. */
interface Rows {
  names: readonly Named[];
  /** The place of the row that the keyboard is on. */
  at: number;
  /** How many rows are seen at once. */
  page: number;
}

/** Moves through rows by the arrow keys, by pages, to the ends, and by the beginning of a name. */
export class RowKeys {
  readonly #typeAhead = new TypeAhead();

  /** The place that a key leads to; undefined for a key that leads nowhere. */
  placeAfter(event: KeyboardEvent, rows: Rows): number | undefined {
    const { names, at } = rows;
    const isHeld = event.altKey || event.ctrlKey || event.metaKey;
    const named = isHeld
      ? undefined
      : this.#typeAhead.placeOf(event.key, event.timeStamp, names, at);
    if (named !== undefined) return named;
    const place = this.#placeOf(event, rows);
    if (place === undefined || names.length === 0) return undefined;
    this.#typeAhead.end();
    return Math.min(Math.max(0, place), names.length - 1);
  }

  #placeOf(event: KeyboardEvent, { names, at, page }: Rows): number | undefined {
    switch (actOf('rows', event)) {
      case 'next':
        return at + 1;
      case 'previous':
        return at - 1;
      case 'nextPage':
        return at + page;
      case 'previousPage':
        return at - page;
      case 'first':
        return 0;
      case 'last':
        return names.length - 1;
      default:
        return undefined;
    }
  }
}
