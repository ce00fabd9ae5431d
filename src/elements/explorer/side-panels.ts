/** What stands beside the picture, and what acts on the explorer, loaded when the picture is there. */
import '../inspector/define.js';
import '../legend/define.js';
import '../timeline/define.js';

export { Controls } from './controls.js';
