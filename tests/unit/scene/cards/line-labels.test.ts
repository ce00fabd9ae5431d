import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap, segmentEntersBox } from '../../../../src/geometry/index.js';
import { curveThrough, type Curve } from '../../../../src/scene/routing/curve.js';
import { textWidth } from '../../../../src/scene/text-width.js';
import type { UnplacedLabel } from '../../../../src/scene/cards/label-candidates.js';
import type { Surroundings } from '../../../../src/scene/cards/label-obstacles.js';
import { placeLabels } from '../../../../src/scene/cards/line-labels.js';
import type { PlacedLabel } from '../../../../src/scene/cards/placed-label.js';
import { CARDS } from '../../../../src/scene/cards/settings.js';
import { finish } from '../../../../src/layout/index.js';

const frame = { width: 400, height: 300 };
const EMPTY: Surroundings = { cards: [], arrowheads: [], curves: [], frame };

function straight(x1: number, y1: number, x2: number, y2: number): Curve {
  const middle = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  return curveThrough({ x: x1, y: y1 }, [middle], { x: x2, y: y2 }, 20);
}

const LEVEL = straight(50, 150, 350, 150);

function share(text: string, place: 'source' | 'middle' | 'target' = 'target'): UnplacedLabel {
  const label = { role: 'share' as const, lines: [text], place };
  return { id: text, of: 'line', label, curves: [LEVEL] };
}

/** The curves that run under a label. */
function linesOn(label: PlacedLabel, curves: readonly Curve[]): Curve[] {
  return curves.filter(({ points }) =>
    points.some((point, index) => segmentEntersBox(point, points[index + 1] ?? point, label)),
  );
}

function place(labels: UnplacedLabel[], around: Partial<Surroundings> = {}): PlacedLabel[] {
  return finish(placeLabels(labels, { ...EMPTY, ...around }, textWidth));
}

describe('the label of a line', () => {
  it('stands on it near the end that it is about, clear of the arrow', () => {
    const [label] = place([share('34%')]);
    expect(label!.y).toBe(150);
    expect(label!.x + label!.width / 2).toBeLessThan(350 - CARDS.arrowLength);
    expect(label!.x).toBeGreaterThan(280);
    expect(place([share('34%', 'source')])[0]!.x).toBeLessThan(120);
    expect(place([share('34%', 'middle')])[0]!.x).toBeCloseTo(200);
  });

  it('moves along the line where a card or another label is in the way', () => {
    const card = { x: 330, y: 150, width: 80, height: 30 };
    const [label] = place([share('34%')], { cards: [card] });
    expect(boxesOverlap(label!, card)).toBe(false);
    const [one, other] = place([share('34%'), share('15%')]);
    expect(boxesOverlap(one!, other!)).toBe(false);
  });

  it('avoids other lines where it can', () => {
    const crossing = straight(318, 0, 318, 300);
    const [label] = place([share('34%')], { curves: [LEVEL, crossing] });
    expect(Math.abs(label!.x - 318)).toBeGreaterThan(label!.width / 2);
  });

  it('avoids them where they only cut a corner of it, however far apart the points of their curves are', () => {
    const [usual] = place([share('34%')]);
    const corner = { x: usual!.x + usual!.width / 2, y: 150 - usual!.height / 2 };
    const crossing = straight(corner.x - 150, corner.y - 146, corner.x + 50, corner.y + 54);
    const [label] = place([share('34%')], { curves: [LEVEL, crossing] });
    expect(linesOn(label!, [crossing])).toEqual([]);
  });

  it('makes another label move where it has no other place beside foreign lines', () => {
    const foreign = [straight(50, 130, 350, 130), straight(50, 170, 350, 170)];
    const walls = [110, 290].map((x) => ({ x, y: 150, width: 80, height: 100 }));
    const short = { ...share('34%', 'middle'), curves: [straight(180, 150, 220, 150)] };
    const long = { ...share('15%', 'middle'), id: '0', curves: [straight(150, 152, 250, 152)] };
    const placed = place([short, long], { cards: walls, curves: foreign });
    expect(placed).toHaveLength(2);
    for (const label of placed) expect(linesOn(label, foreign)).toEqual([]);
  });

  it.each([
    ['in short', ['✕ ’25'], ['✕ ’25']],
    ['broken into two lines', undefined, ['✕', '2025']],
  ])('is %s where it is too wide', (_, shortLines, lines) => {
    const walls = [20, 140].map((x) => ({ x, y: 150, width: 80, height: 300 }));
    const failed = share('✕ 2025', 'middle');
    const between = {
      ...failed,
      label: { ...failed.label, ...(shortLines && { shortLines }) },
      curves: [straight(80, 20, 80, 280)],
    };
    const [label] = place([between], { cards: walls });
    expect(label!.label.lines).toEqual(lines);
    for (const wall of walls) expect(boxesOverlap(label!, wall)).toBe(false);
  });

  it('is not broken for a share, unless no place has room for it on one line', () => {
    const range = share('18.99–20%', 'middle');
    const foreign = [70, 110, 150, 190, 230, 270, 310].map((x) => straight(x, 0, x, 300));
    const linesIn = (around: Partial<Surroundings>, curve = LEVEL) =>
      place([{ ...range, curves: [curve] }], around).map(({ label }) => label.lines);
    expect(linesIn({ curves: [LEVEL, ...foreign] })).toEqual([['18.99–20%']]);
    const walls = [20, 140].map((x) => ({ x, y: 150, width: 80, height: 300 }));
    expect(linesIn({ cards: walls }, straight(80, 20, 80, 280))).toEqual([['18.99–', '20%']]);
  });

  it('stands with two lines of text around a line that is level there, so that it is seen between them', () => {
    const votes = {
      ...share('34%'),
      label: { ...share('34%').label, lines: ['34%', '15% of votes'] },
    };
    expect(place([votes])).toMatchObject([{ isSplit: true, y: 150 }]);
    const steep = { ...votes, curves: [straight(50, 20, 350, 280)] };
    expect(place([steep])).toMatchObject([{ isSplit: false }]);
    expect(place([share('34%')])).toMatchObject([{ isSplit: false }]);
  });

  it('has less paper around it, or stands further beside its line, before it is left out', () => {
    const wall = (x: number) => ({ x, y: 150, width: 100, height: 300 });
    const corridor = textWidth('34%', CARDS.textSize, 'bold') + 2;
    const upright = { ...share('34%'), curves: [straight(150, 20, 150, 280)] };
    const close = [wall(150 - 50 - corridor / 2), wall(150 + 50 + corridor / 2)];
    expect(place([upright], { cards: close })).toHaveLength(1);
    const level = { ...share('34%'), curves: [straight(150, 150, 190, 150)] };
    const cards = [{ x: 170, y: 150, width: 120, height: 26 }];
    const [aside] = place([level], { cards });
    expect(Math.abs(aside!.y - 150)).toBeGreaterThan(13);
  });

  it('is left out where it would cover a card whatever its place', () => {
    const everywhere = { x: 200, y: 150, width: 400, height: 300 };
    expect(place([share('34%')], { cards: [everywhere] })).toEqual([]);
  });

  it('is always on the line for a ring', () => {
    const ring = {
      ...share('', 'middle'),
      label: { role: 'ring' as const, lines: [''], place: 'middle' as const },
    };
    const [placed] = place([ring]);
    expect(placed).toMatchObject({ x: 200, y: 150, width: 9, height: 9 });
  });

  it('is the name of an alliance on one line where two lines of it would hide another line', () => {
    const [name, lines] = ['Alliance of two makers', ['Alliance of', 'two makers']];
    const label = {
      role: 'alliance-name' as const,
      lines,
      shortLines: [name],
      place: 'middle' as const,
    };
    const foreign = [140, 166].map((y) => straight(50, y, 350, y));
    const own = straight(50, 153, 350, 153);
    const alliance = { id: 'alliance', of: 'line', label, curves: [own] };
    const around = {
      curves: [own, ...foreign],
      cards: [60, 246].map((y) => ({ x: 200, y, width: 400, height: 120 })),
    };
    const [placed] = place([alliance], around);
    expect(placed!.label.lines).toEqual([name]);
    expect(linesOn(placed!, foreign)).toEqual([]);
  });

  it('gives way to what only one line says when it is the name of an alliance', () => {
    const name: UnplacedLabel = {
      id: 'alliance',
      of: 'line',
      label: { role: 'alliance-name', lines: ['An alliance of three'], place: 'middle' },
      curves: [straight(190, 150, 210, 150)],
    };
    const wall = (y: number) => ({ x: 200, y, width: 400, height: 270 });
    const around = { cards: [wall(5), wall(295)] };
    const short = { ...share('34%', 'middle'), curves: name.curves };
    expect(place([name, short], around).map(({ id }) => id)).toEqual(['34%']);
  });
});

