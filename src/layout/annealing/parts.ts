import { boundsOf, HULL_PADDING_PX, type Box } from '../../geometry/index.js';
import type { Bodies, Body, Group, Link } from '../body.js';
import { isDrawn } from '../components.js';
import { LAYOUT_SETTINGS } from '../settings.js';

const { linkMarginPx, parallelLinkPx } = LAYOUT_SETTINGS.cost;

/** A box while it is annealed, with what is known of its cost where it stands. */
export interface AnnealedBox extends Box {
  readonly body: Body;
  readonly obstacleWeight: number;
  readonly links: AnnealedLink[];
  group: AnnealedGroup | null;
  /** The area that it shares with other boxes. */
  overlap: number;
  /** The links of others that run under it, by their weight. */
  linksOver: number;
  /** The number of the last question in which it was looked at. */
  stamp: number;
}

/** An edge while it is annealed. */
export interface AnnealedLink {
  readonly a: AnnealedBox;
  readonly b: AnnealedBox;
  readonly link: Link;
  /** How much it counts when something is wrong with it: its visibility, and by its parallel edges. */
  readonly visibility: number;
  readonly lines: number;
  /** How far a box must keep from it, in pixels. */
  readonly margin: number;
  /** The crossings with others, by the weight of both. */
  crossings: number;
  /** The boxes that it runs under, by their weight. */
  boxesUnder: number;
  stamp: number;
}

/** A group while it is annealed. Its hull is that of its members where they stand. */
export interface AnnealedGroup {
  readonly members: AnnealedBox[];
  hull: Box;
  /** What the boxes of others in it cost. */
  strangers: number;
}

/** How far a box must keep from the middle of an edge, which may be several parallel ones. */
export function linkMargin({ lines }: Pick<Link, 'lines'>): number {
  return linkMarginPx + parallelLinkPx * Math.max(0, lines - 1);
}

/** The hull of the members of a group, with its padding. */
export function hullOf(members: readonly Box[]): Box {
  const { x, y, width, height } = boundsOf(members);
  return { x, y, width: width + 2 * HULL_PADDING_PX, height: height + 2 * HULL_PADDING_PX };
}

/** What is annealed of a component. */
export interface AnnealedParts {
  boxes: AnnealedBox[];
  /** The drawn ones come first, then those that only hold two boxes together. */
  links: AnnealedLink[];
  groups: AnnealedGroup[];
}

/** The parts of a component, where its bodies are. */
export function annealedParts({ bodies, links, groups }: Bodies): AnnealedParts {
  const boxOf = new Map<Body, AnnealedBox>();
  const boxes = bodies.map((body): AnnealedBox => {
    const { x, y, width, height, obstacleWeight } = body;
    const own = { x, y, width, height, obstacleWeight, overlap: 0, linksOver: 0, stamp: 0 };
    const box: AnnealedBox = { ...own, body, links: [], group: null };
    boxOf.set(body, box);
    return box;
  });
  const sorted = [...links.filter(isDrawn), ...links.filter((link) => !isDrawn(link))];
  const annealed = sorted.flatMap((link): AnnealedLink[] => {
    const [a, b] = [boxOf.get(link.a), boxOf.get(link.b)];
    if (!a || !b) return [];
    const { visibility, lines } = link;
    const counts = { crossings: 0, boxesUnder: 0, stamp: 0 };
    return [{ a, b, link, visibility, lines, margin: linkMargin(link), ...counts }];
  });
  for (const link of annealed) {
    link.a.links.push(link);
    link.b.links.push(link);
  }
  const annealedGroups = groups.map(({ members: all }: Group): AnnealedGroup => {
    const members = all.flatMap((body) => boxOf.get(body) ?? []);
    const group = { members, hull: hullOf(members), strangers: 0 };
    for (const member of members) member.group = group;
    return group;
  });
  return { boxes, links: annealed, groups: annealedGroups };
}
