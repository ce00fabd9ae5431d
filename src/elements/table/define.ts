import { IS_SERVER } from '../shared/is-server.js';
import { OwnershipTable } from './table.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-table': OwnershipTable;
  }
}

if (!IS_SERVER && !customElements.get('ownership-table')) {
  customElements.define('ownership-table', OwnershipTable);
}
