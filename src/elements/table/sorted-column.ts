/**
 * Scrolls a table sideways, as little as need be, until the column by which it is sorted stands
 * whole beside the names of the rows, which stay in sight; the column next to them is whole as well.
 */
function scrollToSorted(scroller: HTMLElement): void {
  const [names, ...others] = scroller.querySelector('table')?.tHead?.rows[0]?.cells ?? [];
  const sorted = others.findIndex((heading) => heading.hasAttribute('aria-sort'));
  const column = others[sorted];
  if (!names || !column) return;
  const isLeftToRight = getComputedStyle(scroller).direction === 'ltr';
  const side = isLeftToRight ? 1 : -1;
  // How far an edge is from the names, in the direction of reading.
  const fromNames = (element: HTMLElement, edge: 'start' | 'end'): number => {
    const isRight = (edge === 'end') === isLeftToRight;
    const { left, right } = element.getBoundingClientRect();
    const of = names.getBoundingClientRect();
    return side * ((isRight ? right : left) - (isLeftToRight ? of.right : of.left));
  };
  const space = scroller.clientWidth - names.offsetWidth;
  const before = fromNames(column, 'start');
  const beyond = fromNames(column, 'end') - space;
  if (before < 0) scroller.scrollLeft += side * before;
  else if (beyond > 0) {
    const starts = others.slice(0, sorted + 1).map((heading) => fromNames(heading, 'start'));
    scroller.scrollLeft += side * (starts.find((start) => start >= beyond) ?? before);
  }
}

/** Brings the column by which a table is sorted into view, once for each sort. */
export class SortedColumn {
  /** By which column the rows were sorted when it was last brought into view. */
  #shown = '';

  /** `sort` names the rows and the column. */
  show(scroller: HTMLElement | null, sort: string): void {
    // What is not displayed has no widths.
    if (!scroller || scroller.clientWidth === 0 || sort === this.#shown) return;
    this.#shown = sort;
    scrollToSorted(scroller);
  }
}
