import type { Name } from './schema/party.js';

/** Whether a name was in common use for a time only, and is the label on the days of that time. */
export function isNameOfATime({ use, from, until }: Name): boolean {
  return use === 'common' && (from ?? until) !== undefined;
}
