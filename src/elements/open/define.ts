import { OwnershipOpen } from './open.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-open': OwnershipOpen;
  }
}

if (!customElements.get('ownership-open')) {
  customElements.define('ownership-open', OwnershipOpen);
}
