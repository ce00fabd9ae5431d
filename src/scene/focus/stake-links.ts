import { changeLabelLines, formatShortShare, messages } from '../../messages/index.js';
import {
  nameAt,
  shareMarks,
  type Comparison,
  type Neighbourhood,
  type StakeOnDay,
} from '../../network/index.js';
import type { DrawnLink, LinkLabel } from '../cards/drawn-link.js';
import { changeOf, stakeChangeLabel } from '../comparison/change-labels.js';
import { stakeEdge } from '../edges.js';
import { sceneShare } from '../scene-share.js';
import { unrecordedId } from './boxes.js';

/** Near the end that lies further out, where the lines of one box have spread. */
function placeOf(
  owner: string,
  owned: string,
  levelOf: (id: string) => number,
): 'source' | 'target' {
  return Math.abs(levelOf(owner)) > Math.abs(levelOf(owned)) ? 'source' : 'target';
}

/** The line of a stake, with its share at some place. */
export function stakeLink(
  onDay: StakeOnDay,
  nameOf: (id: string) => string,
  place: LinkLabel['place'],
): DrawnLink {
  const { owner, owned } = onDay.stake;
  const title = messages.scene.stakeTitle(nameOf(owner), nameOf(owned));
  const { id, tie, source, target, roles, capital, votes, labelLines } = stakeEdge(
    onDay,
    title,
    false,
  );
  const { shareUnknown } = messages.focus;
  const isUnknown = onDay.holding.capital === 'unknown';
  const { uncertain } = shareMarks(onDay);
  // Here there is room to say that nobody knows the share.
  const ofUnknown = uncertain ? messages.scene.uncertain(shareUnknown) : shareUnknown;
  const lines = isUnknown ? [ofUnknown, ...labelLines.slice(uncertain ? 1 : 0)] : labelLines;
  return {
    id,
    tie,
    kind: 'stake',
    source,
    target,
    title,
    roles,
    ...(capital !== undefined && { capital }),
    ...(votes !== undefined && { votes }),
    labels: [{ role: 'share', lines, place }],
  };
}

function unrecordedLink({ centre, unrecorded, hasOwners, day }: Neighbourhood): DrawnLink[] {
  if (!unrecorded) return [];
  const { share, approximate } = unrecorded;
  const id = unrecordedId(centre.id);
  const text = formatShortShare(share);
  const hasLabel = hasOwners && share !== 'unknown';
  return [
    {
      id: `${id}/line`,
      tie: id,
      kind: 'unrecorded',
      source: id,
      target: centre.id,
      title: messages.focus.unrecordedTitle(nameAt(centre, day)),
      roles: ['unrecorded'],
      capital: sceneShare(share),
      labels: hasLabel
        ? [
            {
              role: 'unrecorded-share',
              lines: [approximate ? messages.scene.approximate(text) : text],
              place: 'source',
            },
          ]
        : [],
    },
  ];
}

/** A line with what became of its stake. */
function comparedLink(link: DrawnLink, comparison: Comparison): DrawnLink {
  const change = stakeChangeLabel(link.tie, comparison);
  if (!change) return link;
  const [lines, shortLines] = [changeLabelLines(change), changeLabelLines(change, true)];
  const labels = link.labels.map((label) => ({ ...label, lines, shortLines }));
  return { ...link, change: changeOf(change), labels };
}

/** The lines of a neighbourhood: every stake between two boxes, and what is not recorded. */
export function stakeLinks(neighbourhood: Neighbourhood, comparison?: Comparison): DrawnLink[] {
  const { neighbours, stakes, day } = neighbourhood;
  const byId = new Map(neighbours.map((neighbour) => [neighbour.party.id, neighbour]));
  const nameOf = (id: string): string => {
    const party = byId.get(id)?.party;
    return party ? nameAt(party, day) : id;
  };
  const levelOf = (id: string): number => byId.get(id)?.level ?? 0;
  return [
    ...stakes.map((onDay) => {
      const { owner, owned } = onDay.stake;
      const link = stakeLink(onDay, nameOf, placeOf(owner, owned, levelOf));
      return comparison ? comparedLink(link, comparison) : link;
    }),
    ...unrecordedLink(neighbourhood),
  ];
}
