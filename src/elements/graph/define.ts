import { OwnershipGraph } from './graph.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-graph': OwnershipGraph;
  }
}

if (!customElements.get('ownership-graph')) {
  customElements.define('ownership-graph', OwnershipGraph);
}
