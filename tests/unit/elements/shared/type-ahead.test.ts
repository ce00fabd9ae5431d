import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TypeAhead } from '../../../../src/elements/shared/type-ahead.js';

const NAMES = ['Škoda', 'Suzuki', 'Subaru', 'General Motors', 'Geely', 'Rolls-Royce', 'Mazda 2'];

interface Typing {
  /** In milliseconds, between two letters. */
  pause?: number;
  names?: readonly string[];
  /** Where the reader is before. */
  from?: number;
}

/** The places where a reader is after each sign of a text; null where one meant nothing. */
function placesAfter(text: string, { pause = 100, names = NAMES, from = -1 }: Typing = {}) {
  const typeAhead = new TypeAhead();
  const named = names.map((label) => ({ label }));
  let at = from;
  return Array.from(text).map((sign, index) => {
    const place = typeAhead.placeOf(sign, index * pause, named, at);
    at = place ?? at;
    return place ?? null;
  });
}

describe('letters within a second', () => {
  it('are the beginning of a name, whatever the case and the accents', () => {
    expect(placesAfter('sub')).toEqual([0, 1, 2]);
    expect(placesAfter('SKO')).toEqual([0, 0, 0]);
    expect(placesAfter('šu')).toEqual([0, 1]);
  });

  it('stay on the name that they are the beginning of', () => {
    expect(placesAfter('su', { from: 0 })).toEqual([1, 1]);
  });

  it('go through all that begin with it when they are the same', () => {
    expect(placesAfter('sssss')).toEqual([0, 1, 2, 0, 1]);
    expect(placesAfter('aaa', { names: ['Aachen', 'Alpha'] })).toEqual([0, 0, 1]);
  });

  it('lead nowhere from the first on that no name has', () => {
    expect(placesAfter('suxs')).toEqual([0, 1, null, null]);
  });

  it('have spaces, hyphens and digits between them that a name has', () => {
    expect(placesAfter('general m').at(-1)).toBe(3);
    expect(placesAfter('rolls-r').at(-1)).toBe(5);
    expect(placesAfter('mazda 2').at(-1)).toBe(6);
  });

  it('are not ended by another sign, which means something else', () => {
    expect(placesAfter('su b')).toEqual([0, 1, null, 2]);
  });
});

describe('a sign', () => {
  it('that is no letter begins no word', () => {
    expect(placesAfter('2 -', { names: ['2 Wheels', '-'] })).toEqual([null, null, null]);
  });

  it('that is the name of a key is none', () => {
    const typeAhead = new TypeAhead();
    expect(typeAhead.placeOf('F9', 0, [{ label: 'F9' }], -1)).toBeUndefined();
  });

  it('begins another word after a second, and after anything else was done', () => {
    expect(placesAfter('sg', { pause: 1001 })).toEqual([0, 3]);
    const typeAhead = new TypeAhead();
    const named = NAMES.map((label) => ({ label }));
    expect(typeAhead.placeOf('s', 0, named, -1)).toBe(0);
    typeAhead.end();
    expect(typeAhead.placeOf('g', 100, named, 0)).toBe(3);
  });
});

it('finds what is typed as it is called, from anywhere', () => {
  const sign = fc.constantFrom(...Array.from('abcéšØ -12'));
  const name = fc
    .tuple(fc.constantFrom(...Array.from('abcÉŠø')), fc.array(sign, { maxLength: 6 }))
    .map(([first, others]) => [first, ...others].join(''));
  const many = fc.array(name, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(many, fc.nat(7), fc.nat(7), (names, wanted, from) => {
      const label = names[wanted % names.length]!;
      const found = placesAfter(label, { names, from: from % names.length }).at(-1);
      expect(found).not.toBeNull();
      expect(foldedStart(names[found!]!, label)).toBe(true);
    }),
  );
});

function foldedStart(name: string, start: string): boolean {
  const plain = (text: string): string =>
    text.toLowerCase().replaceAll('é', 'e').replaceAll('š', 's').replaceAll('ø', 'o');
  return plain(name).startsWith(plain(start));
}
