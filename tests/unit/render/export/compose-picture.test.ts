import { describe, expect, it } from 'vitest';
import {
  PICTURE_SIZES,
  pageSize,
  type PictureSize,
} from '../../../../src/render/export/page-size.js';
import { greyTheme } from '../../../../src/render/export/greyscale.js';
import { focusOf, marksOf, network, picture, textsOf, THEME } from './pictures.js';

const MM = 96 / 25.4;
/** Seven points. */
const SMALLEST_PX = (7 / 72) * 96;

const NAMED_SIZES = Object.keys(PICTURE_SIZES) as (keyof typeof PICTURE_SIZES)[];

describe('the page of a picture', () => {
  it('is as wide as it was asked for, in millimetres and pixels', () => {
    expect(picture(focusOf('nissan'), 'one-column').drawing.width).toBeCloseTo(85 * MM);
    const { width, height } = picture(focusOf('nissan'), 'a4').drawing;
    expect([width / MM, height / MM].map(Math.round)).toEqual([210, 297]);
    expect(picture(focusOf('nissan'), { width: 900, dpi: 96 }).drawing.width).toBe(900);
  });

  it('has exactly the pixels that were asked for, and of millimetres those of its dpi', () => {
    const pixels = (size: PictureSize): unknown => pageSize(size, 1).pixels;
    expect(pixels('social')).toEqual({ width: 1200, height: 675 });
    expect(pixels('two-columns')).toEqual({ width: 2126, height: null });
    expect(pixels({ width: 100, height: 50, unit: 'mm', dpi: 254 })).toEqual({
      width: 1000,
      height: 500,
    });
    expect(pixels({ width: 6000, height: 3000 })).toEqual({ width: 6000, height: 3000 });
  });

  it('has more pixels and not smaller text where a picture for screens is very wide', () => {
    const { width, text } = pageSize({ width: 6000 }, 1);
    expect([width, text]).toEqual([1200, pageSize({ width: 1200 }, 1).text]);
  });

  it('is higher where what is shown needs that, and never where its height is given', () => {
    const [low, high] = [
      picture(focusOf('bank'), 'one-column'),
      picture(focusOf('nissan'), 'one-column'),
    ];
    expect(high.drawing.height).toBeGreaterThan(low.drawing.height);
    expect(picture(focusOf('bank'), 'social').drawing.height).toBe(675);
  });
});

describe('the text of a picture', () => {
  for (const size of NAMED_SIZES) {
    it(`is nowhere smaller than 7 points in the size ${size}`, () => {
      for (const scene of [focusOf('nissan'), network]) {
        const sizes = textsOf(picture(scene, size).drawing).map((text) => text.size);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST_PX);
      }
    });

    it(`lies on the page in the size ${size}`, () => {
      for (const scene of [focusOf('nissan'), network]) {
        const { drawing } = picture(scene, size);
        for (const { x, y } of textsOf(drawing)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(drawing.width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(drawing.height);
        }
      }
    });
  }

  it('is what an editor gives, or follows from what is shown', () => {
    const { text } = picture(focusOf('nissan'));
    expect(text.title).toBe('Nissan: stakes, alliances, and talks, 1 June 2025');
    expect(text.alt).toContain('Nissan: stakes, alliances, and talks, 1 June 2025. A diagram of');
    expect(text.longDescription).toContain('Renault in Nissan: 35.7% · 15% of votes.');
    expect(text.source).toMatch(
      /^Sources: Nissan; A newspaper, by “Carmakers of an example”, 31 January 2026, CC BY/,
    );
    const given = { title: 'Who holds Nissan', source: '', legend: false };
    const written = textsOf(picture(focusOf('nissan'), 'a4', { given }).drawing).map(
      (one) => one.text,
    );
    expect(written).toContain('Who holds Nissan');
    expect(written.join(' ')).not.toContain('Source');
    expect(written).not.toContain('Minority stake');
    expect(textsOf(picture(focusOf('nissan')).drawing).map((one) => one.text)).toContain(
      'Minority stake',
    );
  });

  it('counts what has no place or could not be read', () => {
    const narrow = picture(network, { width: 40, unit: 'mm' }).drawing;
    const written = textsOf(narrow)
      .map(({ text }) => text)
      .join(' ');
    expect(written).toMatch(/Left out at this size: .*percentages?/);
    expect(
      textsOf(picture(network, 'a4').drawing)
        .map(({ text }) => text)
        .join(' '),
    ).not.toContain('Left out');
  });

  it('is refused where a page is too low for it, with the size that works', () => {
    const refused = (): unknown =>
      picture(focusOf('nissan'), { width: 180, height: 40, unit: 'mm' });
    expect(refused).toThrow(/smaller than 7 points.* needs (\d+) × (\d+) mm/);
    const message = (() => {
      try {
        return String(refused());
      } catch (error) {
        return (error as Error).message;
      }
    })();
    const [, width, height] = /(\d+) × (\d+) mm/.exec(message)!.map(Number) as [
      number,
      number,
      number,
    ];
    expect(() =>
      picture(focusOf('nissan'), { width: Math.max(180, width), height, unit: 'mm' }),
    ).not.toThrow();
  });
});

