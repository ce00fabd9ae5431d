import { describe, expect, it } from 'vitest';
import {
  laneEvents,
  NetworkIndex,
  ownersThroughTime,
  storylineOf,
} from '../../../../src/network/index.js';
import { automakers } from '../../../fixtures/automakers.js';
import { LARGEST } from '../../../fixtures/storyline-options.js';

const index = new NetworkIndex(await automakers());
const largest = storylineOf(index, LARGEST);
const around = (id: string) => storylineOf(index, { ...LARGEST, centres: [id], minimumStake: 5 });

/** The heads of a company with the years in which they begin. */
function headsOf(id: string, storyline = largest): string[] {
  const { stays } = storyline.lanes.find((lane) => lane.id === id)!;
  return stays
    .map(({ from, head }) => `${from.slice(0, 4)} ${head}`)
    .filter((one, place, all) => one.slice(5) !== all[place - 1]?.slice(5));
}

describe('the largest groups of automakers', () => {
  it('are sixty companies or lines of them, and the rest is counted', () => {
    expect(new Set(largest.lanes.map(({ line }) => line)).size).toBeLessThanOrEqual(60);
    expect(largest.lanes.length).toBeGreaterThanOrEqual(60);
    expect(largest.leftOut).toBeGreaterThan(0);
  });

  it('tell who owned Volvo Cars, Jaguar and Land Rover', () => {
    expect(headsOf('volvo-cars')).toEqual(['1990 volvo-group', '1999 ford', '2010 geely']);
    expect(headsOf('jaguar')).toEqual(['1990 ford']);
    expect(headsOf('land-rover')).toEqual(['1990 rover-group', '1994 bmw', '2000 ford']);
    expect(headsOf('jaguar-land-rover')[0]).toBe('2008 tata-motors-passenger-vehicles');
  });

  it('keep Volkswagen in one bundle while Porsche SE leads it', () => {
    const { stays } = largest.lanes.find(({ id }) => id === 'volkswagen')!;
    expect(new Set(stays.map(({ bundle }) => bundle)).size).toBe(1);
    expect(stays.map(({ head }) => head)).toContain('porsche-se');
  });

  it('keep BMW in its bundle when Rover, Mini and Land Rover come to it', () => {
    const { stays } = largest.lanes.find(({ id }) => id === 'bmw')!;
    expect(stays).toHaveLength(1);
  });

  it('keep Daimler in its bundle when Chrysler comes to it and leaves', () => {
    const lanes = largest.lanes.filter(({ line }) => line === 'daimler-benz');
    expect(new Set(lanes.flatMap(({ stays }) => stays.map(({ bundle }) => bundle))).size).toBe(1);
  });

  it('let DaimlerChrysler continue Daimler-Benz, in one line', () => {
    const lines = largest.lanes.filter(({ id }) => /^(daimler-benz|mercedes-benz-group)$/.test(id));
    expect(new Set(lines.map(({ line }) => line)).size).toBe(1);
    expect(lines[0]!.until).toBe(lines[1]!.from);
  });
});

describe('a company with its owners and holdings', () => {
  it('tells of Jaguar until it goes on in Jaguar Land Rover', () => {
    expect(laneEvents(around('jaguar'), 'jaguar')).toMatchObject([
      { type: 'stay', head: 'ford', until: '2008-06-02', shares: [100] },
      { type: 'becomes', from: '2008-06-02', other: 'jaguar-land-rover' },
    ]);
  });

  it('has the owners of Jaguar and of what it went on in, one after the other', () => {
    const { lanes } = around('jaguar');
    const companies = lanes.filter(({ line }) => line === 'jaguar');
    expect(ownersThroughTime(companies, index)).toMatchObject([
      { owner: 'ford', owned: 'jaguar', until: '2008-06-02', share: 100 },
      { owner: 'tata-motors-passenger-vehicles', owned: 'jaguar-land-rover', share: 100 },
    ]);
  });

  it('tells of Renault’s stake in Nissan from 1999 to today, which is no control', () => {
    const held = laneEvents(around('nissan'), 'nissan').find(
      (event) => event.type === 'held-by' && event.other === 'renault',
    );
    expect(held).toMatchObject({ from: '1999-05-01', until: '2026-11-22' });
  });

  it('marks the talks with Honda that collapsed', () => {
    const storyline = storylineOf(index, { ...LARGEST, centres: ['nissan', 'honda'] });
    expect(storyline.touches).toContainEqual(
      expect.objectContaining({
        type: 'talks',
        lanes: ['honda', 'nissan'],
        day: '2025-02-13',
        state: 'collapsed',
      }),
    );
  });
});
