import { describe, expect, it } from 'vitest';
import { boxesOverlap } from '../../../src/geometry/index.js';
import { NetworkIndex } from '../../../src/network/index.js';
import { finalPositions } from '../../../src/layout/index.js';
import { layoutDataset, layoutInput } from '../../../src/scene/index.js';
import { parsed } from '../../fixtures/parsed.js';
import { holding, party, sample, stake } from '../model/sample.js';

const now = holding('2010', undefined, { capital: 100 });

function layoutOf(past: Parameters<typeof party>[1][]): {
  boxes: Map<string, { x: number; y: number; width: number; height: number }>;
} {
  const former = past.map((more, index) => party(`former-${index}`, more));
  const parties = [party('head'), party('first'), party('second'), ...former];
  const stakes = [
    stake('head', 'first', now),
    stake('head', 'second', now),
    ...former.map(({ id }) => stake('head', id, holding('2001', '2005', { capital: 100 }))),
  ];
  const dataset = parsed({
    ...sample({ parties, stakes, alliances: [], talks: [] }),
    positions: {},
  });
  const { graph } = layoutInput(new NetworkIndex(dataset));
  const layout = finalPositions(layoutDataset(dataset));
  return {
    boxes: new Map(
      graph.nodes.map(({ id, width, height }) => [id, { ...layout[id]!, width, height }]),
    ),
  };
}

describe('parties that are not drawn on the day of compilation', () => {
  it('do not move those that are', () => {
    const alone = layoutOf([]).boxes;
    const together = layoutOf([{}, {}, {}]).boxes;
    for (const id of ['head', 'first', 'second']) expect(together.get(id)).toEqual(alone.get(id));
  });

  it('stand clear of all that may exist on the same day', () => {
    const boxes = [...layoutOf([{}, {}, {}, {}]).boxes.values()];
    const pairs = boxes.flatMap((box, index) =>
      boxes.slice(index + 1).map((other) => [box, other]),
    );
    expect(pairs.filter(([a, b]) => boxesOverlap(a!, b!))).toEqual([]);
  });

  it('stand near those they were tied to', () => {
    const { boxes } = layoutOf([{}, {}]);
    const head = boxes.get('head')!;
    const former = boxes.get('former-0')!;
    expect(Math.hypot(former.x - head.x, former.y - head.y)).toBeLessThan(300);
  });

  it('may overlap when one was gone before the other came', () => {
    const parties = [
      party('head'),
      party('friend'),
      party('early', { dissolved: '2003' }),
      party('late', { founded: '2004' }),
    ];
    const stakes = [
      stake('head', 'friend', now),
      stake('head', 'early', holding('2001', '2003', { capital: 100 })),
      stake('head', 'late', holding('2004', '2006', { capital: 100 })),
    ];
    const lists = { parties, stakes, alliances: [], talks: [] };
    const layout = finalPositions(layoutDataset(parsed({ ...sample(lists), positions: {} })));
    expect(layout.late).toEqual(layout.early);
  });
});
