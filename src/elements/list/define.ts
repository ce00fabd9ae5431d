import { OwnershipList } from './list.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-list': OwnershipList;
  }
}

if (!customElements.get('ownership-list')) {
  customElements.define('ownership-list', OwnershipList);
}
