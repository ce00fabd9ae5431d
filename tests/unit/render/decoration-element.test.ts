import { describe, expect, it } from 'vitest';
import type { SceneDecoration } from '../../../src/scene/index.js';
import { decorationClasses, decorationData } from '../../../src/render/decoration-element.js';

const text: SceneDecoration = {
  id: 'nissan/name',
  of: 'nissan',
  role: 'name',
  lines: ['Nissan', 'Motor'],
  x: 10,
  y: 20,
  width: 0,
  height: 0,
  fontSize: 14,
  align: 'left',
};

describe('the element of a decoration', () => {
  it('has what is written, to whom it belongs and how large it is', () => {
    expect(decorationData(text)).toMatchObject({
      id: 'nissan/name',
      of: 'nissan',
      text: 'Nissan\nMotor',
      fontSize: 14,
    });
  });

  it('has a size, since Cytoscape draws nothing without one', () => {
    const { width, height } = decorationData(text);
    expect(width).toBeGreaterThan(0);
    expect(width).toBeLessThan(1);
    expect(height).toBe(width);
    expect(decorationData({ ...text, width: 40, height: 3 })).toMatchObject({
      width: 40,
      height: 3,
    });
  });

  it('carries its role, its alignment and its region, if any, as classes', () => {
    expect(decorationClasses(text)).toEqual(['decoration', 'name', 'left']);
    expect(decorationClasses({ ...text, role: 'edge', region: 'china' })).toEqual([
      'decoration',
      'edge',
      'left',
      'region-china',
    ]);
  });
});
