import type { DatasetInput } from '../../../../src/model/index.js';
import {
  NetworkIndex,
  overviewOn,
  type Overview,
  DEFAULT_FILTERS,
} from '../../../../src/network/index.js';
import type { DrawnLink } from '../../../../src/scene/cards/drawn-link.js';
import { drawnLinks } from '../../../../src/scene/overview/drawn-links.js';
import { frameFor, type OverviewFrame } from '../../../../src/scene/overview/frame.js';
import type { Line, PlacedCard } from '../../../../src/scene/cards/line.js';
import { parsed } from '../../../fixtures/parsed.js';
import { party, sample } from '../../model/sample.js';

const sources = ['report'];

/** The day of the overviews below. */
export const DAY = '2020-06-01';

type PartyInput = DatasetInput['parties'][number];

/** A company that makes vehicles, and has sold so many in 2019. */
export function maker(id: string, sold = 0, more: Partial<PartyInput> = {}): PartyInput {
  const sizes = [
    { measure: 'vehicles-sold' as const, value: sold, period: '2019', until: '2019', sources },
  ];
  return party(id, {
    makesVehicles: [{ from: '1990', sources }],
    ...(sold > 0 && { sizes }),
    ...more,
  });
}

/** The overview of a sample with these lists and nothing else. */
export function overviewOf(lists: Parameters<typeof sample>[0], day = DAY): Overview {
  const input = sample({ stakes: [], alliances: [], talks: [], ...lists });
  return overviewOn(new NetworkIndex(parsed({ ...input, positions: {} })).snapshotAt(day));
}

/** The lines of such an overview. */
export function linksOf(
  lists: Parameters<typeof sample>[0],
  filters = DEFAULT_FILTERS,
  day = DAY,
): DrawnLink[] {
  const overview = overviewOf(lists, day);
  const groups = new Map(overview.cards.map(({ id, group }) => [id, group]));
  return drawnLinks(overview.links, {
    day,
    filters,
    groupOf: (id) => groups.get(id),
    nameOf: (id) => id.toUpperCase(),
  });
}

/** A frame of 920 by 640 with so many columns. */
export function frameOf(columns = 3): OverviewFrame {
  return frameFor({ width: 920, height: 640 }, columns, 16);
}

/** A card of 30 pixels' height in a column of the frame. */
export function placedCard(id: string, column: number, y: number, frame = frameOf()): PlacedCard {
  const { x } = frame.columns[column]!;
  return { id, column, x, y, width: frame.cardWidth, height: 30 };
}

export function line(
  source: PlacedCard,
  target: PlacedCard,
  route: Line['route'] = { kind: 'adjacent-columns' },
): Line {
  return { id: `${source.id}-${target.id}`, source, target, route };
}
