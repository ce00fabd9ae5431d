import type { ColumnPositions } from '../../layout/index.js';
import type { Party } from '../../model/index.js';
import {
  shortNameAt,
  type Comparison,
  type CompanyGroup,
  type Overview,
  type OverviewCard,
  type OverviewLink,
  type Visible,
} from '../../network/index.js';
import type { ComparedSettings } from '../overview/arrange-overview.js';
import { comparedContent } from './compared-content.js';
import { comparedLinks } from './compared-links.js';
import type { Scene } from '../scene.js';
import { groupMarks, type GroupMarks, type GroupsOfTwoDays } from './group-marks.js';
import { withMarks } from './marked-scene.js';
import { CARDS } from '../cards/settings.js';
import { OVERVIEW } from '../overview/settings.js';

/** The cards of both days with what is between them, and what they say. */
export interface ComparedOverview {
  overview: Overview;
  compared: ComparedSettings;
  /** Marks the cards of a scene that is composed with all that. */
  withMarks: (scene: Scene) => Scene;
}

function groupsByCompany({ cards }: Overview): ReadonlyMap<string, CompanyGroup> {
  return new Map(cards.flatMap(({ group }) => group.members.map(({ id }) => [id, group] as const)));
}

function byId(cards: readonly OverviewCard[]): ReadonlyMap<string, CompanyGroup> {
  return new Map(cards.map(({ id, group }) => [id, group]));
}

/** The places of groups. */
function placesOf(cards: readonly OverviewCard[], positions: ColumnPositions): Set<string> {
  return new Set(cards.flatMap(({ id }) => placeOf(id, positions) ?? []));
}

function placeOf(id: string, positions: ColumnPositions): string | undefined {
  const place = positions[id];
  return place && `${place.column} ${place.y}`;
}

/** The group that a company is in, or one that has succeeded it. */
function heirOf(
  { id, successors = [] }: Party,
  groups: ReadonlyMap<string, CompanyGroup>,
): string | undefined {
  const heirs = [id, ...successors].flatMap((one) => groups.get(one)?.head.id ?? []);
  return heirs.find((heir) => heir !== id);
}

/** A pair of groups between which nothing is on the later day. */
function withoutTies({ id, a, b }: OverviewLink): OverviewLink {
  return { id, a, b, stakes: [], ventures: [], alliances: [], talks: [] };
}

/**
 * The overview of two days: the groups of the later one, and those that there were on the earlier one alone,
 * unless another one has got their place; what they are part of then says so. `visible` is what filters leave of either day.
 */
export function comparedOverview(
  before: Overview,
  after: Overview,
  positions: ColumnPositions,
  comparison: Comparison,
  visible: Visible | null,
): ComparedOverview {
  const { from } = comparison;
  const [cardsBefore, cardsAfter] = [byId(before.cards), byId(after.cards)];
  const [companiesBefore, companiesAfter] = [groupsByCompany(before), groupsByCompany(after)];
  const places = placesOf(after.cards, positions);
  const former = new Map<string, string[]>();
  const gone: OverviewCard[] = [];
  for (const card of before.cards.filter(({ id }) => !cardsAfter.has(id))) {
    const { head } = card.group;
    const place = placeOf(card.id, positions);
    const heir = heirOf(head, companiesAfter);
    // A company that another group has got stands among what that has gained.
    const isHeadless = heir !== undefined && !cardsBefore.has(heir);
    if (heir !== undefined && (isHeadless || !companiesAfter.has(head.id))) {
      former.set(heir, [...(former.get(heir) ?? []), shortNameAt(head, from)]);
    }
    const isTaken = place === undefined || places.has(place);
    if (!isTaken || heir === undefined) gone.push(card);
  }
  const links = new Map(after.links.map((link) => [link.id, link]));
  for (const link of before.links) if (!links.has(link.id)) links.set(link.id, withoutTies(link));
  const groups: GroupsOfTwoDays = {
    comparison,
    before: (id) => cardsBefore.get(id),
    after: (id) => cardsAfter.get(id),
    groupBefore: (id) => companiesBefore.get(id),
    groupAfter: (id) => companiesAfter.get(id),
    formerIn: (id) => former.get(id) ?? [],
  };
  const known = new Map<string, GroupMarks>();
  const marksOf = (id: string): GroupMarks => {
    const marks = known.get(id) ?? groupMarks(id, groups);
    known.set(id, marks);
    return marks;
  };
  const linksBefore = new Map(before.links.map((link) => [link.id, link]));
  return {
    overview: {
      cards: [...after.cards, ...gone],
      links: [...links.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    },
    compared: {
      // With a line for what became of the group.
      rowHeight: OVERVIEW.compact.rowHeight + CARDS.lineHeight,
      linksOf: (shown, context) =>
        comparedLinks(shown, context, {
          comparison,
          before: linksBefore,
          groupBefore: groups.before,
          visible,
        }),
      contentOf: (card, settings) => {
        const marks = marksOf(card.id);
        const day = marks.change === 'gone' ? from : settings.day;
        return comparedContent(card, { ...settings, day }, marks);
      },
    },
    withMarks: (scene) => withMarks(scene, from, marksOf),
  };
}
