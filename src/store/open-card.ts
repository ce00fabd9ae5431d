// Loaded with the first card that is opened.
export { openCard } from '../scene/index.js';
