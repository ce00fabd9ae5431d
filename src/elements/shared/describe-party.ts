import { formatCountry, formatShortShare, messages } from '../../messages/index.js';
import type { Day, Party } from '../../model/index.js';
import { nameAt, type NetworkIndex } from '../../network/index.js';

/** What a party is, and where: `Company`, `Japan`. */
export function kindAndCountry({ kind, country }: Pick<Party, 'kind' | 'country'>): string[] {
  return [
    messages.legend.partyKinds[kind],
    ...(country === undefined ? [] : [formatCountry(country)]),
  ];
}

/** Who holds most of a party on a day, with the share where it is known: `Held by Renault (35.7%)`. Empty for nobody. */
export function holderOf({ id }: Party, index: NetworkIndex, day: Day): string[] {
  const details = index.details(id, day);
  const [first] = details?.type === 'party' ? details.owners : [];
  const owner = first && !first.ended ? index.party(first.stake.owner) : undefined;
  if (!first || !owner) return [];
  const name = nameAt(owner, day);
  const { capital } = first.holding;
  const { heldBy, heldByWith } = messages.search;
  return [capital === 'unknown' ? heldBy(name) : heldByWith(name, formatShortShare(capital))];
}
