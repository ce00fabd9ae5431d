import { formatCompact, formatNumber, messages } from '../../messages/index.js';
import { latestDay, type Day } from '../../model/index.js';
import {
  nameAt,
  shortNameAt,
  type CompanyGroup,
  type OutsideHolder,
  type OverviewCard,
  type VehicleFigure,
} from '../../network/index.js';
import { cutText } from '../cards/cut-text.js';
import { fittingName } from '../cards/fitting-name.js';
import { fittingStart } from '../cards/fitting-start.js';
import type { FrameSize } from '../cards/frame.js';
import { CARDS } from '../cards/settings.js';
import type { MeasureText } from '../text-width.js';
import { groupNames, type GroupNames } from './group-names.js';
import { heldShare } from './held-share.js';
import { OVERVIEW } from './settings.js';

/** The height of a card with so many lines below its bar. */
export function cardHeight(nameSize: number, lineCount: number): number {
  const { paddingTop, barGap, barHeight, paddingBottom } = OVERVIEW.card;
  const head = paddingTop + nameSize * CARDS.nameLineHeight + barGap + barHeight + paddingBottom;
  return Math.ceil(head + lineCount * CARDS.lineHeight);
}

/** The height of a card with its name in the smallest size, and its bar. */
export const SMALLEST_CARD_HEIGHT: number = cardHeight(OVERVIEW.nameSizes[2], 0);

/** What a card says, in words that fit its width. */
export interface CardContent {
  name: string;
  nameSize: number;
  /** The vehicles of the group, `6.2m`; empty when there is no figure. */
  figure: string;
  /** The length of the bar as a part of the longest one; 0 without a figure. */
  bar: number;
  /** How many lines must be seen for it to be drawn: a figure that names its year is never left out. */
  barLines: number;
  /** Whether there is room for what opens it, beside the name. */
  canOpen: boolean;
  /** What it controls and its brands, and who holds it; the first is the more important one. */
  lines: readonly CardLine[];
}

export interface CardLine {
  role: 'members' | 'holder' | 'card-change';
  text: string;
}

const SEPARATOR = ', ';

/** The first names of a group, companies before brands, and the number of the others of the last kind. */
export function nameList({ companies, brands }: GroupNames, count: number): string {
  const names = count > companies.length ? [...companies, ...brands] : companies;
  const shown = names.slice(0, count).join(SEPARATOR);
  const hidden = names.length - count;
  return hidden > 0 ? messages.overview.andMore(shown, formatNumber(hidden)) : shown;
}

/** As many companies as fit and, where there is room for all of them, brands. */
function nameLine(names: GroupNames, width: number, measure: MeasureText): string {
  const size = CARDS.textSize;
  const widthOf = (text: string): number => measure(text, size, 'company');
  const all = [...names.companies, ...names.brands];
  let count = fittingStart(all, SEPARATOR, width, widthOf);
  // The number of the others takes room as well.
  while (count > 1 && widthOf(nameList(names, count)) > width) count--;
  count = Math.max(1, count);
  return cutText(nameList(names, count), width, size, measure, 'company');
}

/** The outside holder that matters most, with what it holds. */
export function holderText({ party, stake, controls }: OutsideHolder, day: Day): string {
  const name = nameAt(party, day);
  const words = messages.overview;
  if (!stake) return words.holderInControl(name);
  const share = heldShare(stake.holding);
  if (share === '') return controls ? words.holderInControl(name) : name;
  return words.holder(name, share);
}

/** Whether a figure is of the last full year. */
export function isRecent({ until }: VehicleFigure, day: Day): boolean {
  const end = latestDay(until);
  const years = Number(day.slice(0, 4)) - Number(end.slice(0, 4));
  return years < 1 || (years === 1 && end.slice(4) >= day.slice(4));
}

/**
 * The figure of the last full year needs no year; an older one names it. One that counts
 * cars alone, or is doubtful otherwise, is marked, since no other should be compared with it.
 */
