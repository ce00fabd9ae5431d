import { IS_SERVER } from '../shared/is-server.js';
import { OwnershipLegend } from './legend.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-legend': OwnershipLegend;
  }
}

if (!IS_SERVER && !customElements.get('ownership-legend')) {
  customElements.define('ownership-legend', OwnershipLegend);
}
