import { describe, expect, it } from 'vitest';
import { cardZoomedInOn } from '../../../src/render/card-zoomed-in-on.js';
import type { Scene, SceneNode } from '../../../src/scene/index.js';

const SIZE = { width: 900, height: 600 };

function sceneWith(card: Partial<SceneNode>): Scene {
  const node = {
    ...{ id: 'group', kind: 'company' as const, label: 'Group', lines: [], isCard: true },
    ...{ x: 450, y: 300, width: 180, height: 30, fontSize: 14, isOpen: false },
    ...card,
  };
  return {
    ...{ view: 'overview', day: '2025-01-01', clusters: [], edges: [], decorations: [] },
    ...{ nodes: [node], leftOut: [] },
  };
}

/** The viewport that has the middle of the scene above in the middle of the view. */
function zoomed(zoom: number): { zoom: number; pan: { x: number; y: number } } {
  return { zoom, pan: { x: 450 - 450 * zoom, y: 300 - 300 * zoom } };
}

describe('the card that a reader zooms in on', () => {
  it('is the one in the middle, once it is wide enough to show what is inside', () => {
    const scene = sceneWith({});
    expect(cardZoomedInOn(scene, zoomed(1), zoomed(1.5), SIZE)).toBeUndefined();
    expect(cardZoomedInOn(scene, zoomed(1.5), zoomed(1.8), SIZE)).toBe('group');
  });

  it('is the one under the pointer, around which the wheel zooms', () => {
    const aside = sceneWith({ x: 120, y: 100 });
    const around = (zoom: number) => ({ zoom, pan: { x: 100 - 100 * zoom, y: 95 - 95 * zoom } });
    expect(cardZoomedInOn(aside, around(1.5), around(1.8), SIZE)).toBe('group');
    expect(cardZoomedInOn(sceneWith({}), around(1.5), around(1.8), SIZE)).toBeUndefined();
  });

  it('needs less width where there is less', () => {
    const narrow = { width: 300, height: 600 };
    expect(cardZoomedInOn(sceneWith({}), zoomed(1), zoomed(1.4), narrow)).toBe('group');
  });

  it('is none that is elsewhere, is open already or has nothing inside', () => {
    expect(cardZoomedInOn(sceneWith({ y: 500 }), zoomed(1), zoomed(2), SIZE)).toBeUndefined();
    expect(cardZoomedInOn(sceneWith({ isOpen: true }), zoomed(1), zoomed(2), SIZE)).toBeUndefined();
    const { isOpen, ...plain } = sceneWith({}).nodes[0]!;
    expect(isOpen).toBe(false);
    const scene = { ...sceneWith({}), nodes: [plain] };
    expect(cardZoomedInOn(scene, zoomed(1), zoomed(2), SIZE)).toBeUndefined();
  });

  it('is none while the zoom only goes on, or goes back', () => {
    expect(cardZoomedInOn(sceneWith({}), zoomed(2), zoomed(2.4), SIZE)).toBeUndefined();
    expect(cardZoomedInOn(sceneWith({}), zoomed(2.4), zoomed(2), SIZE)).toBeUndefined();
  });
});
