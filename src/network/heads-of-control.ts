import { followToEnd } from './follow-to-end.js';

/** For every company that is controlled, or controls, the id of the one at the top of its chain; there are no cycles. */
export function headsOfControl(controllers: ReadonlyMap<string, string>): Map<string, string> {
  const companies = [...controllers.keys(), ...controllers.values()];
  return followToEnd(companies, controllers, ([first = '']) => first);
}
