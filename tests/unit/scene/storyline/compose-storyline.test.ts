import { describe, expect, it } from 'vitest';
import { NetworkIndex, shortNameAt, storylineOf } from '../../../../src/network/index.js';
import {
  arrangeStoryline,
  composeStoryline,
  textWidth,
  type StorylineScene,
} from '../../../../src/scene/index.js';
import type { Share } from '../../../../src/model/index.js';
import { ownerStack } from '../../../../src/scene/storyline/owner-stack.js';
import { StorylineFrame } from '../../../../src/scene/storyline/storyline-frame.js';
import { automakers } from '../../../fixtures/automakers.js';
import { LARGEST } from '../../../fixtures/storyline-options.js';

const index = new NetworkIndex(await automakers());
const arranged = arrangeStoryline(storylineOf(index, LARGEST));

function scene(direction: StorylineScene['direction'], width: number): StorylineScene {
  return composeStoryline(arranged, {
    direction,
    width,
    height: 500,
    namesOf: (id) => [{ from: arranged.from, text: shortNameAt(index.party(id)!, arranged.until) }],
    appearanceOf: () => ({ isOwner: false }),
    measureText: textWidth,
  });
}

/** The boxes of all names, along and across the time. */
function nameBoxes({ lanes, direction }: StorylineScene) {
  return lanes.flatMap(({ names }) =>
    names.map(({ text, x, y, anchor, isHead }) => {
      const [along, across] = direction === 'across' ? [x, y] : [y, x];
      const width = textWidth(text, 12, isHead ? 'bold' : 'company');
      const from = anchor === 'start' ? along : along - width;
      return { text, from, until: from + width, across };
    }),
  );
}

describe.each([
  ['across', 920],
  ['down', 390],
] as const)('sixty companies whose years run %s', (direction, width) => {
  const drawn = scene(direction, width);

  it('all have names, which do not cover each other', () => {
    expect(drawn.lanes.every(({ names }) => names.length > 0)).toBe(true);
    const boxes = nameBoxes(drawn);
    const covered = boxes.flatMap((one, place) =>
      boxes
        .slice(place + 1)
        .filter((other) => Math.abs(one.across - other.across) < 12)
        .filter((other) => one.from < other.until && other.from < one.until)
        .map((other) => `${one.text} and ${other.text}`),
    );
    expect(covered).toEqual([]);
  });

  it('lie within the chart', () => {
    const length = direction === 'across' ? drawn.width : drawn.height;
    for (const { from, until } of nameBoxes(drawn)) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(until).toBeLessThanOrEqual(length);
    }
  });

  it('has the same years for both directions', () => {
    expect(drawn.years.map(({ year }) => year)).toEqual(
      Array.from({ length: 37 }, (_, place) => 1990 + place),
    );
  });
});

describe('the owners of one company', () => {
  const span = { from: '2000-01-01', until: '2020-01-01' };
  const part = (owner: string, from: string, until: string, share: Share) => {
    return { owner, owned: 'own', from, until, share };
  };
  const stackOf = (parts: Parameters<typeof ownerStack>[0]) =>
    ownerStack(parts, {
      frame: new StorylineFrame({
        direction: 'across',
        start: 0,
        end: 200,
        top: 100,
        row: 15,
        ...span,
      }),
      place: [0, 100],
      span,
      labelOf: (owner, percent) => `${owner} ${percent}`,
      regionOf: () => undefined,
      measureText: textWidth,
    });

  it('lie on top of each other, who held most at the bottom, within the whole', () => {
    const { whole, areas } = stackOf([
      part('small', '2000-01-01', '2010-01-01', 20),
      part('large', '2000-01-01', '2020-01-01', 60),
    ]);
    expect(whole).toEqual({ x: 0, y: 0, width: 200, height: 100 });
    expect(areas.map(({ owner, y, height }) => [owner, y, height])).toEqual([
      ['large', 40, 60],
      ['small', 20, 20],
    ]);
    expect(areas[0]).toMatchObject({ x: 0, width: 200, label: { text: 'large 60' } });
  });

  it('have the least of a range, nothing of an unknown share, and no more than the whole', () => {
    const { areas } = stackOf([
      part('range', '2000-01-01', '2010-01-01', { min: 30, max: 50 }),
      part('unknown', '2000-01-01', '2020-01-01', 'unknown'),
      part('all', '2005-01-01', '2015-01-01', 100),
    ]);
    expect(areas.map(({ owner, height }) => [owner, height])).toEqual([
      ['range', 30],
      ['all', 100],
    ]);
  });
});
