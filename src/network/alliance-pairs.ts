/** A pair of ids. */
export type Pair = readonly [string, string];

/** Every pair of a list, or with `fromFirst` only the pairs of its first member with the others. */
export function pairsOf<Item>(
  items: readonly Item[],
  fromFirst = false,
): (readonly [Item, Item])[] {
  return items.flatMap((first, index) =>
    fromFirst && index > 0
      ? []
      : items.slice(index + 1).map((second): readonly [Item, Item] => [first, second]),
  );
}

/** Alliances of up to three tie every two members, larger ones the first member with each other. */
const LARGEST_FULL_MESH = 3;

/** Whether an alliance has more members than lines between every two of them can show. */
export function isManySided(members: readonly string[]): boolean {
  return members.length > LARGEST_FULL_MESH;
}

/** The pairs that stand for an alliance of some members, where no node stands for it. */
export function alliancePairs(members: readonly string[]): Pair[] {
  return pairsOf(members, isManySided(members));
}
