import { describe, expect, it } from 'vitest';
import { NetworkIndex } from '../../../../src/network/index.js';
import type { Scene } from '../../../../src/scene/index.js';
import { comparedScene } from '../../../fixtures/compared-scene.js';
import { parsed } from '../../../fixtures/parsed.js';
import { alliance, holding, party, sample, stake, talks } from '../../model/sample.js';
import { maker } from '../overview/cards.js';

const DAYS = ['2010-06-01', '2020-06-01'] as const;
const POSITIONS = {
  alpha: { column: 0, y: 0.2 },
  beta: { column: 1, y: 0.2 },
  gamma: { column: 0, y: 0.7 },
  delta: { column: 1, y: 0.7 },
};

const FOUNDED = { founded: '2013', makesVehicles: [{ from: '2013', sources: ['report'] }] };
const DISSOLVED = {
  dissolved: '2013',
  makesVehicles: [{ from: '1990', until: '2013', sources: ['report'] }],
};

type Lists = Parameters<typeof sample>[0];

/** Four makers, with these lists and nothing else. */
function sceneOf(lists: Lists, days: readonly [string, string] = DAYS): Scene {
  const parties = ['alpha', 'beta', 'gamma', 'delta'].map((id) => maker(id, 100));
  const input = sample({ parties, stakes: [], alliances: [], talks: [], ...lists });
  const index = new NetworkIndex(parsed({ ...input, positions: {} }));
  return comparedScene(index, POSITIONS, days);
}

/** What is written on the line of a tie. */
function labelOf({ edges, decorations }: Scene, tie: string): string {
  const edge = edges.find((one) => one.tie === tie)!;
  return decorations
    .filter(({ of }) => of === edge.id)
    .flatMap(({ lines }) => lines)
    .join(' ');
}

function marksOf({ nodes }: Scene, id: string): readonly string[] {
  return nodes.find((node) => node.id === id)?.marks ?? [];
}

describe('a stake in the overview of two days', () => {
  const of = (...holdings: Parameters<typeof holding>[]): Scene =>
    sceneOf({ stakes: [stake('alpha', 'beta', ...holdings.map((one) => holding(...one)))] });

  it('says both shares where they differ', () => {
    const scene = of(['2000', '2015', { capital: 43.4 }], ['2015', undefined, { capital: 35.7 }]);
    expect(labelOf(scene, 'alpha-beta')).toBe('43.4 → 35.7%');
    expect(scene.edges[0]).toMatchObject({ change: 'changed', roles: ['minority'] });
  });

  it('is as on one day where nothing changed', () => {
    const scene = of(['2000']);
    expect(labelOf(scene, 'alpha-beta')).toBe('20%');
    expect(scene.edges[0]).not.toHaveProperty('change');
  });

  it('says since when there is one', () => {
    expect(labelOf(of(['2015-03']), 'alpha-beta')).toBe('20% new 2015');
  });

  it('is drawn as ended with its last share and the year', () => {
    const scene = of(['2000', '2017']);
    expect(labelOf(scene, 'alpha-beta')).toBe('20% ended 2017');
    expect(scene.edges[0]!.roles).toContain('ended');
    expect(scene.edges[0]!.change).toBe('ended');
  });

  it('is drawn as ended also where another tie stands between both now', () => {
    const scene = sceneOf({
      stakes: [stake('alpha', 'beta', holding('2000', '2017'))],
      alliances: [alliance(['alpha', '2016'], ['beta', '2016'])],
    });
    expect(labelOf(scene, 'alpha-beta')).toBe('20% ended 2017');
    expect(labelOf(scene, 'friends')).toBe('new 2016');
  });

  it('is drawn as ended beside the one that the other holds on', () => {
    const scene = sceneOf({
      stakes: [
        stake('alpha', 'beta', holding('2000', undefined, { capital: 40 })),
        stake('beta', 'alpha', holding('2000', '2018', { capital: 10 })),
      ],
    });
    expect(labelOf(scene, 'alpha-beta')).toBe('40% 10% ended 2018');
  });

  it('says how votes have gone where the capital is the same', () => {
    const scene = of(
      ['2000', '2015', { capital: 15, votes: 0 }],
      ['2015', undefined, { capital: 15, votes: 15 }],
    );
    expect(labelOf(scene, 'alpha-beta')).toBe('0 → 15% of votes');
  });
});

it('compares from the earlier day to the later one, whichever is shown', () => {
  const lists = { stakes: [stake('alpha', 'beta', holding('2015'))] };
  expect(sceneOf(lists, ['2020-06-01', '2010-06-01'])).toEqual(sceneOf(lists));
});

it('marks alliances that began, ended, were joined and left', () => {
  const members: Parameters<typeof alliance> = [
    ['alpha', '2000'],
    ['beta', '2000', '2013'],
  ];
  expect(labelOf(sceneOf({ alliances: [alliance(...members)] }), 'friends')).toBe('ended 2013');
  const left = sceneOf({ alliances: [alliance(...members, ['gamma', '2000'])] });
  expect(left.edges.filter(({ change }) => change === 'ended').length).toBeGreaterThan(0);
  const joined = sceneOf({
    alliances: [alliance(['alpha', '2000'], ['beta', '2000'], ['gamma', '2016'])],
  });
  const labels = joined.decorations.filter(({ role }) => role === 'change');
  expect(labels.map(({ lines }) => lines[0])).toContain('joined 2016');
});

