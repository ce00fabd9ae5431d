import { expect, it } from 'vitest';
import { NetworkIndex } from '../../../../src/network/index.js';
import type { Scene } from '../../../../src/scene/index.js';
import { focusOn } from '../../../fixtures/focus-on.js';
import {
  labelsOf,
  labelsOnOthers,
  lineCrossings,
  linesUnderCards,
  unlabelledLines,
} from '../../../fixtures/overview-laws.js';
import { parsed } from '../../../fixtures/parsed.js';
import { holding, party, sample, stake } from '../../model/sample.js';

interface Shares {
  capital: number;
  votes?: number;
}

/** The focus view of "centre" among these stakes, by owner and owned. */
function sceneWith(shares: Record<string, Shares>): Scene {
  const stakes = Object.entries(shares).map(([pair, share]) => {
    const [owner = '', owned = ''] = pair.split(' ');
    return stake(owner, owned, holding('2000', undefined, share));
  });
  const ids = new Set(Object.keys(shares).flatMap((pair) => pair.split(' ')));
  const parties = [...ids].map((id) => party(id));
  const input = sample({ parties, stakes, alliances: [], talks: [] });
  const index = new NetworkIndex(parsed({ ...input, positions: {} }));
  return focusOn(index, 'centre', '2010-01-01')!;
}

const OWNERS = {
  'one centre': { capital: 31.9, votes: 53.3 },
  'two centre': { capital: 11.8, votes: 20 },
  'three centre': { capital: 10.4, votes: 17 },
};

it('shows each line between its capital above and its votes below', () => {
  const scene = sceneWith(OWNERS);
  for (const { id, route } of scene.edges.filter(({ kind }) => kind === 'stake')) {
    const [above, below] = labelsOf(scene).filter(({ of }) => of === id);
    const levels = route
      .filter(({ x }) => Math.abs(x - above!.x) < above!.width / 2)
      .map(({ y }) => y);
    expect(Math.min(...levels)).toBeGreaterThan(above!.y + above!.height / 2);
    expect(Math.max(...levels)).toBeLessThan(below!.y - below!.height / 2);
  }
});

it('lets lines run without crossings, also those past the company, and labels all of them', () => {
  const scene = sceneWith({
    ...OWNERS,
    'centre four': { capital: 100 },
    'centre five': { capital: 60 },
    'centre six': { capital: 50, votes: 40 },
    'centre seven': { capital: 20 },
    'one seven': { capital: 36.7, votes: 12 },
  });
  const ofCentre = scene.edges.filter(({ id }) => id !== 'one-seven');
  expect(ofCentre.length).toBeLessThan(scene.edges.length);
  expect(lineCrossings({ ...scene, edges: ofCentre })).toBe(0);
  expect(unlabelledLines(scene)).toEqual([]);
  expect(labelsOnOthers(scene)).toEqual([]);
  expect(linesUnderCards(scene)).toEqual([]);
});

it('leaves room beside the last column for the label of an arc', () => {
  const scene = sceneWith({
    'centre four': { capital: 100 },
    'centre five': { capital: 60 },
    'centre six': { capital: 50 },
    'four six': { capital: 12, votes: 10 },
  });
  expect(unlabelledLines(scene)).toEqual([]);
  expect(labelsOnOthers(scene)).toEqual([]);
});
