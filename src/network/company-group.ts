import type { Party } from '../model/index.js';
import type { OutsideHolder } from './outside-holder.js';
import type { StakeOnDay } from './snapshot.js';

/** A company that no other one controls, with all that it controls. */
export interface CompanyGroup {
  head: Party;
  /** All of the group: the head, then the makers of vehicles, then the others, those with most vehicles by the day first. */
  members: readonly Party[];
  /** Those of the members that make vehicles on the day, in the same order. */
  makers: readonly Party[];
  /** By the id of a company the nearest one that controls it; of all companies of the day. */
  controllers: ReadonlyMap<string, string>;
  /** The stakes in a company that have not ended on the day, by its id. */
  stakesIn: (id: string) => readonly StakeOnDay[];
  /** The company that controls the head and makes no vehicles itself: Porsche SE above Volkswagen. */
  controller?: Party;
  /** Who outside the group matters most to its head, if anybody is known to hold something. */
  holder?: OutsideHolder;
}

/** A company that several groups of makers hold together, and that belongs to none of them. */
export interface JointVenture {
  party: Party;
  /** The venture itself and all that it controls, the largest first. */
  members: readonly Party[];
  /** The groups that hold it, by the ids of their heads; at least two. */
  partners: readonly CompanyGroup[];
}

/** The groups of a day. Every company and joint venture is in one group or in one venture. */
export interface CompanyGroups {
  /** By the ids of their heads; also those in which nobody makes vehicles. */
  groups: readonly CompanyGroup[];
  /** By their ids. */
  jointVentures: readonly JointVenture[];
  /** For every company that is in a group, its group; joint ventures and other parties have none. */
  groupOf: ReadonlyMap<string, CompanyGroup>;
}