it('shows the talks that collapsed between the days, and no earlier ones', () => {
  const of = (from: string, until: string): Scene => sceneOf({ talks: [talks({ from, until })] });
  expect(labelOf(of('2012', '2013'), 'merger-talks')).toBe('✕ collapsed 2013');
  expect(of('2008', '2009').edges).toEqual([]);
});

describe('the card of a group on two days', () => {
  it('says that it was founded or renamed', () => {
    const names = [{ text: 'Old Beta', language: 'en', use: 'common' as const, until: '2014' }];
    const scene = sceneOf({
      parties: [maker('alpha', 9, FOUNDED), maker('beta', 9, { names })],
    });
    expect(marksOf(scene, 'alpha')).toEqual(['founded 2013']);
    expect(marksOf(scene, 'beta')).toEqual(['was Old Beta']);
    expect(scene.nodes.find(({ id }) => id === 'alpha')!.change).toBe('new');
    const texts = scene.decorations.filter(({ role }) => role === 'card-change');
    expect(texts.flatMap(({ lines }) => lines)).toEqual(['founded 2013', 'was Old Beta']);
  });

  it('stays, softly, where the group is gone, and says what became of it', () => {
    const takenOver = {
      stakes: [stake('alpha', 'beta', holding('2016', undefined, { capital: 80 }))],
    };
    const scene = sceneOf(takenOver);
    expect(marksOf(scene, 'beta')).toEqual(['part of ALPHA since 2016']);
    expect(marksOf(scene, 'alpha')).toEqual(['+ BETA 2016']);
    const roles = scene.decorations.filter(({ of }) => of === 'beta').map(({ role }) => role);
    expect(roles).toContain('former-name');
    expect(roles).not.toContain('name');
  });

  it('says in the year of the majority what was gained and lost', () => {
    const gained = holding('2012', '2016', { capital: 20 });
    const controlled = holding('2016', undefined, { capital: 60 });
    const before = holding('2000', '2014', { capital: 60 });
    const scene = sceneOf({
      stakes: [
        stake('alpha', 'beta', gained, controlled),
        stake('gamma', 'delta', before, holding('2014', '2018', { capital: 20 })),
      ],
    });
    expect(marksOf(scene, 'alpha')).toEqual(['+ BETA 2016']);
    expect(marksOf(scene, 'gamma')).toEqual(['− DELTA 2014']);
    expect(marksOf(scene, 'delta')).toEqual(['was part of GAMMA']);
  });

  it('names the groups that it goes back to, where they have no place of their own', () => {
    const parties = [
      maker('alpha', 9, FOUNDED),
      maker('old', 9, { ...DISSOLVED, successors: ['alpha'] }),
    ];
    expect(marksOf(sceneOf({ parties }), 'alpha')).toEqual(['founded 2013', 'from OLD']);
  });

  it('says how the share of its holder has gone, and that another one is lost', () => {
    const parties = [maker('alpha', 9), maker('beta', 9), party('fund', { kind: 'fund' })];
    const shares = [holding('2000', '2015', { capital: 30 }), holding('2015')];
    const scene = sceneOf({
      parties,
      stakes: [
        stake('fund', 'alpha', ...shares),
        stake('fund', 'beta', holding('2000', '2019', { capital: 30 })),
      ],
    });
    const holder = scene.decorations.find(({ of, role }) => of === 'alpha' && role === 'holder');
    expect(holder!.lines).toEqual(['FUND: 30% → 20%']);
    expect(marksOf(scene, 'beta')).toEqual(['FUND: 30%, ended 2019']);
  });
});

describe('many groups on a small canvas', () => {
  const many = Array.from({ length: 40 }, (_, at) => `maker-${at}`);
  const parties = many.map((id) => {
    return maker(id, 100, {
      name: `Company ${id}`,
      names: [{ text: 'Forebear', language: 'en', use: 'common' as const, until: '2015' }],
    });
  });
  const input = sample({ parties, stakes: [], alliances: [], talks: [] });
  const index = new NetworkIndex(parsed({ ...input, positions: {} }));
  const positions = Object.fromEntries(
    many.map((id, at) => [id, { column: at % 3, y: Math.floor(at / 3) / 14 }]),
  );
  const textsOn = (width: number, height: number): { role: string; text: string }[] =>
    comparedScene(index, positions, DAYS, { width, height }).decorations.map((one) => {
      return { role: one.role, text: one.lines.join(' ') };
    });

  it('have a line for what became of each', () => {
    const texts = textsOn(300, 500);
    const names = texts.filter(({ role }) => role === 'name');
    expect(names.length).toBeGreaterThan(5);
    const changes = texts.filter(({ role }) => role === 'card-change');
    expect(changes.map(({ text }) => text)).toEqual(names.map(() => 'was Forebear'));
  });

  it('count the changes where nothing more fits beside names, which are never cut for them', () => {
    const texts = textsOn(700, 560);
    const names = texts.filter(({ role }) => role === 'name').map(({ text }) => text);
    expect(names.every((name) => /^Company maker-\d+$/.test(name))).toBe(true);
    const changes = texts.filter(({ role }) => role === 'card-change').map(({ text }) => text);
    expect(changes).toHaveLength(names.length);
    expect(new Set(changes)).toEqual(new Set(['Δ 1', 'was Forebear']));
  });
});
