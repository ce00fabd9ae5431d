import { describe, expect, it } from 'vitest';
import { finish } from '../../../../src/layout/index.js';
import type { LabelCandidate } from '../../../../src/scene/labels/label-candidates.js';
import { settleLabels, type LabelState } from '../../../../src/scene/labels/settle-labels.js';

function place(x: number, y: number, cost = 0): LabelCandidate {
  const placement = { distance: 0, offset: { x: 0, y: 0 }, scale: 1 };
  return { ...placement, x, y, width: 30, height: 10, hidden: 0, cost };
}

function label(...candidates: LabelCandidate[]): LabelState {
  return { candidates, fallback: () => [], chosen: candidates[0]! };
}

describe('labels that look for their places', () => {
  it('leave each other room where they can', () => {
    const labels = [label(place(0, 0), place(100, 0, 1)), label(place(0, 0), place(200, 0, 5))];
    finish(settleLabels(labels));
    expect(labels.map(({ chosen }) => chosen.x)).toEqual([100, 0]);
  });

  it('take further places only where they would be covered', () => {
    const free = { ...label(place(300, 0)), fallback: () => [place(300, 90)] };
    const covered = { ...label(place(0, 0)), fallback: () => [place(0, 90)] };
    finish(settleLabels([label(place(0, 0)), covered, free]));
    expect([covered, free].map(({ chosen }) => chosen.y)).toEqual([90, 0]);
  });

  it('look at no more others in a large network than in a small one', () => {
    const looksFor = (count: number): number => {
      let looks = 0;
      const labels = Array.from({ length: count }, (_, at): LabelState => {
        // Every second one has to make room, as at the crossings of a dense network.
        let chosen = place(40 * Math.floor(at / 2), 0);
        const candidates = [chosen, place(chosen.x, 20, 1)];
        return {
          candidates,
          fallback: () => [],
          get chosen() {
            looks++;
            return chosen;
          },
          set chosen(next) {
            chosen = next;
          },
        };
      });
      finish(settleLabels(labels));
      return looks / count;
    };
    expect(looksFor(2000)).toBeLessThan(1.2 * looksFor(200));
  });
});
