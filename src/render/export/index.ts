export { exportPng } from './export-png.js';
export { describePicture } from './metadata/describe-picture.js';
export { withPngMetadata } from './metadata/png-metadata.js';
export { readPicture } from './metadata/read-picture.js';
export { pictureText } from './words/picture-text.js';
