import { earliestDay, latestDay, type Dataset, type Day, type Party } from '../model/index.js';
import type { Alliance, Holding, Member, Stake, Talks, TalksOutcome } from '../model/index.js';
import { phaseAt } from './phase-at.js';

/** What every tie of a snapshot tells about its place in time. */
interface TieOnDay {
  /** True when the tie held once and no longer does. */
  ended: boolean;
  /** False when a date is too coarse to be sure that it held on the day. */
  certain: boolean;
}

/** A stake with the holding in force on the day or, once ended, with the last that was not zero. */
export interface StakeOnDay extends TieOnDay {
  stake: Stake;
  holding: Holding;
}

/** An alliance with those who were members on the day or, once ended, at its end. */
export interface AllianceOnDay extends TieOnDay {
  alliance: Alliance;
  members: Member[];
}

/** Talks that had begun by the day, with their state on it. */
export interface TalksOnDay extends TieOnDay {
  talks: Talks;
  /** The outcome once the talks are over; until then `ongoing`, or `reported` if never confirmed. */
  state: TalksOutcome;
}

/** Everything that held on one day, and what had ended by then. */
export interface Snapshot {
  day: Day;
  parties: Party[];
  stakes: StakeOnDay[];
  alliances: AllianceOnDay[];
  talks: TalksOnDay[];
}

function existsOn(party: Party, day: Day): boolean {
  return phaseAt(day, party.founded ?? '1000', party.dissolved).phase === 'within';
}

function holdsNothing({ capital, votes = 0 }: Holding): boolean {
  return capital === 0 && votes === 0;
}

function stakeOn(stake: Stake, day: Day): StakeOnDay[] {
  let latest: StakeOnDay | undefined;
  for (const holding of stake.holdings) {
    const { phase, certain } = phaseAt(day, holding.from, holding.until);
    if (phase === 'before') break;
    if (!holdsNothing(holding)) latest = { stake, holding, ended: phase === 'after', certain };
    else if (latest) {
      // A share of zero records the end of a stake that came back or may come back.
      const hasBegun = phaseAt(day, holding.from).certain;
      latest = { ...latest, ended: latest.ended || hasBegun, certain: hasBegun };
    }
  }
  return latest ? [latest] : [];
}

/** Every party once, as often as it may have left and come back. */
function onePerParty(members: Member[]): Member[] {
  return [...new Map(members.map((member) => [member.party, member])).values()];
}

/** Who may have been a member on the eve of a day on which somebody left. */
export function membersBefore({ members }: Alliance, day: Day): Member[] {
  return onePerParty(
    members.filter(
      ({ from, until }) =>
        earliestDay(from) < day && (until === undefined || latestDay(until) >= day),
    ),
  );
}

/** The members on the last day on which there were two of them, none when there never were. */
function membersAtEnd(alliance: Alliance, day: Day): Member[] {
  const ends = alliance.members
    .flatMap(({ until }) => (until === undefined ? [] : [latestDay(until)]))
    .filter((end) => end <= day)
    .sort();
  const lastMembers = ends.map((end) => membersBefore(alliance, end));
  return lastMembers.findLast((members) => members.length >= 2) ?? [];
}

function allianceOn(alliance: Alliance, day: Day): AllianceOnDay[] {
  const current = onePerParty(
    alliance.members.filter(({ from, until }) => phaseAt(day, from, until).phase === 'within'),
  );
  const ended = current.length < 2;
  const members = ended ? membersAtEnd(alliance, day) : current;
  if (members.length < 2) return [];
  const certain = members.every(({ from, until }) => phaseAt(day, from, until).certain);
  return [{ alliance, members, ended, certain }];
}

function talksOn(talks: Talks, day: Day): TalksOnDay[] {
  const { phase, certain } = phaseAt(day, talks.from, talks.until);
  if (phase === 'before') return [];
  const neverConfirmed = talks.outcome === 'reported' || talks.outcome === 'denied';
  const meanwhile = neverConfirmed ? 'reported' : 'ongoing';
  const ended = phase === 'after';
  return [{ talks, state: ended ? talks.outcome : meanwhile, ended, certain }];
}

/**
 * What held on a day. Parties that did not exist yet or any more are left out;
 * ties that had ended by then are kept and marked, ties of the future are not.
 */
export function takeSnapshot(dataset: Dataset, day: Day): Snapshot {
  return {
    day,
    parties: dataset.parties.filter((party) => existsOn(party, day)),
    stakes: dataset.stakes.flatMap((stake) => stakeOn(stake, day)),
    alliances: dataset.alliances.flatMap((alliance) => allianceOn(alliance, day)),
    talks: dataset.talks.flatMap((talks) => talksOn(talks, day)),
  };
}
