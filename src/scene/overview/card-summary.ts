import type { Day } from '../../model/index.js';
import { nameAt, regionOf, type OverviewCard, type Region } from '../../network/index.js';
import { figureText, holderText, nameList } from './card-content.js';
import { groupNames } from './group-names.js';

/** So many companies and brands of a group are named. */
const MOST_NAMES = 4;

/** What a list says of a group on a day, whatever its width. */
export interface CardSummary {
  /** The id of the party that heads the group. */
  id: string;
  name: string;
  /** The vehicles of the group, `6.2m`; empty when there is no figure. */
  figure: string;
  /** The same as a number; 0 without a figure. */
  vehicles: number;
  /** The companies that it controls and its brands, and who holds it. */
  facts: readonly string[];
  region: Region | undefined;
}

/** What a list says of a group. */
export function cardSummary({ id, group, vehicles }: OverviewCard, day: Day): CardSummary {
  const members = nameList(groupNames(group, day), MOST_NAMES);
  return {
    id,
    name: nameAt(group.head, day),
    figure: vehicles ? figureText(vehicles, day) : '',
    vehicles: vehicles?.value ?? 0,
    facts: [
      ...(members === '' ? [] : [members]),
      ...(group.holder ? [holderText(group.holder, day)] : []),
    ],
    region: regionOf(group.head.country),
  };
}
