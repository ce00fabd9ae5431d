/** What a party can be. */
export const PARTY_KINDS = [
  'company',
  'joint-venture',
  'state',
  'family',
  'person',
  'fund',
  'dispersed',
  'trust',
] as const;

export type PartyKind = (typeof PARTY_KINDS)[number];
