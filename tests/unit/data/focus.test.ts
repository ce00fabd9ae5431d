import { expect, it } from 'vitest';
import { DEFAULT_FILTERS, NetworkIndex } from '../../../src/network/index.js';
import { focusScene, textWidth } from '../../../src/scene/index.js';
import { automakers } from '../../fixtures/automakers.js';
import { labelsOnLines, labelsOnOthers } from '../../fixtures/overview-laws.js';

const dataset = await automakers();
const index = new NetworkIndex(dataset);
const ALL = dataset.parties.map(({ id }) => id);
/** Those that hold each other in circles. */
const CIRCLES = ['hyundai-steel', 'nissan', 'renault', 'toyota-industries', 'volkswagen'];

it.each([
  [dataset.compiled, ALL],
  ...[1995, 2005, 2015].map((year): [string, string[]] => [`${year}-07-01`, CIRCLES]),
])(
  'has no label on a foreign line, a box or another label around any company, on %s',
  (day, ids) => {
    const covered = ids.flatMap((id) => {
      const scene = focusScene(index, id, {
        day,
        filters: DEFAULT_FILTERS,
        canvas: { width: 928, height: 654 },
        steps: 1,
        expanded: new Set(),
        complete: index,
        measureText: textWidth,
      });
      return scene ? [...labelsOnLines(scene), ...labelsOnOthers(scene)] : [];
    });
    expect(covered).toEqual([]);
  },
);
