/** Registers every element. */
import './changes/define.js';
import './explorer/define.js';
import './filters/define.js';
import './graph/define.js';
import './inspector/define.js';
import './legend/define.js';
import './list/define.js';
import './open/define.js';
import './search/define.js';
import './storyline/define.js';
import './table/define.js';
import './timeline/define.js';
