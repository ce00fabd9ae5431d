import { formatCompact, formatCountry, formatNumber, messages } from '../../messages/index.js';
import type { Day } from '../../model/index.js';
import {
  furtherKey,
  nameAt,
  regionOf,
  shortNameAt,
  vehiclesOn,
  type FurtherNeighbours,
  type Neighbour,
  type Neighbourhood,
  type Region,
} from '../../network/index.js';
import type { SceneNode } from '../scene.js';
import { CARDS } from '../cards/settings.js';
import { FOCUS } from './settings.js';

/** A box before it has a place: a party, or what stands for others. */
export interface FocusBox {
  id: string;
  kind: SceneNode['kind'];
  role?: SceneNode['role'];
  level: number;
  /** The id of the box that it belongs to; null for the one in the middle. */
  parent: string | null;
  /** Whether it is shown as an owner of that or as something that it holds. */
  side: 'owners' | 'holdings' | null;
  name: string;
  shortName: string;
  nameSize: number;
  subtitle: string;
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

function subtitleOf({ party, partners }: Neighbour, day: Day): string {
  const words = messages.focus;
  const [partner] = partners;
  if (partner) return words.ventureWith(shortNameAt(partner, day));
  const isCompany = party.kind === 'company' || party.kind === 'joint-venture';
  const facts = [
    ...(isCompany ? [] : [messages.legend.partyKinds[party.kind]]),
    ...(party.country && party.kind !== 'state' ? [formatCountry(party.country)] : []),
  ];
  const vehicles = vehiclesOn(party, day);
  if (vehicles && vehicles.value > 0) facts.push(words.vehicles(formatCompact(vehicles.value)));
  return facts.join(words.factSeparator);
}

/** The box of a party. */
export function partyBox(neighbour: Neighbour, day: Day): FocusBox {
  const { party, level, parent, side, hidden, isOpen } = neighbour;
  const isCentre = parent === null;
  const nameSize = isCentre ? SETTINGS.centreNameSize : SETTINGS.nameSize;
  const words = messages.focus;
  const opens = hidden > 0 ? words.open(hidden) : '';
  return {
    id: party.id,
    kind: party.kind,
    ...(isCentre && { role: 'centre' as const }),
    level,
    parent,
    side,
    name: nameAt(party, day),
    shortName: shortNameAt(party, day),
    nameSize,
    subtitle: subtitleOf(neighbour, day),
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
    subtitle: '',
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
    subtitle: words.notRecorded,
    toggle: '',
    height: boxHeight(SETTINGS.nameSize, true),
  };
}

/** The boxes of a neighbourhood: the one in the middle first, then those of each party in their order. */
export function focusBoxes(neighbourhood: Neighbourhood): FocusBox[] {
  const { neighbours, further, unrecorded, day } = neighbourhood;
  const levels = new Map(neighbours.map(({ party, level }) => [party.id, level]));
  return [
    ...neighbours.map((neighbour) => partyBox(neighbour, day)),
    ...further.map((one) => furtherBox(one, levels.get(one.of) ?? 0)),
    ...(unrecorded ? [unrecordedBox(neighbourhood)] : []),
  ];
}
