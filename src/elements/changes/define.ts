import { OwnershipChanges } from './changes.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-changes': OwnershipChanges;
  }
}

if (!customElements.get('ownership-changes')) {
  customElements.define('ownership-changes', OwnershipChanges);
}
