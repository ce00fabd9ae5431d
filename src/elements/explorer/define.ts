import { IS_SERVER } from '../shared/is-server.js';
import '../graph/define.js';
import { OwnershipExplorer } from './explorer.js';

export type * from '../shared/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'ownership-explorer': OwnershipExplorer;
  }
}

if (!IS_SERVER && !customElements.get('ownership-explorer')) {
  customElements.define('ownership-explorer', OwnershipExplorer);
}
