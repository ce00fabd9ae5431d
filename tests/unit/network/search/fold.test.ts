import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/network/search/fold.js';
import { romanisedHangul } from '../../../../src/network/search/hangul.js';
import { romanised, withLargeKana } from '../../../../src/network/search/kana.js';

describe('fold', () => {
  it.each([
    ['case', 'BYD', 'byd'],
    ['accents', 'Citroën Škoda Koç', 'citroen skoda koc'],
    ['accents that stand beside their letter', 'Citroe\u0308n', 'citroen'],
    ['Vietnamese letters', 'Phạm Nhật Vượng', 'pham nhat vuong'],
    ['letters that are no accents', 'Großmühle Ørsted Łódź', 'grossmuhle orsted lodz'],
    ['the dotted capital of Turkish', 'İzmir', 'izmir'],
    ['Cyrillic', 'АвтоВАЗ', 'avtovaz'],
    ['Greek', 'ΔΕΗ Ελλάς', 'dei ellas'],
    ['full and half width', 'ＴＯＹＯＴＡ ﾄﾖﾀ', 'toyota トヨタ'],
    ['hiragana', 'とよた', 'トヨタ'],
    ['marks of repetition', 'いすゞ 佐々木', 'イスズ 佐佐木'],
    ['forms of Chinese characters', '東風汽車 日産', '东风汽车 日产'],
    ['possessives', "Renault's and Kerkorian’s", 'renault and kerkorian'],
  ])('makes no difference of %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps what voices a kana and what composes a Korean syllable', () => {
    expect(fold('ガ パ')).toBe('ガ パ');
    expect(fold('현대')).toBe('현대');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('is the same for a text however it is composed, and in capitals', () => {
    const letter = fc.constantFrom(...Array.from('abcxyzéèüñçşßøæłđжйëïãőųтшщγσωベプ株한글 -'));
    fc.assert(
      fc.property(fc.string({ unit: letter }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
        expect(fold(text.toUpperCase())).toBe(fold(text));
      }),
    );
  });
});

describe('romanised', () => {
  it.each([
    ['トヨタ', 'toyota'],
    ['スバル', 'subaru'],
    ['ニッサン', 'nissan'],
    ['ミツビシ', 'mitsubishi'],
    ['フォード', 'fodo'],
    ['ジャトコ', 'jatoko'],
    ['シェア', 'shea'],
    ['ヒュンダイ', 'hyundai'],
    ['', ''],
  ])('writes %s as %s', (kana, latin) => {
    expect(romanised(kana)).toBe(latin);
  });

  it.each(['三菱', 'トヨタ自動車', 'toyota', 'ー三'])('leaves %s alone', (text) => {
    expect(romanised(text)).toBeUndefined();
  });
});

it.each([
  ['스즈키', 'sujuki'],
  ['현대', 'hyeondae'],
  ['삼성', 'samseong'],
  ['KG그룹 2025', 'KGgurup 2025'],
])('writes %s as %s', (hangul, latin) => {
  expect(romanisedHangul(hangul)).toBe(latin);
});

it('takes small kana for large ones', () => {
  expect(withLargeKana('ジャトコ キャノン')).toBe('ジヤトコ キヤノン');
});
