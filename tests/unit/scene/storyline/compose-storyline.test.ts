import { describe, expect, it } from 'vitest';
import { NetworkIndex, shortNameAt, storylineOf } from '../../../../src/network/index.js';
import {
  arrangeStoryline,
  composeStoryline,
  textWidth,
  type StorylineScene,
} from '../../../../src/scene/index.js';
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
