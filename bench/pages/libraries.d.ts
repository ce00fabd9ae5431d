declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';

  /** Registers the layout `fcose` with Cytoscape. */
  const register: Ext;
  export default register;
}

/** What the benchmarks use of it; it comes without types. */
declare module 'd3-force' {
  export interface ForceNode {
    index?: number;
    x?: number;
    y?: number;
  }

  type Force = (alpha: number) => void;

  interface LinkForce<Link> extends Force {
    id: (id: (node: never) => string) => LinkForce<Link>;
    distance: (distance: number) => LinkForce<Link>;
  }

  interface ChargeForce extends Force {
    strength: (strength: number) => ChargeForce;
  }

  interface Simulation {
    force: (name: string, force: Force) => Simulation;
    stop: () => Simulation;
    tick: (count: number) => Simulation;
    randomSource: (random: () => number) => Simulation;
  }

  export function forceSimulation(nodes: ForceNode[]): Simulation;
  export function forceLink<Link>(links: Link[]): LinkForce<Link>;
  export function forceManyBody(): ChargeForce;
  export function forceCenter(): Force;
  export function forceCollide(radius: (node: never) => number): Force;
}
