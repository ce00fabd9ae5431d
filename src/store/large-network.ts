/** Of more ties than so many, routes and places of labels are found after the first picture. */
const MOST_ROUTED_FIRST = 1000;

/** Whether there are so many ties, in a data set or on a day, that it takes long to compose their scene. */
export function isLarge(
  ties: Readonly<Record<'stakes' | 'alliances' | 'talks', readonly unknown[]>>,
): boolean {
  return ties.stakes.length + ties.alliances.length + ties.talks.length > MOST_ROUTED_FIRST;
}
