import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTY_KINDS, type PartyKind } from '../../../src/model/index.js';
import { nodeBox as measuredBox, nodeFontSize, type NodeBox } from '../../../src/scene/node-box.js';
import { textWidth } from '../../../src/scene/text-width.js';

/** The box of a company with a name, that sold a part of what the largest maker ever sold. */
function nodeBox(name: string, part = 0, kind: PartyKind = 'company'): NodeBox {
  return measuredBox(kind, nodeFontSize(part), name, textWidth);
}

const arbitraryName = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 14 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(' '))
  .filter((name) => name.trim() !== '');

const anyPart = fc.float({ min: 0, max: 1, noNaN: true });

describe('nodeBox', () => {
  const smallest = nodeBox('Bank').fontSize;

  it('sets the largest maker in 29 px and one without vehicles in the smallest size', () => {
    expect([1, 0].map((part) => nodeBox('Toyota', part).fontSize)).toEqual([29, smallest]);
  });

  it('has a smallest size that can still be read', () => {
    expect(smallest).toBeGreaterThanOrEqual(12);
    expect(smallest).toBeLessThan(20);
  });

  it('grows the text with the square root of the vehicles', () => {
    // A quarter of the vehicles is half of the way from the smallest size to the largest.
    const { fontSize } = nodeBox('Nissan', 0.25);
    expect(fontSize).toBe(Math.round((smallest + 29) / 2));
  });

  it('breaks a long name into the two most even lines', () => {
    expect(nodeBox('Mitsubishi Heavy Industries').lines).toEqual([
      'Mitsubishi',
      'Heavy Industries',
    ]);
    expect(nodeBox('Toyota Motor').lines).toEqual(['Toyota Motor']);
    expect(nodeBox('Volkswagenwerke').lines).toEqual(['Volkswagenwerke']);
  });

  it('gives round shapes more space, since a rectangle does not fill them', () => {
    const round = nodeBox('Porsche family', 0, 'family');
    expect(round.width).toBeGreaterThan(nodeBox('Porsche family').width);
  });

  it('is wide and high enough for every line of every name', () => {
    const anyKind = fc.constantFrom(...PARTY_KINDS);
    fc.assert(
      fc.property(arbitraryName, anyKind, anyPart, (name, kind, part) => {
        const box = nodeBox(name, part, kind);
        for (const line of box.lines) {
          expect(box.width).toBeGreaterThanOrEqual(textWidth(line, box.fontSize));
        }
        expect(box.height).toBeGreaterThanOrEqual(box.lines.length * box.fontSize);
      }),
    );
  });

  it('is of bounded width and of at most four lines, however long a name is', () => {
    const long = fc.oneof(arbitraryName, fc.string({ unit: 'grapheme', maxLength: 400 }));
    fc.assert(
      fc.property(
        long.filter((name) => name.trim() !== ''),
        (name) => {
          const { lines, width } = nodeBox(name);
          expect(lines.length).toBeLessThanOrEqual(4);
          expect(width).toBeLessThan(260);
        },
      ),
    );
  });

  it('breaks a name that is too wide for two lines into up to four even ones', () => {
    const name = 'Perusahaan Otomobil Kedua Sendirian Berhad (formerly Usahasama Proton Sendirian)';
    const { lines } = nodeBox(name);
    expect(lines).toHaveLength(3);
    expect(lines.join(' ')).toBe(name);
  });

  it('shortens a name that is longer still in the middle, between words where it has some', () => {
    const words = ['First', ...Array.from({ length: 60 }, () => 'and another'), 'and the last'];
    const text = nodeBox(words.join(' ')).lines.join(' ');
    expect(text).toMatch(/^First and .*(and|another) … (and|another) .*and the last$/);
    const single = nodeBox(`Begin${'x'.repeat(290)}end`).lines.join('');
    expect(single).toMatch(/^Beginx+…x+end$/);
  });

  it('loses no word of a name that fits', () => {
    fc.assert(
      fc.property(arbitraryName, (name) => {
        fc.pre(textWidth(name, smallest) < 3 * 17 * smallest);
        const words = name.split(/\s+/).filter((word) => word !== '');
        expect(nodeBox(name).lines.join(' ')).toBe(words.join(' '));
      }),
    );
  });

  it('never shrinks when more vehicles are sold', () => {
    fc.assert(
      fc.property(arbitraryName, anyPart, anyPart, (name, one, other) => {
        const smaller = nodeBox(name, Math.min(one, other));
        const larger = nodeBox(name, Math.max(one, other));
        expect(larger.fontSize).toBeGreaterThanOrEqual(smaller.fontSize);
        expect(larger.width).toBeGreaterThanOrEqual(smaller.width);
        expect(larger.height).toBeGreaterThanOrEqual(smaller.height);
      }),
    );
  });
});
