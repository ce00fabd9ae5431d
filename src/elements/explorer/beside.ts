/** What stands beside the picture, loaded when that is there. */
import '../inspector/define.js';
import '../legend/define.js';
