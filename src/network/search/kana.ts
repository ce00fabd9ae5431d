/** How far apart a hiragana and the same katakana are in Unicode. */
const TO_KATAKANA = 0x60;

/** Small kana and the large ones that they are at times written for: ジヤトコ, キヤノン. */
const SMALL = 'ァィゥェォッャュョヮ';
const LARGE = 'アイウエオツヤユヨワ';

const VOWELS = 'aiueo';

/** The kana of each consonant, in the order of the vowels. */
const ROWS: Readonly<Record<string, string>> = {
  ...{ '': 'アイウエオ', k: 'カキクケコ', g: 'ガギグゲゴ', s: 'サシスセソ', z: 'ザジズゼゾ' },
  ...{ t: 'タチツテト', d: 'ダヂヅデド', n: 'ナニヌネノ', h: 'ハヒフヘホ', b: 'バビブベボ' },
  ...{ p: 'パピプペポ', m: 'マミムメモ', r: 'ラリルレロ' },
};

/** Those that are written by other letters than those of their row. */
const IRREGULAR: Readonly<Record<string, string>> = {
  ...{ シ: 'shi', ジ: 'ji', チ: 'chi', ヂ: 'ji', ツ: 'tsu', ヅ: 'zu', フ: 'fu', ヴ: 'vu' },
  ...{ ヤ: 'ya', ユ: 'yu', ヨ: 'yo', ワ: 'wa', ヲ: 'o', ン: 'n' },
};

const SYLLABLES = new Map([
  ...Object.entries(ROWS).flatMap(([consonant, row]) =>
    Array.from(row).map((kana, index) => [kana, consonant + (VOWELS[index] ?? '')] as const),
  ),
  ...Object.entries(IRREGULAR),
]);

/** Hiragana as katakana, and marks that repeat a character as that character. */
export function withPlainKana(text: string): string {
  return text
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + TO_KATAKANA))
    .replace(/(\P{M})(\p{M}*)[ゝヽ々]/gu, '$1$2$1');
}

/** Small kana as large ones. */
export function withLargeKana(text: string): string {
  return text.replace(/[ァィゥェォッャュョヮ]/g, (kana) => LARGE[SMALL.indexOf(kana)] ?? kana);
}

/** A small vowel takes the place of the one before it, `フォ` is `fo`; a small `ャ` that of an `i`, `シャ` is `sha`. */
function joined(before: string, small: string): string {
  const stem = before.slice(0, -1);
  const index = 'ァィゥェォ'.indexOf(small);
  if (index >= 0) return stem + (VOWELS[index] ?? '');
  const vowel = { ャ: 'a', ュ: 'u', ョ: 'o' }[small] ?? '';
  return /(?:sh|ch|j)$/.test(stem) ? stem + vowel : `${stem}y${vowel}`;
}

/** Katakana in Latin letters, without long vowels; undefined for a text with other characters. */
export function romanised(katakana: string): string | undefined {
  let text = '';
  let isDoubled = false;
  for (const kana of katakana) {
    if (kana === 'ー') continue;
    if (kana === 'ッ') {
      isDoubled = true;
      continue;
    }
    if (/[ァィゥェォャュョ]/.test(kana)) {
      text = joined(text, kana);
      continue;
    }
    const syllable = SYLLABLES.get(kana);
    if (syllable === undefined) return undefined;
    text += (isDoubled ? (syllable[0] ?? '') : '') + syllable;
    isDoubled = false;
  }
  return text;
}
