import { IS_SERVER } from '../shared/is-server.js';
import { OwnershipChanges } from './changes.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-changes': OwnershipChanges;
  }
}

if (!IS_SERVER && !customElements.get('ownership-changes')) {
  customElements.define('ownership-changes', OwnershipChanges);
}
