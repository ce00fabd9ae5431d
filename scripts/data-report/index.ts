import type { ColumnPositions, Positions } from '../../src/layout/index.js';
import type { Dataset, Problem } from '../../src/model/index.js';
import { changeovers } from './changeovers.js';
import { checked } from './checked.js';
import { doubtful, undoubtedMemory } from './doubtful.js';
import { duplicateSources } from './duplicate-sources.js';
import { gaps } from './gaps.js';
import { ghosts } from './ghosts.js';
import { missingPositions, reasonsForLayout, strayPositions } from './positions.js';
import { missingPlaces, strayPlaces } from './overview.js';
import { repeats } from './repeats.js';
import type { Section } from './section.js';
import { stale } from './stale.js';

export { figuresOf, percentOf, type Figures } from './figures.js';
export { printFigures, printSection } from './print.js';
export { withFigures } from './readme.js';
export type { Section } from './section.js';

/** All that a curator should review in a data set that has passed the check. */
export function sectionsOf(
  dataset: Dataset,
  warnings: readonly Problem[],
  positions: Positions,
  overview: ColumnPositions,
): Section[] {
  return [
    ...checked(warnings),
    duplicateSources(dataset),
    undoubtedMemory(dataset),
    changeovers(dataset),
    ghosts(dataset),
    repeats(dataset),
    gaps(dataset),
    stale(dataset),
    doubtful(dataset),
    missingPositions(dataset, positions),
    strayPositions(dataset, positions),
    reasonsForLayout(dataset, positions),
    missingPlaces(dataset, overview),
    strayPlaces(dataset, overview),
  ];
}
