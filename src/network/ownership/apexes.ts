import { ControlSearch } from './control-search.js';
import { strongComponents } from './strong-components.js';
import { withPossible, type Voting } from './voting.js';

/** Somebody who is controlled by nobody else, or several who control one another, with all that is controlled. */
export interface Apex {
  /** One holder; several where they control one another, a ring. */
  holders: readonly number[];
  /** All that is controlled, the holders of a ring and a single holder included. */
  members: ReadonlySet<number>;
}

/** Holders so that most come before what they control, and what belongs together where holders control one another. */
interface Order {
  holders: number[];
  /** By holder a number that it shares with those who lead to one another by any votes. */
  component: Int32Array;
  /** The same by votes of which each alone is enough. */
  ring: Int32Array;
}

function orderOf(voting: Voting, roots: readonly number[]): Order {
  const { byOwner: edges, owned: ends, counts, votes, possible, isOpen, isEnough } = voting;
  const has = (edge: number): boolean => counts[edge] === 1;
  const isEnoughAlone = (edge: number): boolean => {
    const company = ends[edge] ?? 0;
    const percent = withPossible(voting, company, votes[edge] ?? 0, possible?.extra[edge] ?? 0);
    return has(edge) && isEnough(company, percent, isOpen[edge] === 1);
  };
  const size = edges.starts.length - 1;
  const [component, ring, rank] = [
    new Int32Array(size),
    new Int32Array(size),
    new Int32Array(size),
  ];
  const alone = strongComponents({ edges, ends, has: isEnoughAlone }, roots);
  alone.nodes.forEach((node, index) => (rank[node] = index));
  for (let at = 0; at + 1 < alone.starts.length; at++) {
    for (const node of alone.nodes.subarray(alone.starts[at], alone.starts[at + 1])) {
      ring[node] = at;
    }
  }
  const any = strongComponents({ edges, ends, has }, roots);
  for (let at = 0; at + 1 < any.starts.length; at++) {
    const members = any.nodes.subarray(any.starts[at], any.starts[at + 1]);
    for (const node of members) component[node] = at;
    members.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  }
  return { holders: [...any.nodes], component, ring };
}

/**
 * Those among the members of a set who control its holder in turn, with the holder. Who
 * controls one of them does so; and what somebody controls who does not, does not either,
 * so that hardly any member needs a search of its own.
 */
function ringOf(
  holder: number,
  members: ReadonlySet<number>,
  { component, ring }: Order,
  search: ControlSearch,
): number[] {
  const others = new Set<number>();
  const rings = new Set([ring[holder]]);
  const isInRing = (member: number): boolean => rings.has(ring[member]);
  for (const member of members) {
    if (component[member] !== component[holder] || isInRing(member) || others.has(member)) continue;
    const below = search.from(member, isInRing);
    if ([...below].some(isInRing)) rings.add(ring[member]);
    else for (const one of below) others.add(one);
  }
  return [...members].filter(
    (member) => component[member] === component[holder] && isInRing(member),
  );
}

/**
 * Everybody who controls something and is controlled by nobody, or only by those that
 * it controls in turn. Whoever is controlled has no search of its own, because what it
 * controls its controller does; so for votes of which more than half is enough the
 * time is linear. `roots` are the holders that matter.
 */
export function apexes(voting: Voting, roots: readonly number[]): Apex[] {
  const order = orderOf(voting, roots);
  const search = new ControlSearch(voting);
  const isControlled = new Uint8Array(order.component.length);
  const found: { holder: number; members: ReadonlySet<number>; isHeld: boolean }[] = [];
  for (const holder of order.holders) {
    if (isControlled[holder] === 1) continue;
    const members = search.from(holder);
    if (members.size === 1) continue;
    for (const member of members) if (member !== holder) isControlled[member] = 1;
    found.push({ holder, members, isHeld: search.hasEnough(holder) });
  }
  return found
    .filter(({ holder }) => isControlled[holder] !== 1)
    .map(({ holder, members, isHeld }) => {
      const holders = isHeld ? ringOf(holder, members, order, search) : [holder];
      return { holders, members };
    });
}
