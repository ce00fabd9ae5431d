import '../graph/define.js';
import { OwnershipExplorer } from './explorer.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-explorer': OwnershipExplorer;
  }
}

if (!customElements.get('ownership-explorer')) {
  customElements.define('ownership-explorer', OwnershipExplorer);
}
