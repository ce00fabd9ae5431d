import { OwnershipInspector } from './inspector.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-inspector': OwnershipInspector;
  }
}

if (!customElements.get('ownership-inspector')) {
  customElements.define('ownership-inspector', OwnershipInspector);
}
