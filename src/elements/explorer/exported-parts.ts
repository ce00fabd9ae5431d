/**
 * The parts of the elements in an explorer that its page can style, with other names, after a
 * colon, where theirs are not enough.
 */
const EXPORTED: Readonly<Record<string, readonly string[]>> = {
  graph: ['canvas', 'focus-bar', 'state', 'failure', 'dialog'],
  inspector: [
    'page',
    'header:inspector-header',
    'title:inspector-title',
    'close',
    'answer',
    'section',
    'heading',
    'bar',
    'chart',
    'table:holdings',
    'path',
    'entry',
    'question',
    'party',
    'events',
    'doubt',
    'dispute',
    'more',
    'reference',
    'source-popover',
    'sources',
    'source',
    'missing',
    'warnings',
  ],
  legend: ['items', 'item', 'controls:legend-controls'],
  search: ['field', 'input', 'popup', 'option'],
  list: ['filters:list-filters', 'row:list-row'],
  table: ['toolbar:table-toolbar', 'tabs', 'columns', 'heading:table-heading', 'row:table-row'],
  changes: ['toolbar:changes-toolbar', 'kinds', 'company', 'change', 'name:change-name'],
  storyline: [
    'toolbar:storyline-toolbar',
    'chart:storyline-chart',
    'words:storyline-words',
    'lane',
    'key:storyline-key',
  ],
};

/** Lets the page of an explorer style what is in its elements. */
export function exportParts(root: ParentNode): void {
  for (const [name, parts] of Object.entries(EXPORTED)) {
    root.querySelector(`ownership-${name}`)?.setAttribute('exportparts', parts.join());
  }
}
