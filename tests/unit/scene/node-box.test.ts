import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTY_KINDS, type Party, type Size } from '../../../src/model/index.js';
import { nodeBox as measuredBox, type NodeBox } from '../../../src/scene/node-box.js';
import { textWidth } from '../../../src/scene/text-width.js';

function sold(value: number, until: string): Size {
  return { measure: 'vehicles-sold', value, period: until, until, sources: ['report'] };
}

function company(name: string, sizes: Size[] = []): Party {
  return { id: 'company', kind: 'company', name, sizes };
}

/** The box of a party with its name. */
function nodeBox(party: Party, mostVehicles: number): NodeBox {
  return measuredBox(party, mostVehicles, party.name, textWidth);
}

const arbitraryName = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 14 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(' '))
  .filter((name) => name.trim() !== '');

describe('nodeBox', () => {
  const smallest = nodeBox(company('Bank'), 0).fontSize;

  it('sets the largest maker in 29 px and one without vehicles in the smallest size', () => {
    const makers = [company('Toyota', [sold(11_000_000, '2025')]), company('Alpine')];
    expect(makers.map((maker) => nodeBox(maker, 11_000_000).fontSize)).toEqual([29, smallest]);
  });

  it('has a smallest size that can still be read', () => {
    expect(smallest).toBeGreaterThanOrEqual(12);
    expect(smallest).toBeLessThan(20);
  });

  it('grows the text with the square root of the vehicles', () => {
    // A quarter of the vehicles is half of the way from the smallest size to the largest.
    const { fontSize } = nodeBox(company('Nissan', [sold(25, '2025')]), 100);
    expect(fontSize).toBe(Math.round((smallest + 29) / 2));
  });

  it('breaks a long name into the two most even lines', () => {
    expect(nodeBox(company('Mitsubishi Heavy Industries'), 0).lines).toEqual([
      'Mitsubishi',
      'Heavy Industries',
    ]);
    expect(nodeBox(company('Toyota Motor'), 0).lines).toEqual(['Toyota Motor']);
    expect(nodeBox(company('Volkswagenwerke'), 0).lines).toEqual(['Volkswagenwerke']);
  });

  it('gives round shapes more space, since a rectangle does not fill them', () => {
    const round = nodeBox({ ...company('Porsche family'), kind: 'family' }, 0);
    expect(round.width).toBeGreaterThan(nodeBox(company('Porsche family'), 0).width);
  });

  it('is wide and high enough for every line of every name', () => {
    const anyKind = fc.constantFrom(...PARTY_KINDS);
    fc.assert(
      fc.property(arbitraryName, anyKind, fc.nat(100), (name, kind, value) => {
        const box = nodeBox({ ...company(name, [sold(value, '2025')]), kind }, 100);
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
          const { lines, width } = nodeBox(company(name), 0);
          expect(lines.length).toBeLessThanOrEqual(4);
          expect(width).toBeLessThan(260);
        },
      ),
    );
  });

  it('breaks a name that is too wide for two lines into up to four even ones', () => {
    const name = 'Perusahaan Otomobil Kedua Sendirian Berhad (formerly Usahasama Proton Sendirian)';
    const { lines } = nodeBox(company(name), 0);
    expect(lines).toHaveLength(3);
    expect(lines.join(' ')).toBe(name);
  });

  it('shortens a name that is longer still in the middle, between words where it has some', () => {
    const words = ['First', ...Array.from({ length: 60 }, () => 'and another'), 'and the last'];
    const text = nodeBox(company(words.join(' ')), 0).lines.join(' ');
    expect(text).toMatch(/^First and .*(and|another) … (and|another) .*and the last$/);
    const single = nodeBox(company(`Begin${'x'.repeat(290)}end`), 0).lines.join('');
    expect(single).toMatch(/^Beginx+…x+end$/);
  });

  it('loses no word of a name that fits', () => {
    fc.assert(
      fc.property(arbitraryName, (name) => {
        fc.pre(textWidth(name, smallest) < 3 * 17 * smallest);
        const words = name.split(/\s+/).filter((word) => word !== '');
        expect(nodeBox(company(name), 0).lines.join(' ')).toBe(words.join(' '));
      }),
    );
  });

  it('never shrinks when more vehicles are sold', () => {
    const anyTwo = fc.tuple(fc.nat(1000), fc.nat(1000));
    fc.assert(
      fc.property(arbitraryName, anyTwo, (name, [one, other]) => {
        const smaller = nodeBox(company(name, [sold(Math.min(one, other), '2025')]), 1000);
        const larger = nodeBox(company(name, [sold(Math.max(one, other), '2025')]), 1000);
        expect(larger.fontSize).toBeGreaterThanOrEqual(smaller.fontSize);
        expect(larger.width).toBeGreaterThanOrEqual(smaller.width);
        expect(larger.height).toBeGreaterThanOrEqual(smaller.height);
      }),
    );
  });
});
