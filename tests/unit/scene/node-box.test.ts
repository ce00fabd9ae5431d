import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTY_KINDS, type Party, type Size } from '../../../src/model/index.js';
import { vehicleCount } from '../../../src/network/index.js';
import { nodeBox } from '../../../src/scene/node-box.js';
import { textWidth } from '../../../src/scene/text-width.js';

function sold(value: number, until: string): Size {
  return { measure: 'vehicles-sold', value, period: until, until, sources: ['report'] };
}

function company(name: string, sizes: Size[] = []): Party {
  return { id: 'company', kind: 'company', name, sizes };
}

const arbitraryName = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 14 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(' '))
  .filter((name) => name.trim() !== '');

describe('vehicleCount', () => {
  it('is the figure of the latest period', () => {
    const sizes = [sold(5, '2023-12-31'), sold(7, '2025-12-31'), sold(6, '2024-12-31')];
    expect(vehicleCount(company('A', sizes))).toBe(7);
  });

  it('takes a year as lasting to its end', () => {
    expect(vehicleCount(company('A', [sold(3, '2025-03'), sold(4, '2025')]))).toBe(4);
    expect(vehicleCount(company('A', [sold(4, '2025'), sold(3, '2025-03-31')]))).toBe(4);
  });

  it('is what was built where no sales are known', () => {
    const built: Size = { ...sold(9, '2025'), measure: 'vehicles-built' };
    expect(vehicleCount(company('A', [built]))).toBe(9);
    expect(vehicleCount(company('A', [built, sold(4, '2011')]))).toBe(4);
  });

  it('is nothing when only other figures are known', () => {
    const staff: Size = { ...sold(9, '2025'), measure: 'employees' };
    expect(vehicleCount(company('A', [staff]))).toBe(0);
    expect(vehicleCount({ id: 'a', kind: 'company', name: 'A' })).toBe(0);
  });

  it('is never below zero, whatever the data says', () => {
    expect(vehicleCount(company('A', [sold(-5, '2025')]))).toBe(0);
  });
});

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

  it('loses no word of a name', () => {
    fc.assert(
      fc.property(arbitraryName, (name) => {
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
