import type { OverviewCard, OverviewLink, Visible } from '../../network/index.js';

/** Whether filters leave a company of a group. */
export function isVisibleCard({ group }: OverviewCard, visible: Visible | null): boolean {
  return !visible || group.members.some(({ id }) => visible.parties.has(id));
}

/** Links with the ties that filters leave; a joint venture is one while a stake in it is left. */
export function visibleLinks(
  links: readonly OverviewLink[],
  visible: Visible | null,
): readonly OverviewLink[] {
  if (!visible) return links;
  const { ties, held } = visible;
  return links.map((link) => ({
    ...link,
    stakes: link.stakes.filter(({ onDay }) => ties.has(onDay.stake.id)),
    ventures: link.ventures.filter(({ id }) => held.has(id)),
    alliances: link.alliances.filter(({ alliance }) => ties.has(alliance.id)),
    talks: link.talks.filter(({ talks }) => ties.has(talks.id)),
  }));
}
