import {
  formatDay,
  formatPartialDate,
  formatShare,
  inspectorMessages,
} from '../../messages/index.js';
import type { Party } from '../../model/index.js';
import type { OwnershipSummary, StatedStakes } from '../../network/index.js';
import { nameOf, type NameContext } from './context.js';
import { controlSentences } from './control-sentences.js';
import { holdingInWords } from './holding-words.js';

type HoldingsWords = Parameters<typeof words.allOwn>[0];
type Summary<Type extends OwnershipSummary['type']> = Extract<OwnershipSummary, { type: Type }>;

const words = inspectorMessages.ownership;

function allInWords({ stated, more }: StatedStakes, context: NameContext): HoldingsWords {
  return { stated: stated.map((onDay) => holdingInWords(onDay, context)), more };
}

/** What goes for every party that has owners: what is not recorded, and holdings of its own. */
function sentencesAbout(
  { owners, rest, inReturn }: Summary<'held' | 'controlled' | 'joint-venture' | 'small-holders'>,
  context: NameContext,
): string[] {
  const sentences: string[] = [];
  const isExact = rest.min === rest.max && owners.stated.length > 0;
  if (isExact && rest.max > 0) sentences.push(words.restUnrecorded(formatShare(rest.max)));
  if (!isExact) sentences.push(words.partUnrecorded());
  if (inReturn && inReturn.holding.capital !== 'unknown') {
    const { owner, owned, capital = '' } = holdingInWords(inReturn, context);
    sentences.push(words.inReturn(owner, capital, owned));
  }
  return sentences;
}

/** Who has the majority, and the other owners. */
function majoritySentences({ stated: [first, ...others], more }: HoldingsWords): string[] {
  if (first?.votesAgainstCapital !== 'more') {
    return [words.allOwn({ stated: first ? [first, ...others] : others, more })];
  }
  const rest = others.length > 0 ? [words.allOwn({ stated: others, more })] : [];
  return [words.controls(first), ...rest];
}

/**
 * A summary in one to four sentences, the answer first: `Renault owns 35.7% but
 * has only 15% of the votes.`
 */
export function ownershipSentences(
  summary: OwnershipSummary,
  party: Party,
  context: NameContext,
): string[] {
  const name = nameOf(context, party.id);
  const control = 'chain' in summary ? controlSentences(summary.chain, party, context) : [];
  switch (summary.type) {
    case 'not-founded':
      return [words.notFounded(name, formatDay(context.day))];
    case 'dissolved': {
      const { dissolved, successors, owners } = summary;
      const heirs = successors.map((id) => nameOf(context, id));
      const end = words.dissolved(name, formatPartialDate(dissolved), heirs);
      const isOwned = owners.stated.length > 0;
      return isOwned ? [end, words.ownersUntilThen(allInWords(owners, context))] : [end];
    }
    case 'holder': {
      const holdings = allInWords(summary.holdings, context);
      return [holdings.stated.length > 0 ? words.holds(name, holdings) : words.holdsNothing(name)];
    }
    case 'joint-venture': {
      const owners = allInWords(summary.owners, context);
      const answer = summary.isEqual
        ? words.halves(owners.stated.map(({ owner }) => owner))
        : words.venture(owners);
      return [answer, ...control, ...sentencesAbout(summary, context)];
    }
    case 'controlled': {
      const owners = allInWords(summary.owners, context);
      return [...majoritySentences(owners), ...control, ...sentencesAbout(summary, context)];
    }
    case 'held': {
      const answer = words.allOwn(allInWords(summary.owners, context));
      const majority = summary.isWithoutMajority ? [words.noMajority()] : [];
      const middle = control.length > 0 ? control : majority;
      return [answer, ...middle, ...sentencesAbout(summary, context)];
    }
    case 'small-holders': {
      const answers = summary.owners.stated
        .slice(0, 1)
        .map((largest) =>
          words.noneAbove(formatShare(summary.limit), holdingInWords(largest, context)),
        );
      return [...answers, ...control];
    }
    case 'formerly-owned': {
      const { owner, capital } = holdingInWords(summary.last, context);
      return [words.formerly(owner, capital, formatPartialDate(summary.until))];
    }
    case 'not-recorded': {
      const answer =
        summary.before === undefined
          ? words.notRecorded(name)
          : words.notRecordedBefore(name, formatPartialDate(summary.before));
      return [answer, ...control];
    }
  }
}
