import { IS_SERVER } from '../shared/is-server.js';
import { OwnershipList } from './list.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-list': OwnershipList;
  }
}

if (!IS_SERVER && !customElements.get('ownership-list')) {
  customElements.define('ownership-list', OwnershipList);
}
