export const SCOPES = ['selection', 'largest'] as const;

/** Which companies the history shows: what is selected with its surroundings, or the largest groups, as without a selection. */
export type Scope = (typeof SCOPES)[number];
