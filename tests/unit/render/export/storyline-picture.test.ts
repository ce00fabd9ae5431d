import { expect, it } from 'vitest';
import { NetworkIndex, shortNameAt, storylineOf } from '../../../../src/network/index.js';
import { pageSize, type PictureSize } from '../../../../src/render/export/page-size.js';
import {
  composeStorylinePicture,
  storylineExcess,
  type StorylinePictureInput,
} from '../../../../src/render/export/storyline/compose-storyline-picture.js';
import { arrangeStoryline, composeStoryline, textWidth } from '../../../../src/scene/index.js';
import { automakers } from '../../../fixtures/automakers.js';
import { LARGEST } from '../../../fixtures/storyline-options.js';
import { textsOf, THEME } from './pictures.js';

const dataset = await automakers();
const index = new NetworkIndex(dataset);

/** The largest groups of the automakers, no more companies than the limit, for a size. */
function history(limit: number, size: PictureSize): StorylinePictureInput {
  const arranged = arrangeStoryline(storylineOf(index, { ...LARGEST, limit }));
  const nameOf = (id: string): string => shortNameAt(index.party(id)!, arranged.until);
  return {
    dataset,
    sceneOn: (width, height) =>
      composeStoryline(arranged, {
        direction: 'across',
        width,
        height,
        namesOf: (id) => [{ from: arranged.from, text: nameOf(id) }],
        appearanceOf: () => ({ isOwner: false }),
        measureText: textWidth,
      }),
    page: pageSize(size),
    theme: THEME,
    transparent: false,
    given: {},
    words: {
      title: 'Who belonged to whom',
      key: 'A line is a company.',
      owners: 'Owners',
      told: [],
      remarks: [],
      note: `${arranged.leftOut} more not drawn`,
    },
    emphasis: { of: () => 'none' },
    measure: { text: textWidth, title: textWidth },
  };
}

it.each([
  ['two-columns', 30],
  ['one-column', 12],
  ['a4', 30],
  ['social', 12],
] as const)('has more companies than a page of %s has room for, but room for %d', (size, few) => {
  expect(storylineExcess(history(60, size))).toBeGreaterThan(1);
  expect(storylineExcess(history(few, size))).toBeLessThanOrEqual(1);
  const { drawing } = composeStorylinePicture(history(few, size));
  const { width, height } = drawing;
  expect(height).toBeLessThanOrEqual(1.5 * width + 1);
  for (const { x, y, size: px, text } of textsOf(drawing)) {
    expect(px, text).toBeGreaterThanOrEqual(9.33);
    expect([x >= 0, x <= width, y >= 0, y <= height], text).toEqual([true, true, true, true]);
  }
});

it('is as high for a screen as all of it needs', () => {
  expect(storylineExcess(history(60, 'screen'))).toBeLessThanOrEqual(1);
  const { width, height } = composeStorylinePicture(history(60, 'screen')).drawing;
  expect(height).toBeGreaterThan(1.5 * width);
});

it('counts the companies that have no room', () => {
  const { drawing } = composeStorylinePicture(history(12, 'one-column'));
  const texts = textsOf(drawing).map(({ text }) => text);
  expect(texts.some((text) => /^\d+ more not drawn$/.test(text))).toBe(true);
});

it('says which size it needs where a page has no room for the fewest', () => {
  const tiny = { width: 85, height: 30, unit: 'mm' } as const;
  expect(() => composeStorylinePicture(history(5, tiny))).toThrow(/needs \d+ × \d+ mm/);
});
