/** What is loaded with the first part of a data set that is in a file of its own. */
export { joinPart, readPart } from '../formats/index.js';