export function figureText(vehicles: VehicleFigure, day: Day): string {
  const { value, until, doubt } = vehicles;
  const count = formatCompact(value);
  const figure = doubt?.kind === 'share' ? messages.scene.approximate(count) : count;
  return isRecent(vehicles, day)
    ? figure
    : messages.overview.figureOf(figure, latestDay(until).slice(0, 4));
}

/** The size of a name by the part that the vehicles of the group are of the largest figure. */
export function nameSizeOf(share: number): number {
  const [large, middling, small] = OVERVIEW.nameSizes;
  if (share >= OVERVIEW.largeFrom) return large;
  return share >= OVERVIEW.middlingFrom ? middling : small;
}

function vehicleShare(vehicles: VehicleFigure | undefined, mostVehicles: number): number {
  return vehicles && mostVehicles > 0 ? vehicles.value / mostVehicles : 0;
}

/** Whether a card has something inside: more companies than its head. */
export function isGroup({ members }: CompanyGroup): boolean {
  return members.length > 1;
}

/** What the card of a group says, and how. */
export interface CardSettings {
  day: Day;
  /** The width of the card, and the height there is for its name and bar. */
  room: FrameSize;
  /** What the longest bar stands for. */
  mostVehicles: number;
  /** Whether all of it is seen at once, as on paper, where no card can be opened. Default false. */
  isWhole?: boolean | undefined;
  measureText: MeasureText;
}

/** What the card of a group says on a day. Its name is smaller where there is little room, but in no case illegible. */
export function cardContent(
  { group, vehicles }: OverviewCard,
  { day, room, mostVehicles, isWhole, measureText: measure }: CardSettings,
): CardContent {
  const { paddingLeft, paddingRight } = OVERVIEW.card;
  const width = room.width - paddingLeft - paddingRight;
  const share = vehicleShare(vehicles, mostVehicles);
  const figure = vehicles ? figureText(vehicles, day) : '';
  const figureWidth = figure === '' ? 0 : measure(figure, CARDS.textSize, 'company') + 8;
  const canOpen = !isWhole && isGroup(group);
  const disclosureWidth = canOpen ? OVERVIEW.disclosure.width : 0;
  const nameWidth = width - figureWidth - disclosureWidth;
  const names = { name: nameAt(group.head, day), shortName: shortNameAt(group.head, day) };
  const largest = nameSizeOf(share);
  const height = Math.max(room.height, SMALLEST_CARD_HEIGHT);
  const sizes = [...OVERVIEW.nameSizes, CARDS.textSize].filter(
    (size) => size <= largest && cardHeight(size, 0) <= height,
  );
  const fitsBeside = [names.name, names.shortName].some(
    (name) => measure(name, CARDS.textSize, 'bold') <= nameWidth,
  );
  // A name is not cut for a figure, which then stands below.
  const fitted = fittingName(names, sizes, nameWidth + (fitsBeside ? 0 : figureWidth), measure);
  const inGroup = groupNames(group, day);
  const lines: CardLine[] = [];
  const members = nameLine(inGroup, width, measure);
  if (members !== '') lines.push({ role: 'members', text: members });
  if (group.holder) {
    const text = cutText(holderText(group.holder, day), width, CARDS.textSize, measure, 'company');
    const line: CardLine = { role: 'holder', text };
    // Who owns it says more than its brands, and less than what it controls.
    if (inGroup.companies.length === 0) lines.unshift(line);
    else lines.push(line);
  }
  if (!fitsBeside && figure !== '') lines.unshift({ role: 'members', text: figure });
  const isDated = vehicles !== undefined && !isRecent(vehicles, day);
  return {
    ...fitted,
    figure: fitsBeside ? figure : '',
    bar: share,
    barLines: Number(!fitsBeside && isDated),
    canOpen,
    lines,
  };
}
