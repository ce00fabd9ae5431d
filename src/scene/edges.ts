import { endedWithinYears, nameAt } from '../network/index.js';
import type { AllianceOnDay, Snapshot, StakeOnDay, TalksOnDay } from '../network/index.js';
import {
  isSurelyAbove,
  shareBounds,
  type Day,
  type Share,
  type TalksOutcome,
} from '../model/index.js';
import { stakeLabel, talksLabel } from './labels/label-texts.js';
import type { EdgeRole, SceneEdge, SceneShare, Filters } from './scene.js';
import { MemoCache } from './memo-cache.js';
import { pairsOf, type Pair } from '../network/index.js';

/** What further lines of the same talks carry, when the first one has told the date. */
const SIGNS: Readonly<Partial<Record<TalksOutcome, string>>> = {
  collapsed: '✕',
  denied: '?',
  reported: '?',
};

/** An edge before it is routed between the nodes. */
export type UnroutedEdge = Omit<SceneEdge, 'controlPoints' | 'labelPlacement'>;

/** Alliances of up to three are drawn between every two members, larger ones from the first member. */
const LARGEST_FULL_MESH = 3;

function sceneShare(share: Share): SceneShare {
  if (share === 'unknown') return null;
  return typeof share === 'number' ? share : shareBounds(share);
}

function shareRole(capital: Share, votes: Share): EdgeRole {
  if (isSurelyAbove(capital, 50) || isSurelyAbove(votes, 50)) return 'majority';
  return capital === 'unknown' ? 'unknown-share' : 'minority';
}

function stakeEdge(onDay: StakeOnDay, title: string, isCrossHolding: boolean): UnroutedEdge {
  const { stake, holding, ended, certain } = onDay;
  const votes = holding.votes ?? holding.capital;
  const roles: EdgeRole[] = [shareRole(holding.capital, votes)];
  if (isCrossHolding) roles.push('cross-holding');
  if (holding.doubt !== undefined || !certain) roles.push('doubtful');
  if (ended) roles.push('ended');
  return {
    id: stake.id,
    tie: stake.id,
    kind: 'stake',
    source: stake.owner,
    target: stake.owned,
    title,
    label: stakeLabel(onDay),
    roles,
    capital: sceneShare(holding.capital),
    votes: sceneShare(votes),
  };
}

function edgeIds(tie: string, pairs: readonly Pair[]): string[] {
  return pairs.length === 1 ? [tie] : pairs.map(([a, b]) => `${tie}/${a}/${b}`);
}

function allianceEdges({ alliance, members, ended, certain }: AllianceOnDay): UnroutedEdge[] {
  const parties = members.map(({ party }) => party);
  const pairs = pairsOf(parties, parties.length > LARGEST_FULL_MESH);
  const ids = edgeIds(alliance.id, pairs);
  const doubtful = !certain || members.some(({ doubt }) => doubt !== undefined);
  const roles: EdgeRole[] = ['alliance'];
  if (doubtful) roles.push('doubtful');
  if (ended) roles.push('ended');
  return pairs.map(([source, target], index) => ({
    id: ids[index] ?? alliance.id,
    tie: alliance.id,
    kind: 'alliance',
    source,
    target,
    title: alliance.name,
    label: '',
    roles: [...roles],
  }));
}

function talksEdges(onDay: TalksOnDay): UnroutedEdge[] {
  const { talks, state, certain } = onDay;
  const pairs = pairsOf(talks.parties, true);
  const ids = edgeIds(talks.id, pairs);
  const label = talksLabel(onDay);
  const roles: EdgeRole[] = [`talks-${state}`];
  if (talks.doubt !== undefined || !certain) roles.push('doubtful');
  return pairs.map(([source, target], index) => ({
    id: ids[index] ?? talks.id,
    tie: talks.id,
    kind: 'talks',
    source,
    target,
    title: talks.title,
    label: index === 0 ? label : (SIGNS[state] ?? ''),
    roles: [...roles],
  }));
}

/**
 * Whether talks are drawn. Completed talks have become a stake or a merger and
 * are drawn only with the ended ties; others until so many years after their end.
 */
function talksAreShown(onDay: TalksOnDay, day: Day, filters: Filters): boolean {
  if (onDay.ended && onDay.state === 'completed') return filters.endedTies;
  return endedWithinYears(onDay, filters.talksYears, day);
}

/**
 * The edges of a snapshot under the filters, in the order of the data set. Edges
 * of the memo are used again where neither the tie nor the names of its ends changed.
 */
export function sceneEdges(
  snapshot: Snapshot,
  filters: Filters,
  memo = new MemoCache<UnroutedEdge[]>(),
): UnroutedEdge[] {
  const { day, parties, stakes, alliances, talks } = snapshot;
  const inForce = stakes.filter(({ ended }) => !ended);
  const crossHeld = new Set(inForce.map(({ stake }) => `${stake.owner} ${stake.owned}`));
  const names = new Map(parties.map((party) => [party.id, nameAt(party, day)]));
  const isShown = ({ ended }: { ended: boolean }): boolean => !ended || filters.endedTies;
  return [
    ...stakes.filter(isShown).flatMap((onDay) => {
      const { id, owner, owned } = onDay.stake;
      const title = `${names.get(owner) ?? owner} in ${names.get(owned) ?? owned}`;
      const isCrossHolding = crossHeld.has(`${owned} ${owner}`);
      return memo.get(id, [onDay, title, isCrossHolding], () => [
        stakeEdge(onDay, title, isCrossHolding),
      ]);
    }),
    ...alliances
      .filter(isShown)
      .flatMap((onDay) => memo.get(onDay.alliance.id, [onDay], () => allianceEdges(onDay))),
    ...talks
      .filter((onDay) => talksAreShown(onDay, day, filters))
      .flatMap((onDay) => memo.get(onDay.talks.id, [onDay], () => talksEdges(onDay))),
  ];
}
