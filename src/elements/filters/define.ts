import { OwnershipFilters } from './filters.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-filters': OwnershipFilters;
  }
}

if (!customElements.get('ownership-filters')) {
  customElements.define('ownership-filters', OwnershipFilters);
}
