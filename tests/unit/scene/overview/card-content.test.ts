import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../src/scene/text-width.js';
import {
  cardContent,
  cardHeight,
  SMALLEST_CARD_HEIGHT,
  type CardContent,
} from '../../../../src/scene/overview/card-content.js';
import { CARDS } from '../../../../src/scene/cards/settings.js';
import { OVERVIEW } from '../../../../src/scene/overview/settings.js';
import { holding, party, stake } from '../../model/sample.js';
import { DAY, maker, overviewOf } from './cards.js';

const MOST = 10_000_000;
const { paddingLeft, paddingRight } = OVERVIEW.card;

/** What the card of the first group says. */
function contentOf(
  lists: Parameters<typeof overviewOf>[0],
  { width = 200, height = 100, day = DAY }: { width?: number; height?: number; day?: string } = {},
): CardContent {
  const [card] = overviewOf(lists, day).cards;
  const room = { width, height };
  return cardContent(card!, { day, room, mostVehicles: MOST, measureText: textWidth });
}

describe('the content of a card', () => {
  it('is the name, the figure and its part of the longest bar', () => {
    const content = contentOf({ parties: [maker('toyota', 9_000_000, { name: 'Toyota' })] });
    expect(content).toMatchObject({ name: 'Toyota', figure: '9.0m', bar: 0.9, nameSize: 17 });
    expect(content.lines).toEqual([]);
  });

  it('has a short or a smaller name before one that is cut', () => {
    const named = (name: string, shortName?: string, width = 124): CardContent => {
      const company = maker('alpha', 9_000_000, { name, ...(shortName && { shortName }) });
      return contentOf({ parties: [company] }, { width });
    };
    expect(named('General Motors', 'GM')).toMatchObject({ name: 'GM', nameSize: 17 });
    expect(named('Volkswagen')).toMatchObject({ name: 'Volkswagen', nameSize: 12.5 });
    expect(named('Volkswagen', undefined, 200)).toMatchObject({ nameSize: 17 });
    const { name, nameSize } = named('Automobilwerke Zwickau');
    expect(name).toMatch(/^Automobil.*…$/);
    expect(nameSize).toBe(CARDS.textSize);
  });

  it('has its figure below a name that would be cut beside it', () => {
    const parties = [maker('alpha', 9_000_000, { name: 'Volkswagen' })];
    const lines = [{ role: 'members', text: '9.0m' }];
    expect(contentOf({ parties }, { width: 88 })).toMatchObject({
      name: 'Volkswagen',
      figure: '',
      bar: 0.9,
      lines,
    });
  });

  it('has a smaller name where there is little room above the next card, and a legible one', () => {
    const sizeIn = (height: number): number =>
      contentOf({ parties: [maker('toyota', 9_000_000)] }, { height }).nameSize;
    expect(sizeIn(cardHeight(17, 0))).toBe(17);
    expect(sizeIn(cardHeight(17, 0) - 1)).toBe(14);
    expect(sizeIn(SMALLEST_CARD_HEIGHT)).toBe(12.5);
    expect(sizeIn(0)).toBe(12.5);
  });

  it('has no figure and no bar where nothing is known', () => {
    expect(contentOf({ parties: [maker('alpha')] })).toMatchObject({ figure: '', bar: 0 });
  });

  it('names the year of a figure that is older than the last full year', () => {
    const parties = [maker('alpha', 50_000)];
    expect(contentOf({ parties }).figure).toBe('50k');
    expect(contentOf({ parties }, { day: '2024-06-01' }).figure).toBe('50k ’19');
  });

  it('marks a figure that is doubtful, as one that counts cars alone, also in a sum', () => {
    const doubt = { kind: 'share' as const, text: 'Cars only.' };
    const built = (value: number, more: object): object => {
      return {
        measure: 'vehicles-built',
        value,
        period: '2019',
        until: '2019',
        sources: ['report'],
        ...more,
      };
    };
    const of = (id: string, size: object): ReturnType<typeof maker> =>
      maker(id, 0, { sizes: [size] as never });
    expect(contentOf({ parties: [of('alpha', built(5_139_000, { doubt }))] }).figure).toBe('≈5.1m');
    const parties = [
      of('alpha', built(400_000, { counts: 'company' })),
      of('beta', built(300_000, { counts: 'company', doubt })),
    ];
    const stakes = [stake('alpha', 'beta', holding('2000', undefined, { capital: 100 }))];
    expect(contentOf({ parties, stakes }).figure).toBe('≈0.7m');
  });

  it('names the companies of the group, as many as fit, and counts the others', () => {
    const brands = ['Audi', 'Seat', 'Bentley', 'Lamborghini', 'Porsche', 'Škoda'];
    const content = contentOf({
      parties: [maker('vw', 9_000_000), ...brands.map((name, i) => party(`brand-${i}`, { name }))],
      stakes: brands.map((_, i) =>
        stake('vw', `brand-${i}`, holding('2000', undefined, { capital: 100 })),
      ),
    });
    expect(content.lines).toHaveLength(1);
    expect(content.lines[0]).toEqual({
      role: 'members',
      text: 'Audi, Seat, Bentley, Lamborghini + 2',
    });
  });

  it('counts thousands of companies, and measures no more names than fit', () => {
    const ids = Array.from({ length: 3000 }, (_, i) => `company-${i}`);
    const [card] = overviewOf({
      parties: [maker('owner'), ...ids.map((id, i) => party(id, { name: `Company ${i}` }))],
      stakes: ids.map((id) => stake('owner', id, holding('2000', undefined, { capital: 100 }))),
    }).cards;
    const room = { width: 200, height: 100 };
    let measured = 0;
    const measureText: typeof textWidth = (text, ...rest) => {
      measured += text.length;
      return textWidth(text, ...rest);
    };
    const { lines } = cardContent(card!, { day: DAY, room, mostVehicles: MOST, measureText });
    expect(lines).toEqual([{ role: 'members', text: 'Company 0, Company 1 + 2,998' }]);
    expect(measured).toBeLessThan(500);
  });

  describe('names brands', () => {
    const sources = ['report'];
    const withBrands = (...names: string[]) => names.map((name) => ({ name, sources }));
    const toyota = (...names: string[]) =>
      maker('toyota', 9_000_000, { brands: withBrands(...names) });
    const daihatsu = maker('daihatsu', 0, { name: 'Daihatsu', brands: withBrands('Thor') });
    const owned = (id: string) => stake('toyota', id, holding('2000', undefined, { capital: 100 }));
    const lineOf = (lists: Parameters<typeof overviewOf>[0], day?: string) =>
      contentOf(lists, day === undefined ? {} : { day }).lines.map(({ text }) => text);

    it('behind the companies of the group, those of the head first, as many as fit', () => {
      const stakes = [owned('daihatsu')];
      expect(lineOf({ parties: [toyota('Lexus', 'Scion'), daihatsu], stakes })).toEqual([
        'Daihatsu, Lexus, Scion, Thor',
      ]);
      const many = toyota('Lexus', 'Scion', 'Century', 'Gazoo Racing');
      expect(lineOf({ parties: [many, daihatsu], stakes })).toEqual([
        'Daihatsu, Lexus, Scion, Century + 2',
      ]);
    });

    it('only where there is room for all companies', () => {
      const names = ['Astra', 'Borgward', 'Chenard-Walcker', 'Delahaye', 'Excelsior', 'Facel Vega'];
      const parties = names.map((name, i) => party(`company-${i}`, { name }));
      const stakes = parties.map(({ id }) => owned(id));
      expect(lineOf({ parties: [toyota('Lexus'), ...parties], stakes })).toEqual([
        'Astra, Borgward + 4',
      ]);
    });

    it('of the day only, and none twice or with the name of a company', () => {
      const brands = [
        { name: 'Scion', from: '2003', until: '2016-08', sources },
        ...withBrands('TOYOTA', 'Lexus', 'Daihatsu'),
      ];
      const parties = [maker('toyota', 9_000_000, { brands }), daihatsu];
      const stakes = [owned('daihatsu')];
      expect(lineOf({ parties, stakes }, '2010-01-01')).toEqual(['Daihatsu, Scion, Lexus, Thor']);
      expect(lineOf({ parties, stakes }, '2020-01-01')).toEqual(['Daihatsu, Lexus, Thor']);
    });

    it('after who holds it, where it controls no company', () => {
      const france = party('france', { kind: 'state', name: 'France' });
      const stakes = [stake('france', 'toyota', holding('2000', undefined, { capital: 15 }))];
      expect(lineOf({ parties: [toyota('Lexus'), france], stakes })).toEqual([
        'France: 15%',
        'Lexus',
      ]);
    });
  });

  it('says who holds most of it from outside, by votes where those are recorded', () => {
    const lists = (votes?: number) => ({
      parties: [maker('renault'), party('france', { kind: 'state' as const, name: 'France' })],
      stakes: [
        stake(
          'france',
          'renault',
          holding('2000', undefined, { capital: 15, ...(votes && { votes }) }),
        ),
      ],
    });
    expect(contentOf(lists()).lines).toEqual([{ role: 'holder', text: 'France: 15%' }]);
    expect(contentOf(lists(28.6)).lines).toEqual([
      { role: 'holder', text: 'France: 28.6% of votes' },
    ]);
  });

  it('fits into the card, however long the names are', () => {
    const name = fc.stringMatching(/^[A-Za-zŠš] ?[a-z –]{0,60}[a-z]$/);
    fc.assert(
      fc.property(
        name,
        name,
        name,
        fc.integer({ min: 124, max: 230 }),
        (head, owned, brand, width) => {
          const content = contentOf(
            {
              parties: [
                maker('head', 9_000_000, {
                  name: head,
                  brands: [{ name: brand, sources: ['report'] }],
                }),
                party('owned', { name: owned }),
              ],
              stakes: [stake('head', 'owned', holding('2000', undefined, { capital: 100 }))],
            },
            { width },
          );
          const room = width - paddingLeft - paddingRight;
          const nameWidth = textWidth(content.name, content.nameSize, 'bold');
          const figureWidth = textWidth(content.figure, CARDS.textSize);
          expect(nameWidth + figureWidth).toBeLessThanOrEqual(room);
          for (const { text } of content.lines) {
            expect(textWidth(text, CARDS.textSize)).toBeLessThanOrEqual(room);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the height of a card', () => {
  it('grows with its name and by 13 pixels a line', () => {
    expect(cardHeight(17, 0)).toBeGreaterThan(cardHeight(12.5, 0));
    expect(cardHeight(17, 2) - cardHeight(17, 0)).toBe(26);
  });
});
