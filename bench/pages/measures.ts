import { compareDays } from './changes.js';
import { connectPairs } from './connection.js';
import { changeDays } from './day-change.js';
import { layoutInWorker, layoutOnPage } from './layout.js';
import { showFirstPicture } from './first-picture.js';
import { exportImages } from './image-export.js';
import { showOverviews } from './overview.js';
import { lookThrough } from './ownership.js';
import { showTables } from './table.js';
import { searchParties } from './search.js';
import { stepThroughDays } from './step.js';
import { drawStorylines } from './storyline.js';
import { layOutGraph, qualityNames } from './quality.js';
import { plainGraph } from './shipped.js';

const measures = {
  layoutInWorker,
  layoutOnPage,
  plainGraph,
  changeDays,
  compareDays,
  showOverviews,
  stepThroughDays,
  showTables,
  drawStorylines,
  searchParties,
  exportImages,
  connectPairs,
  lookThrough,
  showFirstPicture,
  layOutGraph,
  qualityNames,
};

declare global {
  interface Window {
    /** What the benchmarks call on this page. */
    measures: typeof measures;
    /** When the first scene was on the screen, in milliseconds since the page was opened. */
    shown: Promise<number>;
  }
}

window.measures = measures;
