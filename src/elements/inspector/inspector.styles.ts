import type { CSSResult } from 'lit';
import { controlStyles } from './controls.styles.js';
import { figureStyles } from './figures.styles.js';
import { listStyles } from './lists.styles.js';
import { pageStyles } from './page.styles.js';

export const styles: CSSResult[] = [pageStyles, controlStyles, listStyles, figureStyles];
