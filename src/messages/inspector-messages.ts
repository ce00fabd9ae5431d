import { connection } from './en/connection.js';
import { inTheEnd } from './en/in-the-end.js';
import { inspectorLabels } from './en/inspector-labels.js';
import { inspectorLater } from './en/inspector-later.js';
import { inspectorStakes } from './en/inspector-stakes.js';
import { inspector } from './en/inspector.js';
import { ownership } from './en/ownership.js';
import { power } from './en/power.js';

/**
 * The words of the inspector. They are apart from `messages` because the first
 * drawing does without the inspector, which is loaded after it.
 */
export const inspectorMessages = {
  ...inspector,
  ...inspectorStakes,
  later: inspectorLater,
  labels: inspectorLabels,
  ownership,
  connection,
  inTheEnd,
  power,
};
