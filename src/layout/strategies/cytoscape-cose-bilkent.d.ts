declare module 'cytoscape-cose-bilkent' {
  import type { Ext } from 'cytoscape';

  /** Registers the layout `cose-bilkent` with Cytoscape. */
  const register: Ext;
  export default register;
}
