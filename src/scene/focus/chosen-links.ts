import type { Snapshot } from '../../network/index.js';
import { nameAt, pairsOf, talksAreShown, type Filters, type Pair } from '../../network/index.js';
import type { DrawnLink } from '../cards/drawn-link.js';
import { allianceLink, talksLink } from './path-links.js';
import { stakeLink } from './stake-links.js';

/** Pairs of parties, whichever of both is named first. */
class Pairs {
  readonly #keys = new Set<string>();

  has(pair: Pair): boolean {
    return this.#keys.has([...pair].sort().join(' '));
  }

  add(pair: Pair): void {
    this.#keys.add([...pair].sort().join(' '));
  }
}

/** Talks that the overview shows as well: those about one company's becoming a part of another, unless others are asked for. */
function isLarge({ aim }: Snapshot['talks'][number]['talks'], { otherTalks }: Filters): boolean {
  return otherTalks || aim === 'merger' || aim === 'takeover';
}

/**
 * The lines between chosen parties on a day: every stake; an alliance between those of its members
 * whom no stake ties, or else between two of them; and talks of mergers and takeovers. Of several alliances, or
 * talks, of the same two, that of the most of the chosen ones.
 */
export function chosenLinks(
  { day, parties, stakes, alliances, talks }: Snapshot,
  chosen: ReadonlySet<string>,
  filters: Filters,
): DrawnLink[] {
  const names = new Map(parties.map((party) => [party.id, nameAt(party, day)]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const isShown = ({ ended }: { ended: boolean }): boolean => !ended || filters.endedTies;
  const chosenOf = (ids: readonly string[]): string[] => ids.filter((id) => chosen.has(id));
  const held = stakes.filter(
    (onDay) => isShown(onDay) && chosenOf([onDay.stake.owner, onDay.stake.owned]).length === 2,
  );
  const tied = new Pairs();
  for (const { stake } of held) tied.add([stake.owner, stake.owned]);
  const links: DrawnLink[] = held.map((onDay) => stakeLink(onDay, nameOf, 'middle'));

  const allied = alliances
    .filter(isShown)
    .map((onDay) => ({ onDay, members: chosenOf(onDay.members.map(({ party }) => party)) }))
    .sort((a, b) => b.members.length - a.members.length);
  for (const { onDay, members } of allied) {
    const pairs = pairsOf(members);
    const free = pairs.filter((pair) => !tied.has(pair));
    for (const pair of free.length > 0 ? free : pairs.slice(0, 1)) {
      links.push(allianceLink(onDay, pair));
      tied.add(pair);
    }
  }

  const talked = new Pairs();
  const shownTalks = talks
    .filter((onDay) => talksAreShown(onDay, day, filters) && isLarge(onDay.talks, filters))
    .map((onDay) => ({ onDay, members: chosenOf(onDay.talks.parties) }))
    .sort((a, b) => b.members.length - a.members.length);
  for (const { onDay, members } of shownTalks) {
    // From one party to each of the others.
    for (const pair of pairsOf(members, true).filter((one) => !talked.has(one))) {
      links.push(talksLink(onDay, pair));
      talked.add(pair);
    }
  }
  return links;
}
