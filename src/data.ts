/**
 * Everything that runs without a DOM and without Cytoscape: validating and
 * reading data, questions about it, and the scene that is drawn of it.
 */
export * from './model/index.js';
export { formatDay, formatPartialDate, formatShare } from './messages/index.js';
export { parseDataset, type DatasetResult } from './diagnostics/index.js';
export {
  checkedDataset,
  type CsvTables,
  csvText,
  divideDataset,
  type DividedDataset,
  type FileInput,
  type FileOptions,
  type FilesResult,
  joinPart,
  type JoinResult,
  type JsonResult,
  type PartName,
  type PartResult,
  readDataset,
  readFile,
  readFiles,
  readJson,
  type ReadOptions,
  readPart,
  refuseLarge,
  type TableMapping,
  type TablePreview,
  tsvText,
  validate,
  writeBods,
  writeCsv,
  writeFtm,
  writeGraphml,
  writeJson,
} from './formats/index.js';
export * from './network/index.js';
export * from './geometry/index.js';
export {
  buildScene,
  type EdgeRole,
  type Scene,
  type SceneCluster,
  type SceneEdge,
  type SceneNode,
  type SceneSettings,
  type SceneShare,
} from './scene/index.js';
