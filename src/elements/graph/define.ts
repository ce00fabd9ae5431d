import { IS_SERVER } from '../shared/is-server.js';
import { OwnershipGraph } from './graph.js';

export type * from '../shared/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-graph': OwnershipGraph;
  }
}

if (!IS_SERVER && !customElements.get('ownership-graph')) {
  customElements.define('ownership-graph', OwnershipGraph);
}
