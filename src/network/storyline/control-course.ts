import type { Day, NamedGroup, Party } from '../../model/index.js';
import { controllersOn } from '../groups-at-once.js';
import { controlTrees, type ControlTree } from '../control-trees.js';
import { existsOn } from '../exists-on.js';
import { groupByKeys } from '../group-by.js';
import { interestsOn } from '../interest.js';
import { isInclusive } from '../is-inclusive.js';
import { makersOn } from '../makes-vehicles.js';
import { namedGroupOnDay } from '../named-group-on-day.js';
import type { NetworkIndex } from '../network-index.js';
import { controllersAt } from '../ownership/control-at-threshold.js';
import { phaseChanges } from '../phase-at.js';
import type { Snapshot } from '../snapshot.js';
import { controlComponents } from './control-components.js';
import { finish } from '../steps.js';
import { StakesFromDayToDay } from './stakes-from-day-to-day.js';
import type { Span } from './storyline.js';

/** From a day on, the head of a company. */
export interface HeadFrom {
  from: Day;
  head: string;
}

/** For every company that is ever controlled or controls, who headed its group, from the first day on which it exists. */
export type ControlCourse = ReadonlyMap<string, readonly HeadFrom[]>;

/** The ids of parties by the days on which some period of theirs begins or ends. */
function byChange(
  parties: readonly Party[],
  periodsOf: (party: Party) => readonly { from?: string | undefined; until?: string | undefined }[],
): ReadonlyMap<Day, readonly string[]> {
  const changes = parties.flatMap((party) =>
    periodsOf(party)
      .flatMap(({ from, until }) => phaseChanges(from, until))
      .map((day) => ({ id: party.id, day })),
  );
  const byDay = groupByKeys(changes, ({ day }) => [day]);
  return new Map([...byDay].map(([day, some]) => [day, some.map(({ id }) => id)]));
}

/** Who headed whom in one set of parties that no other one controls. */
class ComponentCourse {
  readonly #parties: readonly Party[];
  readonly #groups: readonly NamedGroup[];
  readonly #owners: StakesFromDayToDay;
  readonly #making: ReadonlyMap<Day, readonly string[]>;
  readonly #naming: ReadonlySet<Day>;
  /** The companies that control others or are controlled. */
  #grouped: ReadonlySet<string> = new Set();
  readonly #threshold: number;

  constructor(ids: readonly string[], index: NetworkIndex, threshold: number) {
    this.#threshold = threshold;
    const members = new Set(ids);
    this.#parties = ids.flatMap((id) => index.party(id) ?? []);
    this.#groups = index.dataset.groups.filter(({ head }) => members.has(head));
    this.#owners = new StakesFromDayToDay(this.#parties, index, threshold);
    this.#making = byChange(this.#parties, ({ makesVehicles = [] }) => makesVehicles);
    const named = this.#groups.flatMap((group) => group.members);
    this.#naming = new Set(named.flatMap(({ from, until }) => phaseChanges(from, until)));
  }

  /** Calls `add` with every company and its head on the first day, and on every day on which control may be another one. */
  follow({ from, until }: Span, add: (id: string, day: Day, head: string) => void): void {
    const days = new Set([from, ...this.#naming, ...this.#making.keys(), ...this.#owners.days]);
    for (const day of [...days].filter((one) => from <= one && one < until).sort()) {
      const isChanged = this.#owners.moveTo(day);
      const isOther = isChanged || day === from || this.#naming.has(day) || this.#makesOther(day);
      if (!isOther) continue;
      const trees = this.#treesOn(day);
      const grouped = trees.filter((tree) => tree.members.length > 1 || tree.controller);
      this.#grouped = new Set(grouped.flatMap((tree) => [...tree.members, tree.controller ?? '']));
      for (const { head, members } of trees) for (const id of members) add(id, day, head);
    }
  }

  /** Whether somebody in a group may have begun or ceased to make vehicles, by which its head may be another one. */
  #makesOther(day: Day): boolean {
    return (this.#making.get(day) ?? []).some((id) => this.#grouped.has(id));
  }

  #treesOn(day: Day): ControlTree[] {
    const snapshot: Snapshot = {
      day,
      parties: this.#parties.filter((party) => existsOn(party, day)),
      stakes: this.#owners.stakes(),
      alliances: [],
      talks: [],
      namedGroups: this.#groups.flatMap((group) => namedGroupOnDay(group, day) ?? []),
    };
    const interests = finish(interestsOn(snapshot));
    const controllers = isInclusive(this.#threshold)
      ? controllersAt(snapshot, this.#threshold)
      : controllersOn(snapshot);
    return finish(controlTrees(interests.companies, controllers, makersOn(snapshot)));
  }
}

/**
 * Who headed the group of each company through a time, as `companyGroups` says it of a single day, or at a threshold
 * below a majority `groupsAt`. Companies that nobody ever controls, and that control nothing, are left out: they head themselves.
 */
export function controlCourse(index: NetworkIndex, span: Span, threshold: number): ControlCourse {
  const course = new Map<string, HeadFrom[]>();
  for (const ids of controlComponents(index.dataset, threshold)) {
    new ComponentCourse(ids, index, threshold).follow(span, (id, from, head) => {
      const heads = course.get(id);
      if (!heads) course.set(id, [{ from, head }]);
      else if (heads.at(-1)?.head !== head) heads.push({ from, head });
    });
  }
  return course;
}
