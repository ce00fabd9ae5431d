import type { CSSResult } from 'lit';
import { barStyles } from './bar.styles.js';
import { chartStyles } from './chart.styles.js';
import { controlStyles } from './controls.styles.js';
import { figureStyles } from './figures.styles.js';
import { holdingTableStyles } from './holding-table.styles.js';
import { listStyles } from './lists.styles.js';
import { pageStyles } from './page.styles.js';
import { powerStyles } from './power.styles.js';
import { referenceStyles } from './references.styles.js';
import { sectionStyles } from './sections.styles.js';

export const styles: CSSResult[] = [
  pageStyles,
  sectionStyles,
  controlStyles,
  referenceStyles,
  listStyles,
  figureStyles,
  barStyles,
  chartStyles,
  holdingTableStyles,
  powerStyles,
];
