import {
  nameAt,
  shareMarks,
  talksAreShown,
  type Comparison,
  type Filters,
  type NetworkIndex,
} from '../network/index.js';
import type { AllianceOnDay, Snapshot, StakeOnDay, TalksOnDay } from '../network/index.js';
import { isSurelyAbove, talksEnd, type Share } from '../model/index.js';
import {
  edgeLabelLines,
  joinLabelLines,
  messages,
  talksMark,
  type EdgeLabel,
} from '../messages/index.js';
import type { EdgeRole, SceneEdge } from './scene.js';
import { sceneShare } from './scene-share.js';
import { MemoCache } from './memo-cache.js';
import { alliancePairs, isManySided, pairsOf, type Pair } from '../network/index.js';
import { hubId } from './alliance-hubs.js';

/** An edge before it is routed between the nodes. */
export interface UnroutedEdge extends Omit<
  SceneEdge,
  'kind' | 'controlPoints' | 'anchors' | 'labelPlacement' | 'route'
> {
  kind: 'stake' | 'alliance' | 'talks';
}

/** The label of an edge, as data and in words. */
function labelled(data: EdgeLabel | null): Pick<SceneEdge, 'label' | 'labelLines' | 'labelData'> {
  const labelLines = data ? edgeLabelLines(data) : [];
  return {
    label: joinLabelLines(labelLines),
    labelLines,
    labelData: labelLines.length > 0 ? data : null,
  };
}

function shareRole(capital: Share, votes: Share, dispersed: boolean): EdgeRole {
  const isMajority = isSurelyAbove(capital, 50) || isSurelyAbove(votes, 50);
  if (isMajority && !dispersed) return 'majority';
  return capital === 'unknown' ? 'unknown-share' : 'minority';
}

/** The edge of a stake with its label. */
export function stakeEdge(onDay: StakeOnDay, title: string, isCrossHolding: boolean): UnroutedEdge {
  const { stake, holding, ended, dispersed = false } = onDay;
  const votes = holding.votes ?? holding.capital;
  const marks = shareMarks(onDay);
  const roles: EdgeRole[] = [shareRole(holding.capital, votes, dispersed)];
  if (isCrossHolding) roles.push('cross-holding');
  if (marks.uncertain) roles.push('doubtful');
  if (ended) roles.push('ended');
  return {
    id: stake.id,
    tie: stake.id,
    kind: 'stake',
    source: stake.owner,
    target: stake.owned,
    title,
    ...labelled({
      type: 'stake',
      capital: holding.capital,
      votes: holding.votes,
      ...marks,
    }),
    mark: '',
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
  const hub = hubId(alliance.id);
  const pairs = isManySided(parties)
    ? parties.map((party): Pair => [hub, party])
    : alliancePairs(parties);
  const ids = edgeIds(alliance.id, pairs);
  const roles: EdgeRole[] = ['alliance'];
  if (!certain) roles.push('doubtful');
  if (ended) roles.push('ended');
  return pairs.map(([source, target], index) => ({
    id: ids[index] ?? alliance.id,
    tie: alliance.id,
    kind: 'alliance',
    source,
    target,
    title: alliance.name,
    ...labelled(null),
    mark: '',
    roles: [...roles],
  }));
}

/** Talks lead from one party to all others: from the first that is drawn, or the others that are would not be tied. */
function talksEdges(
  { talks, state, certain }: TalksOnDay,
  first: string | undefined,
): UnroutedEdge[] {
  const others = talks.parties.filter((id) => id !== first);
  const pairs = pairsOf(first === undefined ? others : [first, ...others], true);
  const ids = edgeIds(talks.id, pairs);
  const roles: EdgeRole[] = [`talks-${state}`];
  if (!certain) roles.push('doubtful');
  return pairs.map(([source, target], index) => ({
    id: ids[index] ?? talks.id,
    tie: talks.id,
    kind: 'talks',
    source,
    target,
    title: talks.title,
    ...labelled({ type: 'talks', state, end: talksEnd(talks), markOnly: index > 0 }),
    mark: talksMark(state),
    roles: [...roles],
  }));
}

/** The edges of data sets so far, which a layout and the scenes after it have in common. */
const memos = new WeakMap<NetworkIndex, MemoCache<UnroutedEdge[]>>();

/** What `sceneEdges` remembers of a data set. */
export function memoOf(index: NetworkIndex): MemoCache<UnroutedEdge[]> {
  const memo = memos.get(index) ?? new MemoCache<UnroutedEdge[]>();
  memos.set(index, memo);
  return memo;
}

/**
 * The edges of a snapshot under the filters, in the order of the data set. Edges
 * of the memo are used again where neither the tie nor the names of its ends changed.
 * `isThere` says which parties are drawn. Of a comparison, what ended is shown as well.
 */
export function sceneEdges(
  snapshot: Snapshot,
  filters: Filters,
  memo = new MemoCache<UnroutedEdge[]>(),
  isThere: (id: string) => boolean = () => true,
  comparison?: Comparison,
): UnroutedEdge[] {
  const { day, parties, stakes, alliances, talks } = snapshot;
  const inForce = stakes.filter(({ ended }) => !ended);
  const crossHeld = new Set(inForce.map(({ stake }) => `${stake.owner} ${stake.owned}`));
  const names = new Map(parties.map((party) => [party.id, nameAt(party, day)]));
  const isShown = (id: string, ended: boolean): boolean =>
    !ended || filters.endedTies || (comparison?.isChanged(id) ?? false);
  return [
    ...stakes
      .filter(({ stake, ended }) => isShown(stake.id, ended))
      .flatMap((onDay) => {
        const { id, owner, owned } = onDay.stake;
        const title = messages.scene.stakeTitle(
          names.get(owner) ?? owner,
          names.get(owned) ?? owned,
        );
        const isCrossHolding = crossHeld.has(`${owned} ${owner}`);
        return memo.get(id, [onDay, title, isCrossHolding], () => [
          stakeEdge(onDay, title, isCrossHolding),
        ]);
      }),
    ...alliances
      .filter(({ alliance, ended }) => isShown(alliance.id, ended))
      .flatMap((onDay) => memo.get(onDay.alliance.id, [onDay], () => allianceEdges(onDay))),
    ...talks
      .filter((onDay) => talksAreShown(onDay, day, filters, comparison))
      .flatMap((onDay) => {
        const first = onDay.talks.parties.find(isThere);
        return memo.get(onDay.talks.id, [onDay, first], () => talksEdges(onDay, first));
      }),
  ];
}
