import {
  formatShare,
  inspectorMessages,
  joinList,
  messages,
  talksMark,
} from '../../messages/index.js';
import type { Holding } from '../../model/index.js';
import { isApproximate, type Change } from '../../network/index.js';
import { nameOf, type NameContext } from '../inspector/context.js';
import { describeShare, formatCapital } from '../inspector/holding-parts.js';

/** The name of a party or a tie, with the id by which it is selected. */
export interface RecordName {
  id: string;
  text: string;
}

/** A sentence on a change, in which names lead to what they name. */
export type Sentence = readonly (string | RecordName)[];

type Of<Type extends Change['type']> = Extract<Change, { type: Type }>;

const words = messages.changes;

function party(id: string, context: NameContext): RecordName {
  return { id, text: nameOf(context, id) };
}

function parties(ids: readonly string[], context: NameContext): (string | RecordName)[] {
  return joinList(ids.map((id) => party(id, context)));
}

function votesOf(holding: Holding): string {
  const { capital, votes = capital } = holding;
  return formatShare(votes, { approximate: isApproximate(holding) });
}

/** The first and the last of some shares, where they differ in words. */
function firstAndLast(holdings: readonly Holding[]): string {
  const [first = '', ...others] = holdings.map((holding) => describeShare(holding));
  const last = others.at(-1) ?? first;
  return first === last ? first : words.later(first, last);
}

/** How a share has gone from one holding to another one. */
function course(change: Of<'stake'>, before: Holding, after: Holding): (string | RecordName)[] {
  const { capital, votes } = change;
  const { rises, falls, rise, fall, andVotes } = words;
  const wordCapital = capital === 'raised' ? rises : falls;
  const wordVotes = votes === 'raised' ? rise : fall;
  const ofVotes = wordVotes(votesOf(before), votesOf(after));
  if (!capital) return [ofVotes];
  const isOfVotes = before.votes !== undefined || after.votes !== undefined;
  const ofCapital = wordCapital(formatCapital(before), formatCapital(after));
  return [ofCapital, ...(votes && isOfVotes ? [andVotes(ofVotes)] : [])];
}

function ofStake(change: Of<'stake'>, context: NameContext): Sentence {
  const { stake, kind, before, after, between } = change;
  const [owner, owned] = [party(stake.owner, context), party(stake.owned, context)];
  if (before && after) {
    const start = change.capital ? words.stakeOf(owner, owned) : words.votesOf(owner, owned);
    const steps = between.length === 0 ? [] : [words.steps(between.length + 1)];
    return [...start, ...course(change, before, after), ...steps];
  }
  if (kind === 'lost' && before) return words.lost(owner, owned, describeShare(before));
  if (after) return words.gained(owner, owned, firstAndLast([...between, after]));
  return words.held(owner, owned, firstAndLast(between));
}

function ofAlliance({ kind, alliance, members }: Of<'alliance'>, context: NameContext): Sentence {
  const name = { id: alliance.id, text: alliance.name };
  if (kind === 'ended') return words.ended(name);
  const names = parties(members, context);
  return kind === 'begun' ? words.begun(name, names) : words.begunAndEnded(name, names);
}

const MEMBERSHIP = {
  joined: words.joined,
  left: words.left,
  passing: words.joinedAndLeft,
} as const;

function ofParty(
  { kind, party: { id, successors = [] } }: Of<'party'>,
  context: NameContext,
): Sentence {
  const name = party(id, context);
  if (kind !== 'dissolved') return kind === 'founded' ? words.founded(name) : words.passing(name);
  if (successors.length === 0) return words.dissolved(name);
  return words.dissolvedInto(name, parties(successors, context));
}

/** A change in words. */
export function sentenceOf(change: Change, context: NameContext): Sentence {
  switch (change.type) {
    case 'stake':
      return ofStake(change, context);
    case 'alliance':
      return ofAlliance(change, context);
    case 'member': {
      const { kind, alliance } = change;
      const name = { id: alliance.id, text: alliance.name };
      return MEMBERSHIP[kind](party(change.party, context), name);
    }
    case 'talks': {
      const { talks, state, kind } = change;
      // While a report is new, nobody knows that none will confirm it.
      const isNew = kind === 'begun' && state === 'reported';
      const label = isNew ? words.reported : inspectorMessages.labels.outcome[state];
      const outcome = inspectorMessages.talks.marked(talksMark(state), label);
      return words.talks({ id: talks.id, text: talks.title }, outcome);
    }
    case 'party':
      return ofParty(change, context);
    case 'name':
      return words.renamed(change.before, { id: change.party.id, text: change.after });
  }
}

/** The same as a text. */
export function sentenceText(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
