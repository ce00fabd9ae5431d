export { validate } from './check-dataset.js';
export type { DividedDataset, PartName } from './dataset-parts.js';
export { csvText, tsvText } from './delimited-text.js';
export { divideDataset } from './divide-dataset.js';
export { joinPart, type JoinResult } from './join-part.js';
export { readDataset } from './read-dataset.js';
export { readPart, type PartResult } from './read-part.js';
export { readJson, type JsonResult } from './read-json.js';
