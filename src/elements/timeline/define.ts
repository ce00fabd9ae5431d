import { IS_SERVER } from '../shared/is-server.js';
import { OwnershipTimeline } from './timeline.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-timeline': OwnershipTimeline;
  }
}

if (!IS_SERVER && !customElements.get('ownership-timeline')) {
  customElements.define('ownership-timeline', OwnershipTimeline);
}
