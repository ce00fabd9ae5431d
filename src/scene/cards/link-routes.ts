import { chooseRoutes, type LinkRoute } from '../../layout/index.js';
import type { DrawnLink } from './drawn-link.js';

/**
 * The routes of links by their index. Links of one pair of cards run side by side
 * on one route. `cards` are the ids of each column from top to bottom.
 */
export function linkRoutes(
  cards: readonly (readonly string[])[],
  links: readonly DrawnLink[],
): LinkRoute[] {
  const indexOf = new Map(cards.flat().map((id, index) => [id, index]));
  let next = 0;
  const columns = cards.map((column) => column.map(() => next++));
  const keyOf = ({ source, target }: DrawnLink): string => [source, target].sort().join(' ');
  const pairs = new Map(links.map((link) => [keyOf(link), link]));
  const { routes } = chooseRoutes(
    columns,
    [...pairs.values()].map(({ source, target }) => {
      return { a: indexOf.get(source) ?? 0, b: indexOf.get(target) ?? 0 };
    }),
  );
  const routeOf = new Map([...pairs.keys()].map((key, index) => [key, routes[index]]));
  return links.map((link) => routeOf.get(keyOf(link)) ?? { kind: 'adjacent-columns' });
}
