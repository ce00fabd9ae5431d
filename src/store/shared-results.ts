import type { StateHolder } from './state-holder.js';

interface Ok {
  ok: boolean;
}

/** Those who are shown: what anybody else gets is not kept, since nobody would say that it is no longer used. */
const users = new WeakSet<StateHolder>();

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
  if (users.has(user)) shared.set(address, { user, result });
  return result;
}

/** To be called when a user is about to use something else: the next one gets anew what it has got. */
export function forget(user: StateHolder): void {
  for (const [address, one] of shared) if (one.user === user) shared.delete(address);
}

/** To be called when a user is shown, and when it no longer is. */
export function setUsed(user: StateHolder, isUsed: boolean): void {
  if (isUsed) users.add(user);
  else users.delete(user);
  if (!isUsed) forget(user);
}
