import { formatDay, formatPartialDate, inspectorMessages, messages } from '../../messages/index.js';
import { talksEnd } from '../../model/index.js';
import {
  pathClauses,
  type ConnectedPaths,
  type Connection,
  type PathClause,
  type StakeOnDay,
  type TalksOnDay,
  type TiePath,
} from '../../network/index.js';
import type { ConnectedPair } from '../../store/index.js';
import { nameOf, type NameContext } from './context.js';
import { holdingInWords } from './holding-words.js';

const words = inspectorMessages.connection;

function talksWords(
  { talks, state }: TalksOnDay,
  [a, b]: readonly [string, string],
  context: NameContext,
): string {
  const isOver = state === 'collapsed' || state === 'completed';
  const date = formatPartialDate((isOver ? talksEnd(talks) : undefined) ?? talks.from);
  const others = talks.parties.filter((id) => id !== a && id !== b);
  const names = [a, b, ...others].map((id) => nameOf(context, id));
  return words.talks(names, talks.aim, state, date);
}

/** A clause in words, without a capital letter and a full stop. */
function inWords(clause: PathClause, context: NameContext): string {
  const holding = (onDay: StakeOnDay) => holdingInWords(onDay, context);
  switch (clause.type) {
    case 'chain':
      return words.chain(clause.stakes.map(holding));
    case 'common-owner':
      return words.commonOwner(holding(clause.stakes[0]), holding(clause.stakes[1]));
    case 'common-holding':
      return words.commonHolding(holding(clause.stakes[0]), holding(clause.stakes[1]));
    case 'alliance': {
      const [a, b] = clause.ends;
      return words.allied(nameOf(context, a), nameOf(context, b), clause.onDay.alliance.name);
    }
    case 'talks':
      return talksWords(clause.onDay, clause.ends, context);
  }
}

function clausesOf(path: TiePath, context: NameContext): string[] {
  return pathClauses(context.index, path, context.day).map((clause) => inWords(clause, context));
}

/** A path in one sentence: `Toyota owns 20% of Subaru and 5% of Suzuki.` */
export function pathSentence(path: TiePath, context: NameContext): string {
  return words.sentence(clausesOf(path, context));
}

/** The direct ties as paths of one step, each by one tie. */
export function directPaths({ from, to }: ConnectedPair, { direct }: ConnectedPaths): TiePath[] {
  return direct.map((tie) => ({ parties: [from, to], steps: [[tie]] }));
}

/**
 * The paths that the answer states: all direct ties, and the best of the shortest paths through
 * others unless it leads through a tie that is direct as well; the strongest first. A longer path
 * that is stronger is told below the answer.
 */
export function statedPaths(pair: ConnectedPair, paths: ConnectedPaths): TiePath[] {
  const direct = directPaths(pair, paths);
  const [strongest] = paths.strongest.paths;
  const [through] = paths.shortest.paths;
  if (!through) return direct;
  if (through.steps.some(([tie = '']) => paths.direct.includes(tie))) return direct;
  return strongest?.steps.length === 1 ? [...direct, through] : [through, ...direct];
}

/** Whether and how two parties are connected, in one or two sentences. */
export function connectionSentences(
  pair: ConnectedPair,
  connection: Connection,
  context: NameContext,
): string[] {
  if (connection.type === 'connected') {
    const stated = statedPaths(pair, connection.paths);
    return [words.sentence(stated.flatMap((path) => clausesOf(path, context)))];
  }
  const day = formatDay(context.day);
  const [from, to] = [nameOf(context, pair.from), nameOf(context, pair.to)];
  const { connection: answers } = messages.focus;
  if (connection.type === 'hidden') return [answers.hidden(from, to, day)];
  const { absent, other } = connection;
  const missing = absent.map((id) => nameOf(context, id));
  const answer = other
    ? answers[other.when](from, to, day, formatPartialDate(other.date))
    : answers.never(from, to);
  return missing.length > 0 ? [answer, words.absent(missing, day)] : [answer];
}
