import { MARKS, messages, stakeLabelLines } from '../../messages/index.js';
import { isSurelyAbove, shareBounds, talksEnd, type Day } from '../../model/index.js';
import {
  endedWithinYears,
  shareMarks,
  type AllianceOnDay,
  type CompanyGroup,
  type GroupStake,
  type OverviewLink,
  type TalksOnDay,
  type Filters,
} from '../../network/index.js';
import type { DrawnLink, LinkLabel } from '../cards/drawn-link.js';
import type { EdgeRole, OnDemand } from '../scene.js';
import { sceneShare } from '../scene-share.js';
import { breakName } from '../cards/break-name.js';

/** Stakes below this share, in percent, are drawn only on demand. */
const SMALLEST_SHARE = 5;
/** A stake in a company that a group controls is one in the group from this share on, in percent. */
const SMALLEST_SHARE_IN_MEMBER = 25;
/** An alliance of so many groups has a line and a name of its own, also where a stronger tie is. */
const NAMED_ALLIANCE_FROM = 3;

/** Whether a stake says something of both groups, and not of a small company in one of them. */
function countsForGroup(
  { owned, onDay: { stake, holding } }: GroupStake,
  groupOf: (card: string) => CompanyGroup | undefined,
): boolean {
  if (stake.owned === owned) return true;
  const isMaker = groupOf(owned)?.makers.some(({ id }) => id === stake.owned) ?? false;
  return isMaker && shareBounds(holding.capital).min >= SMALLEST_SHARE_IN_MEMBER;
}

function isLarge({ onDay: { holding } }: GroupStake): boolean {
  return shareBounds(holding.capital).min >= SMALLEST_SHARE;
}

function shareLabel({ onDay }: GroupStake): Pick<LinkLabel, 'role' | 'lines' | 'tie'> {
  const { stake, holding } = onDay;
  const { capital } = holding;
  const [share = ''] = stakeLabelLines({ type: 'stake', capital, ...shareMarks(onDay) });
  return { role: 'share', lines: [share], tie: stake.id };
}

/** A merger or takeover that came to nothing, and lately enough to be shown. */
function isFailedMerger(onDay: TalksOnDay, day: Day, years: number): boolean {
  const { talks, state, ended } = onDay;
  const isMerger = talks.aim === 'merger' || talks.aim === 'takeover';
  return isMerger && ended && state === 'collapsed' && endedWithinYears(onDay, years, day);
}

function collapsedLabel({ talks }: TalksOnDay): LinkLabel {
  const year = (talksEnd(talks) ?? talks.from).slice(0, 4);
  const { collapsed, shortCollapsed } = messages.overview;
  return {
    role: 'collapsed',
    lines: [collapsed(MARKS.collapsed, year)],
    shortLines: [shortCollapsed(MARKS.collapsed, year)],
    place: 'middle',
  };
}

/** The ring of so many joint ventures; undefined without any. */
function ringLabel(count: number): LinkLabel | undefined {
  if (count === 0) return undefined;
  return { role: 'ring', lines: [count > 1 ? String(count) : ''], place: 'middle' };
}

interface Shown {
  link: OverviewLink;
  stakes: readonly GroupStake[];
  failedMerger: TalksOnDay | undefined;
  otherTalks: TalksOnDay | undefined;
  title: string;
}

function stakeLink({ link, stakes, failedMerger, title }: Shown, lead: GroupStake): DrawnLink {
  const { stake, holding, certain } = lead.onDay;
  const back = stakes.find(({ owner }) => owner === lead.owned);
  const votes = holding.votes ?? holding.capital;
  const isMajority = isSurelyAbove(holding.capital, 50) || isSurelyAbove(votes, 50);
  const role = holding.capital === 'unknown' ? 'unknown-share' : 'minority';
  const roles: EdgeRole[] = [isMajority ? 'majority' : role];
  if (back) roles.push('cross-holding');
  if (!certain) roles.push('doubtful');
  const ring = ringLabel(link.ventures.length);
  const labels: LinkLabel[] = [{ ...shareLabel(lead), place: 'target', ...(ring && { ring }) }];
  if (back) labels.push({ ...shareLabel(back), place: 'source' });
  if (failedMerger) labels.push(collapsedLabel(failedMerger));
  return {
    id: link.id,
    tie: stake.id,
    kind: 'stake',
    source: lead.owner,
    target: lead.owned,
    title,
    roles,
    capital: sceneShare(holding.capital),
    votes: sceneShare(votes),
    labels,
  };
}

/** A line from one group to the other that is no stake. */
function plainLink(
  { id, a, b }: OverviewLink,
  rest: Pick<DrawnLink, 'tie' | 'kind' | 'title' | 'roles' | 'labels'>,
): DrawnLink {
  return { id, source: a, target: b, ...rest };
}

