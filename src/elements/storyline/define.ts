import { OwnershipStoryline } from './storyline.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-storyline': OwnershipStoryline;
  }
}

if (!customElements.get('ownership-storyline')) {
  customElements.define('ownership-storyline', OwnershipStoryline);
}
