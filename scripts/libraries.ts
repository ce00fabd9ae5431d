/** What the scripts of the site take from Cytoscape and Lit, and nothing else. */
export { default as cytoscape } from 'cytoscape';
export { css, html, LitElement, nothing, svg } from 'lit';
export { property, query, state } from 'lit/decorators.js';
export { guard } from 'lit/directives/guard.js';