describe('all labels', () => {
  const number = (max: number) => fc.integer({ min: 0, max });
  const curve = fc
    .tuple(number(400), number(300), number(400), number(300))
    .map(([x1, y1, x2, y2]) => straight(x1, y1, x2, y2));
  const labels = fc
    .array(
      fc.tuple(curve, fc.constantFrom('source' as const, 'middle' as const, 'target' as const)),
      {
        maxLength: 12,
      },
    )
    .map((list) =>
      list.map(([own, at], index): UnplacedLabel => {
        const label = { role: 'share' as const, lines: [`${index}.5–20%`], place: at };
        return { id: `label-${index}`, of: `line-${index}`, label, curves: [own] };
      }),
    );
  const cards = fc.array(
    fc.record({
      x: number(400),
      y: number(300),
      width: fc.integer({ min: 20, max: 150 }),
      height: fc.integer({ min: 20, max: 60 }),
    }),
    { maxLength: 6 },
  );

  it('are looked for a few times each, however many stand in the way of others', () => {
    const cross = (index: number): Curve => straight(100 + index, 140, 300 - index, 160);
    const crowd = Array.from({ length: 60 }, (_, index): UnplacedLabel => {
      const label = {
        role: 'share' as const,
        lines: [`${index + 10}.5%`],
        place: 'middle' as const,
      };
      return { id: String(index), of: String(index), label, curves: [cross(index)] };
    });
    let measured = 0;
    const around = { ...EMPTY, curves: crowd.flatMap(({ curves }) => curves) };
    const measure: typeof textWidth = (...text) => {
      measured += 1;
      return textWidth(...text);
    };
    const placed = finish(placeLabels(crowd, around, measure));
    expect(placed.length).toBeLessThan(crowd.length);
    // The size of a label is measured whenever its places are looked for.
    expect(measured).toBeLessThan(5 * crowd.length);
  });

  it('cover no card, no other label and no border, in whatever order they come', () => {
    fc.assert(
      fc.property(labels, cards, (list, boxes) => {
        const around = { cards: boxes, curves: list.flatMap(({ curves }) => curves) };
        const placed = place(list, around);
        placed.forEach((label, index) => {
          expect(boxes.some((card) => boxesOverlap(label, card))).toBe(false);
          expect(placed.slice(index + 1).some((other) => boxesOverlap(label, other))).toBe(false);
          expect(label.x - label.width / 2).toBeGreaterThanOrEqual(0);
          expect(label.y + label.height / 2).toBeLessThanOrEqual(frame.height);
        });
        expect(place([...list].reverse(), around)).toEqual(placed);
      }),
      { numRuns: 50 },
    );
  });
});
