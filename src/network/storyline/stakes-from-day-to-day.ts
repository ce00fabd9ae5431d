import type { Day, Party, Stake } from '../../model/index.js';
import { settleChangeovers } from '../changeovers.js';
import { existsOn } from '../exists-on.js';
import { groupByKeys } from '../group-by.js';
import { exceeds, interestOf, sumOf } from '../interest.js';
import type { NetworkIndex } from '../network-index.js';
import { MAJORITY_OF_VENTURE } from '../control.js';
import { MAJORITY } from '../owner-shares.js';
import { isCompany } from '../party-kinds.js';
import { phaseChanges } from '../phase-at.js';
import { reaches } from '../reaches.js';
import type { StakeOnDay } from '../snapshot.js';
import { stakeChanges, stakeOnDay } from '../stake-on-day.js';

/** The stakes in the companies among some parties, from day to day. */
export class StakesFromDayToDay {
  readonly #parties: ReadonlyMap<string, Party>;
  readonly #threshold: number;
  readonly #stakesIn: ReadonlyMap<string, readonly Stake[]>;
  /** The companies in which a stake can change, by day. */
  readonly #changing: ReadonlyMap<Day, readonly string[]>;
  readonly #held = new Map<string, readonly StakeOnDay[]>();
  readonly #control = new Map<string, string>();
  #hasMoved = false;

  /** `threshold` is what is needed for control, in percent. */
  constructor(parties: readonly Party[], index: NetworkIndex, threshold: number) {
    this.#parties = new Map(parties.map((party) => [party.id, party]));
    this.#threshold = threshold;
    this.#stakesIn = new Map(
      parties
        .filter(isCompany)
        .map(({ id }) => [id, index.stakesIn(id).filter(({ owner }) => owner !== id)]),
    );
    const changes = [...this.#stakesIn].flatMap(([owned, stakes]) =>
      // When others than these come and go says nothing of who controls.
      stakes
        .filter(({ owner }) => this.#parties.has(owner))
        .flatMap((stake) => stakeChanges(stake).map((day) => ({ owned, day }))),
    );
    const existence = parties.flatMap(({ id, founded, dissolved }) =>
      [id, ...index.stakesOwnedBy(id).map(({ owned }) => owned)].flatMap((owned) =>
        phaseChanges(founded, dissolved).map((day) => ({ owned, day })),
      ),
    );
    const byDay = groupByKeys([...changes, ...existence], ({ day }) => [day]);
    this.#changing = new Map(
      [...byDay].map(([day, some]) => [day, [...new Set(some.map(({ owned }) => owned))]]),
    );
  }

  /** Every day on which a stake of one of the parties in a company can change. */
  get days(): Iterable<Day> {
    return this.#changing.keys();
  }

  /** The stakes of the day that was moved to. */
  stakes(): StakeOnDay[] {
    return [...this.#held.values()].flat();
  }

  /** Goes to a day, which must be later than the one before. Returns whether anybody may control another company than before. */
  moveTo(day: Day): boolean {
    const changing = this.#hasMoved ? (this.#changing.get(day) ?? []) : this.#stakesIn.keys();
    this.#hasMoved = true;
    let isChanged = false;
    for (const owned of changing) {
      const stakes = (this.#stakesIn.get(owned) ?? []).flatMap((one) => stakeOnDay(one, day) ?? []);
      this.#held.set(owned, settleChangeovers(stakes, day));
      const control = this.#controlOf(owned, day);
      isChanged ||= control !== this.#control.get(owned);
      this.#control.set(owned, control);
    }
    return isChanged;
  }

  /** All that decides who controls a company, as a text: nothing where nobody can, one owner that does, else what each holds. */
  #controlOf(owned: string, day: Day): string {
    const company = this.#parties.get(owned);
    if (!company || !existsOn(company, day)) return '';
    const interests = (this.#held.get(owned) ?? [])
      .filter(({ ended, stake }) => {
        const owner = this.#parties.get(stake.owner);
        return !ended && owner && existsOn(owner, day);
      })
      .map(interestOf);
    const isVenture = company.kind === 'joint-venture';
    if (!reaches(sumOf(interests), isVenture ? MAJORITY_OF_VENTURE : this.#threshold)) return '';
    // A majority leaves nothing to others.
    const majority = isVenture ? MAJORITY_OF_VENTURE : MAJORITY;
    const sole = interests.filter((interest) => exceeds(interest, majority));
    if (sole.length === 1) return sole[0]?.owner ?? '';
    return interests
      .map(({ owner, percent, isMore, begun }) => `${owner} ${percent} ${isMore} ${begun}`)
      .join();
  }
}
