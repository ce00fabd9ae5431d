import { changeDays } from './day-change.js';
import { layoutInWorker, layoutOnPage } from './layout.js';
import { makePictures } from './picture.js';
import { plainPicture } from './shipped.js';

const measures = { layoutInWorker, layoutOnPage, plainPicture, changeDays, makePictures };

declare global {
  interface Window {
    /** What the benchmarks call on this page. */
    measures: typeof measures;
    /** When the first picture was on the screen, in milliseconds since the page was opened. */
    shown: Promise<number>;
  }
}

window.measures = measures;
