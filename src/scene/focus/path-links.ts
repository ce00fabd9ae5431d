import { messages, talksMark } from '../../messages/index.js';
import type { Day } from '../../model/index.js';
import {
  nameAt,
  tieOnDay,
  type AllianceOnDay,
  type ConnectedPaths,
  type NetworkIndex,
  type TalksOnDay,
  type TieOnDay,
} from '../../network/index.js';
import { breakName } from '../cards/break-name.js';
import type { DrawnLink } from '../cards/drawn-link.js';
import type { EdgeRole } from '../scene.js';
import { stakeLink } from './stake-links.js';
import { outcomeOf } from './tie-lists.js';

/** Outcomes of more characters are broken into two lines. */
const LONGEST_LINE = 16;

/** A step from one party to another, with the ids of the ties between both, the strongest first. */
interface Step {
  ends: readonly [string, string];
  ties: readonly string[];
}

/** All steps of paths between two parties, each once: the direct one first. */
function stepsOf(
  [from, to]: readonly [string, string],
  { direct, shortest, strongest }: ConnectedPaths,
): Step[] {
  const steps = new Map<string, Step>();
  const add = (a: string, b: string, ties: readonly string[]): void => {
    steps.set([a, b].sort().join(' '), { ends: [a, b], ties });
  };
  if (direct.length > 0) add(from, to, direct);
  for (const { parties, steps: ties } of [...shortest.paths, ...strongest.paths]) {
    ties.forEach((ofStep, place) => add(parties[place] ?? '', parties[place + 1] ?? '', ofStep));
  }
  return [...steps.values()];
}

/** Of several ties of a step all stakes are drawn; without a stake the strongest tie, and between both ends one of each kind. */
function drawnTies(ties: readonly TieOnDay[], isDirect: boolean): TieOnDay[] {
  const stakes = ties.filter(({ type }) => type === 'stake');
  const others = (['alliance', 'talks'] as const).flatMap(
    (type) => ties.find((tie) => tie.type === type) ?? [],
  );
  if (isDirect) return [...stakes, ...others];
  return stakes.length > 0 ? stakes : others.slice(0, 1);
}

function rolesOf(role: EdgeRole, isCertain: boolean): EdgeRole[] {
  return isCertain ? [role] : [role, 'doubtful'];
}

/** The line of an alliance between two of its members, with its name. */
export function allianceLink(
  { alliance, certain }: AllianceOnDay,
  [source, target]: Step['ends'],
): DrawnLink {
  return {
    id: `${alliance.id}/${source}/${target}`,
    tie: alliance.id,
    kind: 'alliance',
    source,
    target,
    title: alliance.name,
    roles: rolesOf('alliance', certain),
    labels: [{ role: 'alliance-name', lines: breakName(alliance.name), place: 'middle' }],
  };
}

/** The line of talks between two of their parties, with their aim and how they ended. */
export function talksLink(onDay: TalksOnDay, [source, target]: Step['ends']): DrawnLink {
  const { talks, state, certain } = onDay;
  const words = messages.focus;
  const aim = words.marked(talksMark(state), words.aim[talks.aim]);
  const lines = [aim, ...breakName(outcomeOf(onDay), LONGEST_LINE)];
  return {
    id: `${talks.id}/${source}/${target}`,
    tie: talks.id,
    kind: 'talks',
    source,
    target,
    title: talks.title,
    roles: rolesOf(`talks-${state}`, certain),
    labels: [{ role: 'collapsed', lines, place: 'middle' }],
  };
}

/** The lines of the paths between two parties on a day, as `drawnTies` chooses them. */
export function pathLinks(
  index: NetworkIndex,
  ends: readonly [string, string],
  paths: ConnectedPaths,
  day: Day,
): DrawnLink[] {
  const nameOf = (id: string): string => {
    const party = index.party(id);
    return party ? nameAt(party, day) : id;
  };
  return stepsOf(ends, paths).flatMap((step) => {
    const ties = step.ties.flatMap((id) => tieOnDay(index, id, day) ?? []);
    const isDirect = step.ends.every((id) => ends.includes(id));
    return drawnTies(ties, isDirect).map((tie) => {
      if (tie.type === 'stake') return stakeLink(tie.onDay, nameOf, 'middle');
      return tie.type === 'alliance'
        ? allianceLink(tie.onDay, step.ends)
        : talksLink(tie.onDay, step.ends);
    });
  });
}
