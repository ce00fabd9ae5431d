/** A node or an edge with whatever a file tells of it, by the names that the file uses. */
export interface GraphNode {
  id: string;
  fields: ReadonlyMap<string, string>;
  /** Where it is in the file: its line or its index. */
  place: string;
}

export interface GraphEdge extends Omit<GraphNode, 'id'> {
  source: string;
  target: string;
  isDirected: boolean;
}

/** A graph as files of all formats have it. */
export interface GraphFile {
  nodes: GraphNode[];
  edges: GraphEdge[];
}
