import { NetworkIndex, DEFAULT_FILTERS } from '../../../../src/network/index.js';
import {
  composePicture,
  type ComposedPicture,
} from '../../../../src/render/export/compose-picture.js';
import type { Drawing, Mark, TextMark } from '../../../../src/render/export/drawing/drawing.js';
import { pageSize, type PictureSize } from '../../../../src/render/export/page-size.js';
import type { SceneWindow } from '../../../../src/render/export/page/fit-scene.js';
import type { GivenText } from '../../../../src/render/export/words/picture-text.js';
import type { Theme } from '../../../../src/render/theme.js';
import { REGIONS } from '../../../../src/network/index.js';
import {
  focusScene,
  SceneBuilder,
  textWidth,
  type FrameSize,
  type Scene,
} from '../../../../src/scene/index.js';
import { carmakers } from '../../../fixtures/carmakers.js';
import { parsed } from '../../../fixtures/parsed.js';

const COLOURS = [
  'paper',
  'surface',
  'group',
  'ink',
  'inkSoft',
  'hairline',
  'majority',
  'stake',
  'alliance',
  'talks',
  'ended',
  'venture',
] as const;

/** A theme in which every colour is another one. */
export const THEME: Theme = {
  ...(Object.fromEntries(
    COLOURS.map((name, at) => [name, `rgb(${at}, ${2 * at}, ${200 - at})`]),
  ) as Record<(typeof COLOURS)[number], string>),
  regions: Object.fromEntries(
    REGIONS.map((region, at) => [region, `rgb(${at}, 99, 0)`]),
  ) as Theme['regions'],
  font: 'Helvetica, sans-serif',
  displayFont: 'Georgia, serif',
};

const DATASET = parsed(carmakers());
const INDEX = new NetworkIndex(DATASET);
const DAY = '2025-06-01';

export function focusOf(id: string): (canvas: FrameSize) => Scene {
  return (canvas) =>
    focusScene(INDEX, id, {
      day: DAY,
      filters: DEFAULT_FILTERS,
      canvas,
      steps: 1,
      expanded: new Set(),
      complete: INDEX,
      measureText: textWidth,
    })!;
}

export function network(): Scene {
  return new SceneBuilder(INDEX).build(DATASET.positions!, {
    day: DAY,
    filters: DEFAULT_FILTERS,
    measureText: textWidth,
  });
}

/** A picture of the carmakers, composed for a size. */
export function picture(
  sceneOn: (canvas: FrameSize) => Scene,
  size: PictureSize = 'two-columns',
  settings: {
    given?: GivenText;
    selected?: string;
    transparent?: boolean;
    theme?: Theme;
    window?: SceneWindow;
  } = {},
): ComposedPicture {
  const { given = {}, selected = null, transparent = false, theme = THEME, window } = settings;
  return composePicture({
    dataset: DATASET,
    sceneOn,
    page: pageSize(size, 1),
    theme,
    transparent,
    selected,
    given,
    measure: { text: textWidth, title: textWidth },
    window,
  });
}

export function marksOf({ layers }: Drawing): Mark[] {
  return layers.flatMap(({ parts }) => parts.flatMap(({ marks }) => [...marks]));
}

export function textsOf(drawing: Drawing): TextMark[] {
  return marksOf(drawing).filter((mark) => mark.type === 'text');
}
