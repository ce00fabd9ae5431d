import type { StateHolder } from './state-holder.js';

interface Ok {
  ok: boolean;
}

/** What was asked for at an address, and by whom. */
const shared = new Map<string, { user: StateHolder; result: Promise<Ok> }>();

/**
 * Gets what is at an address, or what another user has got there and still uses. What failed, is not ok,
 * or was aborted by the other user is got anew.
 */
export async function share<Result extends Ok>(
  address: string,
  user: StateHolder,
  get: () => Promise<Result>,
): Promise<Result> {
  const other = shared.get(address);
  // Not a moment later, in which a second one could ask as well.
  const found = other && (await other.result.catch(() => undefined));
  if (found?.ok) return found as Result;
  const result = get();
  shared.set(address, { user, result });
  return result;
}

/** To be called when a user is about to use something else, or nothing: the next one gets anew what it has got. */
export function release(user: StateHolder): void {
  for (const [address, one] of shared) if (one.user === user) shared.delete(address);
}
