import { OwnershipTimeline } from './timeline.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-timeline': OwnershipTimeline;
  }
}

if (!customElements.get('ownership-timeline')) {
  customElements.define('ownership-timeline', OwnershipTimeline);
}
