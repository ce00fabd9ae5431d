import { OwnershipShortcuts } from './shortcuts.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-shortcuts': OwnershipShortcuts;
  }
}

if (!customElements.get('ownership-shortcuts')) {
  customElements.define('ownership-shortcuts', OwnershipShortcuts);
}
