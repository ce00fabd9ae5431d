export { fieldsOf } from './headings.js';
export { parseKind } from './kind-text.js';
export { fileSource, noteFileSource, rowSource } from './table-source.js';
