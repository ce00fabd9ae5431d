import { IS_SERVER } from '../shared/is-server.js';
import { OwnershipShortcuts } from './shortcuts.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-shortcuts': OwnershipShortcuts;
  }
}

if (!IS_SERVER && !customElements.get('ownership-shortcuts')) {
  customElements.define('ownership-shortcuts', OwnershipShortcuts);
}
