import { leastSet } from './least-set.js';
import { withPossible, type Voting } from './voting.js';

/**
 * Finds what a holder controls: the least set with the holder in it that a company
 * joins when the votes that members hold in it are enough. Linear in what the members
 * hold.
 */
export class ControlSearch {
  readonly #voting: Voting;
  readonly #votes: Float64Array;
  readonly #extra: Float64Array;
  readonly #isOpen: Uint8Array;
  #members: ReadonlySet<number> = new Set();
  #met: number[] = [];

  constructor(voting: Voting) {
    const size = voting.byOwner.starts.length - 1;
    this.#voting = voting;
    this.#votes = new Float64Array(size);
    this.#extra = new Float64Array(size);
    this.#isOpen = new Uint8Array(size);
  }

  /** The holder and all that it controls; of a search for somebody those up to the first that is found. */
  from(holder: number, isSought?: (member: number) => boolean): ReadonlySet<number> {
    for (const company of this.#met) {
      this.#votes[company] = this.#extra[company] = this.#isOpen[company] = 0;
    }
    this.#met = [];
    this.#members = leastSet(holder, (member, join) => this.#vote(member, join), isSought);
    return this.#members;
  }

  /** After a search, the votes that members other than itself hold in a company, in percent. */
  votesIn(company: number): number {
    const [votes, extra] = [this.#votes[company] ?? 0, this.#extra[company] ?? 0];
    return withPossible(this.#voting, company, votes, extra);
  }

  /** After a search, whether these votes are enough. */
  hasEnough(company: number): boolean {
    return this.#voting.isEnough(company, this.votesIn(company), this.#isOpen[company] === 1);
  }

  /** After a search, whether a company is controlled, or the holder itself. */
  isMember(company: number): boolean {
    return this.#members.has(company);
  }

  /** After a search, the companies in which members hold votes. */
  get met(): readonly number[] {
    return this.#met;
  }

  #vote(member: number, join: (company: number) => void): void {
    const { byOwner, owned, counts, votes, possible, isOpen } = this.#voting;
    const last = byOwner.starts[member + 1] ?? 0;
    for (let at = byOwner.starts[member] ?? 0; at < last; at++) {
      const edge = byOwner.items[at] ?? 0;
      if (counts[edge] !== 1) continue;
      const company = owned[edge] ?? 0;
      if (this.#votes[company] === 0 && this.#extra[company] === 0) this.#met.push(company);
      this.#votes[company] = (this.#votes[company] ?? 0) + (votes[edge] ?? 0);
      this.#extra[company] = (this.#extra[company] ?? 0) + (possible?.extra[edge] ?? 0);
      if (isOpen[edge] === 1) this.#isOpen[company] = 1;
      if (this.hasEnough(company)) join(company);
    }
  }
}
