export { readDataset, readJson, type JsonResult } from './json.js';
