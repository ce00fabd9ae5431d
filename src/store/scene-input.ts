import type {
  Comparison,
  GroupsAtThreshold,
  NetworkIndex,
  Snapshot,
  Filters,
  Visible,
} from '../network/index.js';
import type { ComparedOverview, FrameSize, MeasureText } from '../scene/index.js';

/** What scenes of all views are composed of. */
export interface SceneInput {
  /** Of the core of the data. */
  index: NetworkIndex;
  snapshot: Snapshot;
  filters: Filters;
  /** What those leave of the day; null while they leave out nothing. */
  visible: Visible | null;
  /** Where another threshold than a majority makes groups; else null. */
  groups: GroupsAtThreshold | null;
  canvas: FrameSize;
  /** Whether all of it is seen at once, as on paper. */
  isWhole: boolean;
  measureText: MeasureText;
  /** What changed since another day, where two are compared; the snapshot is that of the later one. */
  comparison?: Comparison;
  /** Then the groups of the earlier day, where another threshold than a majority makes them. */
  groupsBefore?: GroupsAtThreshold | null;
  /** What the overview then draws in place of that of the snapshot. */
  compared?: ComparedOverview;
}
