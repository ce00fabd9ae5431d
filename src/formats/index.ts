export type { DividedDataset, PartName } from './dataset-parts.js';
export { divideDataset } from './divide-dataset.js';
export { joinPart, type JoinResult } from './join-part.js';
export { readDataset, readPart, validate, type PartResult } from './read-dataset.js';
export { readJson, type JsonResult } from './read-json.js';
