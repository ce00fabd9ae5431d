/** What of the export is loaded when it is first asked for. */
export { saveBlob } from '../shared/save-blob.js';
export { exportDialog, readExportOptions } from './export-dialog.js';
export { fileName } from '../shared/file-name.js';
