/** What of the dialog is loaded when it is first asked for. */
export { pictureDialogMessages } from '../../../messages/index.js';
export { mayDownload } from '../../shared/download-permission.js';
export { fileName } from '../../shared/file-name.js';
export { saveBlob } from '../../shared/save-blob.js';
export { optionsOf, readChoices, WORDS } from './choices.js';
export { composeFor } from './compose.js';
export { copyPicture } from './copy-picture.js';
export { pictureDialog } from './dialog.js';
export { pictureDialogStyles } from './dialog.styles.js';
export { fileOf } from './export-picture.js';
export { namedParties } from './named-parties.js';
export { paintPreview } from './preview.js';
export { rememberChoices, rememberedChoices } from './remembered-choices.js';
