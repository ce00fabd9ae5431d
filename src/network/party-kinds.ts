import type { Party } from '../model/index.js';

/** What can control and be controlled; states, persons, families, funds and trusts end every chain. */
export function isCompany({ kind }: Party): boolean {
  return kind === 'company' || kind === 'joint-venture';
}

/** Whether a party can have owners. */
export function canBeOwned({ kind }: Party): boolean {
  return kind !== 'state' && kind !== 'person' && kind !== 'family';
}
