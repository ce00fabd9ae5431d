import { inspectorMessages } from '../../messages/index.js';
import type { Party } from '../../model/index.js';
import type { ControlLink } from '../../network/index.js';
import { nameOf, type NameContext } from './context.js';

const words = inspectorMessages.ownership;

/** Who controls a party without a majority that an owner has by itself. */
function controlWithoutMajority(link: ControlLink, context: NameContext): string {
  const [owner, owned] = [nameOf(context, link.owner), nameOf(context, link.owned)];
  if (link.basis === 'named') return words.controlsUnrecorded(owner, owned);
  const holders = link.stakes.map(({ stake }) => stake.owner);
  const companies = holders.filter((id) => id !== link.owner).map((id) => nameOf(context, id));
  return companies.length < holders.length
    ? words.controlsTogether(owner, owned, companies)
    : words.controlsThrough(owner, owned, companies);
}

/** Who controls a party in another way than by a majority of its own, and who controls that one in turn. */
export function controlSentences(
  chain: readonly ControlLink[],
  party: Party,
  context: NameContext,
): string[] {
  const [first, ...others] = chain;
  if (!first) return [];
  const isOfParty = first.owned === party.id && first.basis !== 'majority';
  const above = (isOfParty ? others : chain).map(({ owner, owned }) => {
    return { owner: nameOf(context, owner), owned: nameOf(context, owned) };
  });
  return [
    ...(isOfParty ? [controlWithoutMajority(first, context)] : []),
    ...(above.length > 0 ? [words.controlledBy(above)] : []),
  ];
}
