import type { Party } from '../model/index.js';

/** What can control and be controlled within a group; all other kinds end every chain. */
export function isCompany({ kind }: Party): boolean {
  return kind === 'company' || kind === 'joint-venture';
}

/** Whether a party can have owners. */
export function canBeOwned({ kind }: Party): boolean {
  return kind !== 'state' && kind !== 'person' && kind !== 'family' && kind !== 'dispersed';
}

/** Whether a party is many holders, who never vote as one: free float, the public, minorities. */
export function isDispersed({ kind }: Party): boolean {
  return kind === 'dispersed';
}
