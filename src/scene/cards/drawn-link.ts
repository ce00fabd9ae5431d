import type { SceneEdge } from '../scene.js';

/** A label of a line. */
export interface LinkLabel {
  role: 'share' | 'unrecorded-share' | 'ring' | 'collapsed' | 'alliance-name' | 'change';
  /** Of a share in the overview: the id of the stake that it is of. */
  tie?: string;
  lines: readonly string[];
  /** The same in fewer characters or lines, for where there is little room. */
  shortLines?: readonly string[];
  /** The same in other ways, for where neither has room. */
  otherLines?: readonly (readonly string[])[];
  /** Whether it stands once for all lines of its tie. */
  isOfTie?: true;
  /** Where on the line it should be: near an end, or in the middle. */
  place: 'source' | 'middle' | 'target';
  /** Stands behind the text where the line is too short for a ring of its own: the joint ventures besides. */
  ring?: LinkLabel;
}

/** A line between two cards before it has a route. */
export interface DrawnLink extends Pick<
  SceneEdge,
  'id' | 'tie' | 'kind' | 'source' | 'target' | 'title' | 'roles' | 'change' | 'capital' | 'votes'
> {
  labels: readonly LinkLabel[];
}