function ventureLink({ link, failedMerger, title }: Shown): DrawnLink[] {
  const [first] = link.ventures;
  const ring = ringLabel(link.ventures.length);
  if (!first || !ring) return [];
  const labels = failedMerger ? [ring, collapsedLabel(failedMerger)] : [ring];
  return [plainLink(link, { tie: first.id, kind: 'venture', title, roles: ['venture'], labels })];
}

function talksLink({ link, title }: Shown, onDay: TalksOnDay): DrawnLink {
  const { talks, state } = onDay;
  const labels = state === 'collapsed' ? [collapsedLabel(onDay)] : [];
  return plainLink(link, {
    tie: talks.id,
    kind: 'talks',
    title,
    roles: [`talks-${state}`],
    labels,
  });
}

function allianceLink(
  link: OverviewLink,
  { alliance: { id, name } }: AllianceOnDay,
  isNamed: boolean,
): DrawnLink {
  const labels: LinkLabel[] = isNamed
    ? [{ role: 'alliance-name', lines: breakName(name), shortLines: [name], place: 'middle' }]
    : [];
  return plainLink(link, { tie: id, kind: 'alliance', title: name, roles: ['alliance'], labels });
}

/** The alliances of several groups, by id. */
function namedAlliances(links: readonly OverviewLink[]): Set<string> {
  const groups = new Map<string, Set<string>>();
  for (const { a, b, alliances } of links) {
    for (const { alliance } of alliances) {
      const members = groups.get(alliance.id) ?? new Set();
      groups.set(alliance.id, members.add(a).add(b));
    }
  }
  const isNamed = ([, members]: [string, Set<string>]): boolean =>
    members.size >= NAMED_ALLIANCE_FROM;
  return new Set([...groups].filter(isNamed).map(([id]) => id));
}

/** What the lines between cards are made from. */
export interface LinkContext {
  day: Day;
  filters: Filters;
  groupOf: (card: string) => CompanyGroup | undefined;
  nameOf: (card: string) => string;
}

function shownOf(link: OverviewLink, { day, filters, groupOf, nameOf }: LinkContext): Shown {
  const stakes = link.stakes.filter(
    (stake) => countsForGroup(stake, groupOf) && (filters.smallStakes || isLarge(stake)),
  );
  const failedMerger = link.talks.find((onDay) => isFailedMerger(onDay, day, filters.talksYears));
  const otherTalks = link.talks.find(
    (onDay) => onDay.state !== 'completed' && endedWithinYears(onDay, filters.talksYears, day),
  );
  return {
    link,
    stakes,
    failedMerger,
    otherTalks: filters.otherTalks ? otherTalks : undefined,
    title: messages.overview.linkTitle(nameOf(link.a), nameOf(link.b)),
  };
}

/** How many ties between the groups of some links the filters of the overview draw. */
export function countOnDemand(links: readonly OverviewLink[], context: LinkContext): OnDemand {
  const { day, filters, groupOf } = context;
  let [smallStakes, otherTalks] = [0, 0];
  for (const { stakes, talks } of links) {
    const ofGroups = stakes.filter((stake) => countsForGroup(stake, groupOf));
    smallStakes += ofGroups.filter((stake) => !isLarge(stake)).length;
    otherTalks += talks.filter(
      (onDay) =>
        onDay.state !== 'completed' &&
        !isFailedMerger(onDay, day, filters.talksYears) &&
        endedWithinYears(onDay, filters.talksYears, day),
    ).length;
  }
  return { smallStakes, otherTalks };
}

/** The line of the strongest tie between two groups, if any is to be drawn. */
function leadingLine(shown: Shown, named: ReadonlySet<string>): DrawnLink[] {
  const [stake] = shown.stakes;
  if (stake) return [stakeLink(shown, stake)];
  if (shown.link.ventures.length > 0) return ventureLink(shown);
  const talks = shown.failedMerger ?? shown.otherTalks;
  if (talks) return [talksLink(shown, talks)];
  const [alliance] = [...shown.link.alliances].sort(
    (a, b) => Number(named.has(b.alliance.id)) - Number(named.has(a.alliance.id)),
  );
  return alliance ? [allianceLink(shown.link, alliance, named.has(alliance.alliance.id))] : [];
}

/**
 * The lines of an overview, one for each pair of groups between which there is
 * something to see: the strongest tie leads, stakes before joint ventures before
 * talks before alliances, and says the others. An alliance of at least three
 * groups has lines of its own besides.
 */
export function drawnLinks(links: readonly OverviewLink[], context: LinkContext): DrawnLink[] {
  const named = namedAlliances(links);
  return links.flatMap((link) => {
    const lines = leadingLine(shownOf(link, context), named);
    const drawn = new Set(lines.map(({ tie }) => tie));
    const beside = link.alliances.filter(
      ({ alliance: { id } }) => named.has(id) && !drawn.has(id) && lines.length > 0,
    );
    return [
      ...lines,
      ...beside.map((onDay) =>
        allianceLink({ ...link, id: `${link.id}/${onDay.alliance.id}` }, onDay, true),
      ),
    ];
  });
}
