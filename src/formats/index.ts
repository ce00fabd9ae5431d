export type { Additions, DatasetParts, PartName } from './dataset-parts.js';
export { divideDataset } from './divide-dataset.js';
export { joinPart, type JoinResult } from './join-part.js';
export { readDataset, readJson, type JsonResult } from './json.js';
