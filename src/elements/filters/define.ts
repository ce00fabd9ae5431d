import { IS_SERVER } from '../shared/is-server.js';
import { OwnershipFilters } from './filters.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-filters': OwnershipFilters;
  }
}

if (!IS_SERVER && !customElements.get('ownership-filters')) {
  customElements.define('ownership-filters', OwnershipFilters);
}
