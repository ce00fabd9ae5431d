import { OwnershipLegend } from './legend.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-legend': OwnershipLegend;
  }
}

if (!customElements.get('ownership-legend')) {
  customElements.define('ownership-legend', OwnershipLegend);
}
