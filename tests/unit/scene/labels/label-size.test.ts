import { describe, expect, it } from 'vitest';
import { labelSize } from '../../../../src/scene/labels/label-size.js';
import { textWidth } from '../../../../src/scene/text-width.js';

describe('the size of a label', () => {
  it('has the height of its lines', () => {
    const one = labelSize(['31.9%'], textWidth);
    expect(labelSize(['31.9%', '53.3% of votes'], textWidth).height).toBe(2 * one.height);
  });

  it('is as wide as the longest line', () => {
    const { width } = labelSize(['53.3% of votes'], textWidth);
    expect(labelSize(['31.9%', '53.3% of votes'], textWidth).width).toBe(width);
  });

  it('is nothing for no lines', () => {
    expect(labelSize([], textWidth)).toEqual({ width: 0, height: 0 });
  });

  it('follows the given measure', () => {
    const asked: unknown[] = [];
    const size = labelSize(['20%'], (...args) => {
      asked.push(args);
      return 100;
    });
    expect(asked).toEqual([['20%', 9, 'edge']]);
    expect(size.width).toBeGreaterThan(100);
  });
});
