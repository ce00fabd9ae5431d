import { IS_SERVER } from '../shared/is-server.js';
import { OwnershipInspector } from './inspector.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-inspector': OwnershipInspector;
  }
}

if (!IS_SERVER && !customElements.get('ownership-inspector')) {
  customElements.define('ownership-inspector', OwnershipInspector);
}
