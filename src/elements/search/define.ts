import { OwnershipSearch } from './search.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-search': OwnershipSearch;
  }
}

if (!customElements.get('ownership-search')) {
  customElements.define('ownership-search', OwnershipSearch);
}
