import { OwnershipTable } from './table.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-table': OwnershipTable;
  }
}

if (!customElements.get('ownership-table')) {
  customElements.define('ownership-table', OwnershipTable);
}
