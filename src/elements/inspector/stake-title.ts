import { inspectorMessages } from '../../messages/index.js';
import type { Stake } from '../../model/index.js';
import { nameOf, type NameContext } from './context.js';

/** `Renault in Nissan`. */
export function stakeTitle({ owner, owned }: Stake, context: NameContext): string {
  return inspectorMessages.stake.title(nameOf(context, owner), nameOf(context, owned));
}