describe('the colours of a picture', () => {
  it('are those of its theme, and greys that are as light', () => {
    const coloured = new Set(
      textsOf(picture(focusOf('nissan')).drawing).map(({ colour }) => colour),
    );
    expect(coloured).toContain(THEME.ink);
    const grey = picture(focusOf('nissan'), 'a4', { theme: greyTheme(THEME) }).drawing;
    for (const { colour } of textsOf(grey)) expect(colour).toMatch(/^rgb\((\d+), \1, \1\)$/);
    expect(greyTheme({ ...THEME, ink: 'rgb(255, 255, 255)' }).ink).toBe('rgb(255, 255, 255)');
  });

  it('have no paper behind them where that is left out', () => {
    expect(picture(focusOf('nissan'), 'a4', { transparent: true }).drawing.paper).toBeNull();
    expect(picture(focusOf('nissan')).drawing.paper).toBe(THEME.paper);
  });
});

it('shows a part of a scene alone, as large as the page has room for, and no higher', () => {
  const scene = network();
  const window = { left: -100, top: -100, width: 300, height: 600, zoom: 1 };
  const { drawing } = picture(() => scene, 'social', { window });
  const clips = drawing.layers.flatMap(({ clip }) => clip ?? []);
  expect(clips.length).toBeGreaterThan(0);
  for (const clip of clips) {
    expect(clip.width / clip.height).toBeCloseTo(0.5);
    expect(clip.y + clip.height).toBeLessThan(drawing.height - 60);
    expect(clip.x).toBeCloseTo((drawing.width - clip.width) / 2);
  }
});

it('fades what is not selected, unless the whole picture is around it', () => {
  const opacities = (drawing: ReturnType<typeof picture>['drawing']): Set<number> =>
    new Set(drawing.layers.flatMap(({ parts }) => parts.map(({ opacity }) => opacity)));
  expect(opacities(picture(network, 'a4', { selected: 'honda' }).drawing).size).toBe(2);
  expect(opacities(picture(focusOf('nissan'), 'a4', { selected: 'nissan' }).drawing)).toEqual(
    new Set([1]),
  );
});

it('is the same whenever it is composed', () => {
  const [one, other] = [picture(network), picture(network)];
  expect(one.drawing).toEqual(other.drawing);
  expect(marksOf(one.drawing).length).toBeGreaterThan(20);
});

it('is refused of a view whose text would be too small, with the size that it needs', () => {
  const window = { left: 0, top: 0, width: 920, height: 640, zoom: 1 };
  expect(() => picture(focusOf('nissan'), 'one-column', { window })).toThrow(
    /smaller than 7 points\. What is shown needs 2\d\d ×/,
  );
  expect(picture(focusOf('nissan'), 'a4-landscape', { window }).drawing.height).toBeGreaterThan(0);
});

it('names both days that it compares, and all that stand side by side', () => {
  const titleOf = (more: object): string =>
    picture((canvas) => ({ ...focusOf('nissan')(canvas), ...more })).text.title;
  expect(titleOf({ since: '2015-06-01' })).toBe(
    'Nissan: what changed from 1 June 2015 to 1 June 2025',
  );
  expect(titleOf({ days: ['2015-06-01', '2025-06-01'] })).toBe(
    'Nissan: 1 June 2015 and 1 June 2025',
  );
});
