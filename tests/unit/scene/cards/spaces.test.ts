import { describe, expect, it } from 'vitest';
import { CARDS } from '../../../../src/scene/cards/settings.js';
import { OVERVIEW } from '../../../../src/scene/overview/settings.js';
import { spacesBetween } from '../../../../src/scene/cards/spaces.js';

const { gap } = OVERVIEW;
const { smallest, withLabel } = gap;
const { perLane } = CARDS;

describe('the spaces of columns', () => {
  it('are the smallest between cards without lines, and nothing at the ends', () => {
    expect(spacesBetween([3], [], gap)).toEqual([[0, smallest, smallest, 0]]);
  });

  it('have room for the label of a line from one card to the next, whichever is the owner', () => {
    const [upper, lower] = [0, 1].map((row) => ({ column: 0, row }));
    const route = { kind: 'vertical' } as const;
    const expected = [[0, withLabel, smallest, 0]];
    expect(spacesBetween([3], [{ source: upper!, target: lower!, route }], gap)).toEqual(expected);
    expect(spacesBetween([3], [{ source: lower!, target: upper!, route }], gap)).toEqual(expected);
  });

  it('have a lane for each line that passes, also above the first card', () => {
    const link = {
      source: { column: 0, row: 0 },
      target: { column: 2, row: 0 },
      route: { kind: 'through' as const, gaps: [0] },
    };
    expect(spacesBetween([1, 2, 1], [link, link], gap)[1]).toEqual([3 * perLane, smallest, 0]);
  });
});
