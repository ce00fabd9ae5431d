import { fold } from './fold.js';
import { romanisedHangul } from './hangul.js';
import { romanised, withLargeKana } from './kana.js';

/** The words of a text, folded, and all of them without anything between. */
export interface Words {
  words: readonly string[];
  compact: string;
}

/** Scripts that join words, or may: Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese. */
const UNSPACED =
  '\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';
const RUN = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu');
const UNSPACED_RUN = new RegExp(`[${UNSPACED}]+`, 'gu');
const BEGINS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;

/** Words that connect names or stand before them, and that a reader may as well leave out. */
const CONNECTIVES: ReadonlySet<string> = new Set(['and', 'the', 'of', 'und', 'et']);

/** What makers of vehicles call themselves behind a name, folded. */
const LABEL =
  /(?: (?:motors?|group|company|corporation|automobiles?|automotive|cars|auto))+$|(?:汽车|自动车|ジドウシヤ|集团|グループ|자동차|차|그룹)+$/u;

/** Where a name goes on in a capital letter: DaimlerChrysler. */
const INNER_CAPITAL = /(\p{Ll})(?=\p{Lu})/gu;

/** Whether a word may stand anywhere in a name, because its script joins words. */
export function isUnspaced(word: string): boolean {
  return BEGINS_UNSPACED.test(word);
}

function splitFolded(folded: string): string[] {
  const words = folded.split(BETWEEN_WORDS).flatMap((part) => withLargeKana(part).match(RUN) ?? []);
  const telling = words.filter((word) => !CONNECTIVES.has(word));
  return telling.length > 0 ? telling : words;
}

function wordsOfFolded(folded: string): Words {
  const words = splitFolded(folded);
  return { words, compact: words.join('') };
}

/** The words of a text. */
export function wordsOf(text: string): Words {
  return wordsOfFolded(fold(text));
}

/** The words of a text, folded, in their order. */
export function splitWords(text: string): readonly string[] {
  return splitFolded(fold(text));
}

/** How a typed text can be read: as it stands and, where it is in kana or Hangul, in Latin letters. */
export function readingsOf(text: string): Words[] {
  const folded = fold(text);
  const latin = folded.split(BETWEEN_WORDS).map((part) => romanised(part) ?? romanisedHangul(part));
  const readings = [folded, latin.join(' ')].map(wordsOfFolded);
  const [first, second] = readings;
  return first?.compact === second?.compact ? readings.slice(0, 1) : readings;
}

/** The parts of a text in scripts that join words, from each character to the end, so that any of it can be found by its beginning. */
function endings(compact: string): string[] {
  return (compact.match(UNSPACED_RUN) ?? []).flatMap((run) => {
    const characters = Array.from(run);
    return characters.map((_, start) => characters.slice(start).join(''));
  });
}

/** The words of a name, folded, and the parts that an inner capital begins. */
export function wordsOfName(name: string): Words {
  const { words, compact } = wordsOfFolded(fold(name));
  const parts = name.replace(INNER_CAPITAL, '$1 ');
  return { words: parts === name ? words : [...words, ...splitFolded(fold(parts))], compact };
}

/** Everything by whose beginning a name is found: its words, any part of those that are joined, and all of it in one. */
export function termsOf({ words, compact }: Words): Set<string> {
  return new Set([...words, compact, ...endings(compact)]);
}

/** A typed text without what makers of vehicles call themselves behind a name; none where it has nothing of that or nothing else. */
export function withoutLabel({ words }: Words): Words[] {
  const text = words.join(' ');
  const name = text.replace(LABEL, '');
  return name === text || name === '' ? [] : [wordsOfFolded(name)];
}
