import { IS_SERVER } from '../shared/is-server.js';
import { OwnershipOpen } from './open.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-open': OwnershipOpen;
  }
}

if (!IS_SERVER && !customElements.get('ownership-open')) {
  customElements.define('ownership-open', OwnershipOpen);
}
