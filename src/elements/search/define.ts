import { IS_SERVER } from '../shared/is-server.js';
import { OwnershipSearch } from './search.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-search': OwnershipSearch;
  }
}

if (!IS_SERVER && !customElements.get('ownership-search')) {
  customElements.define('ownership-search', OwnershipSearch);
}
