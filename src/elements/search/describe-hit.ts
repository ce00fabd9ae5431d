import {
  formatDay,
  formatLanguage,
  formatPeriod,
  inspectorMessages,
  isCatalogueLanguage,
  messages,
} from '../../messages/index.js';
import type { Day, PartialDate, Party, Talks } from '../../model/index.js';
import {
  isAfter,
  nameAt,
  talksOnDay,
  type MatchedText,
  type NetworkIndex,
  type SearchHit,
} from '../../network/index.js';
import { holderOf, kindAndCountry } from '../shared/describe-party.js';

/** By what something was found, between the words that say what name it is. */
interface MatchedWords {
  before: string;
  name: string;
  language?: string | undefined;
  after: string;
}

/** What an option says. */
export interface HitText {
  label: string;
  facts: string;
  matched: MatchedWords | null;
  goTo: string | null;
}

/** A period in years; one that begins and ends in the same year is that year. */
function years({ from, until }: SearchHit['period']): string {
  const yearOf = (date: PartialDate | undefined): string | undefined => date?.slice(0, 4);
  const [first, last] = [yearOf(from), yearOf(until)];
  return first !== undefined && first === last ? first : formatPeriod({ from: first, until: last });
}

function partyFacts(party: Party, hit: SearchHit, index: NetworkIndex, day: Day): string[] {
  const last = hit.isThere ? holderOf(party, index, day) : [years(hit.period)];
  return [...kindAndCountry(party), ...last];
}

/** Of talks that go on, the end is not said, nor how they will end. */
function talksFacts(talks: Talks, { period, isThere }: SearchHit, day: Day): string[] {
  const { aim, outcome } = inspectorMessages.labels;
  const onDay = talksOnDay(talks, day);
  const isGoingOn = isThere && onDay?.ended === false;
  return [
    aim[talks.aim],
    years(isGoingOn ? { from: period.from } : period),
    ...(onDay ? [outcome[onDay.state]] : []),
  ];
}

/** Whose brand it is, and since when; of one that is not there on the day, how long it was. */
function brandFacts(party: Party, { period, isThere }: SearchHit, day: Day): string[] {
  return [
    messages.search.brandOf(nameAt(party, day)),
    years(isThere ? { from: period.from } : period),
  ];
}

function factsOf(hit: SearchHit, index: NetworkIndex, day: Day): string[] {
  const { record } = hit;
  switch (record.type) {
    case 'party':
      return partyFacts(record.party, hit, index, day);
    case 'brand':
      return brandFacts(record.party, hit, day);
    case 'alliance':
      return [
        messages.search.alliance,
        years(hit.isThere ? { from: hit.period.from } : hit.period),
      ];
    case 'talks':
      return talksFacts(record.talks, hit, day);
  }
}

function matchedWords(
  { text, name, isName }: MatchedText,
  { record }: SearchHit,
  day: Day,
): MatchedWords {
  const { today, later, formerly, inLanguage } = messages.search;
  if (!isName || record.type === 'brand') return { before: '', name: text, after: '' };
  if (!name) return { before: today, name: text, after: '' };
  const { language, from, until, use } = name;
  const isForeign = !isCatalogueLanguage(language);
  const after = isForeign ? inLanguage(formatLanguage(language)) : '';
  if (from !== undefined && isAfter(from, day))
    return { before: later, name: text, language, after };
  const isFormer = until === undefined ? use === 'former' : !isAfter(until, day);
  return { before: isFormer ? formerly : '', name: text, language, after };
}

/**
 * What an option says of something that was found: what it is, where, who holds it
 * or, when it is not there on the day, its years and the day to go to; and the name
 * by which it was found, if that is not what it is called.
 */
export function describeHit(hit: SearchHit, index: NetworkIndex, day: Day): HitText {
  const { label, matched, otherDay } = hit;
  const facts = factsOf(hit, index, otherDay ?? day).filter((text) => text !== '');
  return {
    label,
    facts: facts.join(messages.search.factSeparator),
    matched: matched && matchedWords(matched, hit, otherDay ?? day),
    goTo: otherDay === null ? null : messages.search.goTo(formatDay(otherDay)),
  };
}
