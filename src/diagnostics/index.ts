export { explainIssues } from './explain-issues.js';
export { explainMismatch, explainPart } from './explain-part.js';
export { explainDuplicateKeys, explainSyntaxError } from './json/explain-json.js';
export { explainDataset, parseDataset, type DatasetResult } from './parse-dataset.js';
export { nearest } from './nearest.js';
