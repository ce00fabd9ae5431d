import { formatCountry, formatNumber, formatShortCountry, messages } from '../../messages/index.js';
import type { Day } from '../../model/index.js';
import {
  furtherKey,
  nameAt,
  regionOf,
  shortNameAt,
  vehiclesOn,
  type Comparison,
  type FurtherNeighbours,
  type Neighbour,
  type Neighbourhood,
  type Region,
} from '../../network/index.js';
import { partyMarks } from '../comparison/party-marks.js';
import type { SceneNode } from '../scene.js';
import { CARDS } from '../cards/settings.js';
import { figureText } from '../overview/card-content.js';
import { FOCUS } from './settings.js';

/** A box before it has a place: a party, or what stands for others. */
export interface FocusBox {
  id: string;
  kind: SceneNode['kind'];
  role?: SceneNode['role'];
  change?: SceneNode['change'];
  marks?: SceneNode['marks'];
  level: number;
  /** The id of the box that it belongs to; null for the one in the middle. */
  parent: string | null;
  /** Whether it is shown as an owner of that or as something that it holds. */
  side: 'owners' | 'holdings' | null;
  name: string;
  shortName: string;
  nameSize: number;
  /** The line below the name: as it should be, and shorter ones for where that has no room; empty for none. */
  subtitles: readonly string[];
  region?: Region | undefined;
  /** What a click on it opens, in place of selecting it. */
  toggles?: string;
  /** What a click on its own field opens or closes, and what stands there; empty for no such field. */
  toggle: string;
  height: number;
}

const SETTINGS = FOCUS.box;

function boxHeight(nameSize: number, hasSubtitle: boolean): number {
  const { paddingTop, paddingBottom, textHeight } = SETTINGS;
  const name = nameSize * CARDS.nameLineHeight;
  return Math.ceil(paddingTop + name + (hasSubtitle ? textHeight : 4) + paddingBottom);
}

function subtitlesOf({ party, partners }: Neighbour, day: Day): string[] {
  const words = messages.focus;
  const [partner] = partners;
  if (partner) {
    const name = shortNameAt(partner, day);
    return [words.ventureWith(name), words.shortVentureWith(name)];
  }
  const isCompany = party.kind === 'company' || party.kind === 'joint-venture';
  const kinds = isCompany ? [] : [messages.legend.partyKinds[party.kind]];
  const country = party.kind === 'state' ? undefined : party.country;
  const vehicles = vehiclesOn(party, day);
  const count = vehicles && vehicles.value > 0 ? figureText(vehicles, day) : undefined;
  const factsWith = (countryName: string[], vehicleText: string[]): string =>
    [...kinds, ...countryName, ...vehicleText].join(words.factSeparator);
  const [long, short] = country
    ? [[formatCountry(country)], [formatShortCountry(country)]]
    : [[], []];
  const counted = count === undefined ? [] : [words.vehicles(count)];
  const bare = count === undefined ? [] : [count];
  const all = [factsWith(long, counted), factsWith(short, counted), factsWith(short, bare)];
  return [...new Set(all)].filter((text) => text !== '');
}

/** What became of a party, before what else is said of it where there is room. */
function withMark(mark: string, subtitles: readonly string[]): string[] {
  const { factSeparator } = messages.focus;
  return [...subtitles.map((text) => [mark, text].join(factSeparator)), mark];
}

/** The box of a party. */
export function partyBox(neighbour: Neighbour, day: Day, comparison?: Comparison): FocusBox {
  const { change, text: mark } = comparison
    ? partyMarks(neighbour.party.id, comparison)
    : { text: '' };
  const ofDay = change === 'gone' && comparison ? comparison.from : day;
  const subtitles = subtitlesOf(neighbour, ofDay);
  const { party, level, parent, side, hidden, isOpen } = neighbour;
  const isCentre = parent === null;
  const nameSize = isCentre ? SETTINGS.centreNameSize : SETTINGS.nameSize;
  const words = messages.focus;
  const opens = hidden > 0 ? words.open(hidden) : '';
  return {
    id: party.id,
    kind: party.kind,
    ...(isCentre && { role: 'centre' as const }),
    ...(change && { change }),
    ...(mark !== '' && { marks: [mark] }),
    level,
    parent,
    side,
    name: nameAt(party, ofDay),
    shortName: shortNameAt(party, ofDay),
    nameSize,
    subtitles: mark === '' ? subtitles : withMark(mark, subtitles),
    region: regionOf(party.country),
    toggle: isCentre ? '' : isOpen ? words.close : opens,
    height: boxHeight(nameSize, true),
  };
}

function furtherBox(further: FurtherNeighbours, level: number): FocusBox {
  const { of, side, count } = further;
  const key = furtherKey(further);
  const name = messages.common.andMore(formatNumber(count));
  return {
    id: key,
    kind: 'company',
    role: 'further',
    level: level + (side === 'owners' ? -1 : 1),
    parent: of,
    side,
    name,
    shortName: name,
    nameSize: SETTINGS.textSize,
    subtitles: [],
    toggles: key,
    toggle: '',
    height: SETTINGS.furtherHeight,
  };
}

/** The id of what stands for the owners of a party that are not recorded. */
export function unrecordedId(party: string): string {
  return `${party}/unrecorded`;
}

function unrecordedBox({ centre, hasOwners }: Neighbourhood): FocusBox {
  const words = messages.focus;
  const name = hasOwners ? words.everyoneElse : words.ownersNotRecorded;
  return {
    id: unrecordedId(centre.id),
    kind: 'company',
    role: 'unrecorded',
    level: -1,
    parent: centre.id,
    side: 'owners',
    name,
    shortName: name,
    nameSize: SETTINGS.nameSize,
    subtitles: [words.notRecorded],
    toggle: '',
    height: boxHeight(SETTINGS.nameSize, true),
  };
}

/** The boxes of a neighbourhood: the one in the middle first, then those of each party in their order. */
export function focusBoxes(neighbourhood: Neighbourhood, comparison?: Comparison): FocusBox[] {
  const { neighbours, further, unrecorded, day } = neighbourhood;
  const levels = new Map(neighbours.map(({ party, level }) => [party.id, level]));
  return [
    ...neighbours.map((neighbour) => partyBox(neighbour, day, comparison)),
    ...further.map((one) => furtherBox(one, levels.get(one.of) ?? 0)),
    ...(unrecorded ? [unrecordedBox(neighbourhood)] : []),
  ];
}
