export { divideDataset, joinPart } from './details.js';
export type { DatasetParts, Details, JoinResult, PartName } from './details.js';
export { readDataset, readJson, type JsonResult } from './json.js';
