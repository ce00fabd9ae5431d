/**
 * Every word that a reader sees, in English, by the part of the interface that it
 * belongs to. A part comes with the script that uses it first.
 */
export { changes } from './en/changes.js';
export { common } from './en/common.js';
export { dateField } from './en/date-field.js';
export { dates } from './en/dates.js';
export { explorer } from './en/explorer.js';
export { failure } from './en/failure.js';
export { focus } from './en/focus.js';
export { graph } from './en/graph.js';
export { legend } from './en/legend.js';
export { legendPanel } from './en/legend-panel.js';
export { list } from './en/list.js';
export { loading } from './en/loading.js';
export { missingParts } from './en/missing-parts.js';
export { overview } from './en/overview.js';
export { picture } from './en/picture.js';
export { scene } from './en/scene.js';
export { search } from './en/search.js';
export { share } from './en/share.js';
export { sheet } from './en/sheet.js';
export { table } from './en/table.js';
