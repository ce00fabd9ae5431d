import { DEFAULT_FILTERS } from '../../../../src/network/index.js';
import { describe, expect, it } from 'vitest';
import type { DrawnLink } from '../../../../src/scene/cards/drawn-link.js';
import { alliance, holding, party, stake, talks } from '../../model/sample.js';
import { linksOf, maker } from './cards.js';

const parties = ['alpha', 'beta', 'gamma'].map((id) => maker(id));
const held = (capital: number | 'unknown', owner = 'alpha', owned = 'beta') =>
  stake(owner, owned, holding('2000', undefined, { capital }));
const venture = (id: string) => ({
  party: party(id, { kind: 'joint-venture' as const }),
  stakes: ['alpha', 'beta'].map((owner) => held(50, owner, id)),
});

function textsOf({ labels }: DrawnLink): string[] {
  return labels.map(({ lines }) => lines.join(' '));
}

describe('a stake between groups', () => {
  it('is a line from the owner with its share near the owned one', () => {
    const [link, ...others] = linksOf({ parties, stakes: [held(34)] });
    expect(others).toEqual([]);
    expect(link).toMatchObject({
      source: 'alpha',
      target: 'beta',
      kind: 'stake',
      roles: ['minority'],
      labels: [{ role: 'share', lines: ['34%'], place: 'target' }],
      title: 'ALPHA and BETA',
    });
  });

  it('of less than 5% or of unknown size is drawn on demand', () => {
    for (const capital of [4.9, 'unknown' as const]) {
      const lists = { parties, stakes: [held(capital)] };
      expect(linksOf(lists)).toEqual([]);
      expect(linksOf(lists, { ...DEFAULT_FILTERS, smallStakes: true })).toHaveLength(1);
    }
  });

  it('in both directions is one line with a share at each end', () => {
    const [link, ...others] = linksOf({ parties, stakes: [held(36), held(15, 'beta', 'alpha')] });
    expect(others).toEqual([]);
    expect(link!.roles).toContain('cross-holding');
    expect(link!.labels.map(({ lines, place }) => [lines[0], place])).toEqual([
      ['36%', 'target'],
      ['15%', 'source'],
    ]);
  });

  it('in a company of the other group counts from 25% on, if that makes vehicles', () => {
    const lists = (capital: number, brand = maker('brand')) => ({
      parties: [...parties, brand],
      stakes: [held(100, 'beta', 'brand'), held(capital, 'alpha', 'brand')].map((each, index) =>
        index === 0 ? stake('beta', 'brand', holding('2000', undefined, { capital: 60 })) : each,
      ),
    });
    expect(linksOf(lists(30))).toHaveLength(1);
    expect(linksOf(lists(20))).toEqual([]);
    expect(linksOf(lists(30, party('brand')))).toEqual([]);
  });
});

describe('joint ventures of two groups', () => {
  it('are one line with a ring, and with their number where there are several', () => {
    const [one, other] = [venture('one'), venture('other')];
    const [single] = linksOf({ parties: [...parties, one.party], stakes: one.stakes });
    expect(single).toMatchObject({
      kind: 'venture',
      tie: 'one',
      labels: [{ role: 'ring', lines: [''] }],
    });
    const [two] = linksOf({
      parties: [...parties, one.party, other.party],
      stakes: [...one.stakes, ...other.stakes],
    });
    expect(textsOf(two!)).toEqual(['2']);
  });

  it('are a ring that goes with the share where there is a stake too', () => {
    const { party: shared, stakes } = venture('one');
    const [link, ...others] = linksOf({
      parties: [...parties, shared],
      stakes: [...stakes, held(20)],
    });
    expect(others).toEqual([]);
    expect(link!.labels).toMatchObject([{ lines: ['20%'], ring: { role: 'ring', lines: [''] } }]);
  });
});

describe('talks', () => {
  const filters = { ...DEFAULT_FILTERS, otherTalks: true };
  const day = '2025-06-01';

  it('about a merger that collapsed lately have a cross and the year', () => {
    const [link] = linksOf({ parties, talks: [talks()] }, DEFAULT_FILTERS, day);
    expect(link).toMatchObject({ kind: 'talks', roles: ['talks-collapsed'] });
    expect(textsOf(link!)).toEqual(['✕ 2025']);
  });

  it('are a cross on the line of a stake where there is one', () => {
    const [link, ...others] = linksOf(
      { parties, stakes: [held(20)], talks: [talks()] },
      DEFAULT_FILTERS,
      day,
    );
    expect(others).toEqual([]);
    expect([link!.kind, ...textsOf(link!)]).toEqual(['stake', '20%', '✕ 2025']);
  });

  it('that ended longer ago than the reader asks for are not drawn', () => {
    expect(linksOf({ parties, talks: [talks()] }, DEFAULT_FILTERS, '2031-06-01')).toEqual([]);
    const more = { ...DEFAULT_FILTERS, talksYears: 10 };
    expect(linksOf({ parties, talks: [talks()] }, more, '2031-06-01')).toHaveLength(1);
  });

  it('about anything else are drawn on demand, unless they were completed', () => {
    const others = talks({ aim: 'alliance', outcome: 'reported' });
    expect(linksOf({ parties, talks: [others] }, DEFAULT_FILTERS, day)).toEqual([]);
    expect(linksOf({ parties, talks: [others] }, filters, day)).toMatchObject([
      { kind: 'talks', roles: ['talks-reported'], labels: [] },
    ]);
  });
});

describe('an alliance', () => {
  it('of two groups is a line without words', () => {
    const friends = alliance(['alpha', '2001'], ['beta', '2001']);
    expect(linksOf({ parties, alliances: [friends] })).toMatchObject([
      { kind: 'alliance', labels: [] },
    ]);
  });

  it('of three has its name, and a line also where a stake is', () => {
    const friends = alliance(['alpha', '2001'], ['beta', '2001'], ['gamma', '2001']);
    const links = linksOf({ parties, alliances: [friends], stakes: [held(20)] });
    const kindsOf = (id: string): string[] =>
      links.filter((link) => link.id.startsWith(id)).map(({ kind }) => kind);
    expect(kindsOf('alpha~beta')).toEqual(['stake', 'alliance']);
    const named = links.filter(({ kind }) => kind === 'alliance');
    for (const link of named) expect(textsOf(link)).toEqual(['Friends']);
    expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
  });
});
