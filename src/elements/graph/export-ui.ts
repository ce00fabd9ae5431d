/** What of the export is loaded when it is first asked for. */
export { exportMessages } from '../../messages/index.js';
export { mayDownload } from '../shared/download-permission.js';
export { saveBlob } from '../shared/save-blob.js';
export { exportPicture } from './picture/export-picture.js';
export { exportDialog, readExportOptions } from './export-dialog.js';
export { fileName } from '../shared/file-name.js';
