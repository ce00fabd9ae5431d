import type { CSSResult } from 'lit';
import { headerStyles } from './header.styles.js';
import { layoutStyles } from './layout.styles.js';
import { sheetStyles } from './sheet.styles.js';

export const styles: CSSResult[] = [layoutStyles, headerStyles, sheetStyles];
