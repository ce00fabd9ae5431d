import { expect, it } from 'vitest';
import { NetworkIndex } from '../../../src/network/index.js';
import { automakers } from '../../fixtures/automakers.js';
import { focusOn } from '../../fixtures/focus-on.js';
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
      const scene = focusOn(index, id, day);
      return scene ? [...labelsOnLines(scene), ...labelsOnOthers(scene)] : [];
    });
    expect(covered).toEqual([]);
  },
);
