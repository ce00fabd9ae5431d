import { IS_SERVER } from '../shared/is-server.js';
import { ServerElement } from './server-element.js';

/** Registers what a server renders in place of elements that draw; in a browser it does nothing. */
if (IS_SERVER) {
  for (const name of ['ownership-explorer', 'ownership-graph']) {
    // A class can be registered once.
    if (!customElements.get(name)) customElements.define(name, class extends ServerElement {});
  }
}
