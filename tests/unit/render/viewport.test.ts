import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialViewport } from '../../../src/render/initial-viewport.js';
import {
  cameraOf,
  centredOn,
  clampedTo,
  fitViewport,
  isSameCamera,
  zoomedAround,
  ZOOM_LIMITS,
  type Size,
  type Viewport,
} from '../../../src/render/viewport.js';
import type { Box, Point } from '../../../src/geometry/index.js';

const coordinate = fc.double({ min: -3000, max: 3000, noNaN: true });
const length = fc.double({ min: 1, max: 4000, noNaN: true });
const point: fc.Arbitrary<Point> = fc.record({ x: coordinate, y: coordinate });
const box: fc.Arbitrary<Box> = fc.record({
  x: coordinate,
  y: coordinate,
  width: length,
  height: length,
});
const size: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 200, max: 2000 }),
});

function onScreen({ zoom, pan }: Viewport, { x, y, width, height }: Box): Box {
  return {
    x: x * zoom + pan.x,
    y: y * zoom + pan.y,
    width: width * zoom,
    height: height * zoom,
  };
}

describe('a fitted viewport', () => {
  it('shows all of the bounds in the middle, unless they are too large for the smallest zoom', () => {
    fc.assert(
      fc.property(box, size, (bounds, container) => {
        const viewport = fitViewport(bounds, container);
        const { x, y, width, height } = onScreen(viewport, bounds);
        expect(x).toBeCloseTo(container.width / 2);
        expect(y).toBeCloseTo(container.height / 2);
        if (viewport.zoom === ZOOM_LIMITS.min) return;
        expect(width).toBeLessThanOrEqual(container.width);
        expect(height).toBeLessThanOrEqual(container.height);
      }),
    );
  });

  it('leaves a line of 18 pixels free below, in which a hint stands', () => {
    const bounds = { x: 0, y: 0, width: 400, height: 900 };
    const { y, height } = onScreen(fitViewport(bounds, { width: 900, height: 600 }), bounds);
    expect(y + height / 2).toBeCloseTo(600 - 18);
  });

  it('is not larger than 1.4 times', () => {
    const bounds = { x: 0, y: 0, width: 40, height: 20 };
    expect(fitViewport(bounds, { width: 1000, height: 1000 }).zoom).toBe(1.4);
  });
});

describe('a viewport that is clamped to the graph', () => {
  it('shows no empty margin on a side where there is graph to see', () => {
    fc.assert(
      fc.property(box, size, point, (bounds, container, centre) => {
        const viewport = clampedTo(bounds, centredOn(centre, 1, container), container);
        const { x, y, width, height } = onScreen(viewport, bounds);
        const padding = 18;
        if (width + 2 * padding > container.width) {
          expect(x - width / 2).toBeLessThanOrEqual(padding + 1e-6);
          expect(x + width / 2).toBeGreaterThanOrEqual(container.width - padding - 1e-6);
        } else expect(x).toBeCloseTo(container.width / 2);
        if (height + 2 * padding > container.height) {
          expect(y - height / 2).toBeLessThanOrEqual(padding + 1e-6);
          expect(y + height / 2).toBeGreaterThanOrEqual(container.height - padding - 1e-6);
        } else expect(y).toBeCloseTo(container.height / 2);
      }),
    );
  });

  it('shows every point of the graph that it is centred on', () => {
    fc.assert(
      fc.property(
        box,
        size,
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        (bounds, container, part) => {
          const at = { x: bounds.x + part * bounds.width, y: bounds.y + part * bounds.height };
          const { pan } = clampedTo(bounds, centredOn(at, 1, container), container);
          expect(at.x + pan.x).toBeGreaterThanOrEqual(0);
          expect(at.x + pan.x).toBeLessThanOrEqual(container.width);
          expect(at.y + pan.y).toBeGreaterThanOrEqual(0);
          expect(at.y + pan.y).toBeLessThanOrEqual(container.height);
        },
      ),
    );
  });
});

describe('the initial viewport', () => {
  it('is the fitted one in a wide container, wherever the centre is', () => {
    fc.assert(
      fc.property(box, size, point, (bounds, container, centre) => {
        fc.pre(container.width >= 600);
        expect(initialViewport(bounds, container, () => centre)).toEqual(
          fitViewport(bounds, container),
        );
      }),
    );
  });

  it('can be read in a narrow container, and shows no margin where there is graph to see', () => {
    fc.assert(
      fc.property(box, size, point, (bounds, container, centre) => {
        fc.pre(container.width < 600);
        const viewport = initialViewport(bounds, container, () => centre);
        expect(viewport.zoom).toBeGreaterThanOrEqual(0.62);
        const { x, width } = onScreen(viewport, bounds);
        if (width < container.width - 36) return;
        expect(x - width / 2).toBeLessThanOrEqual(18.001);
        expect(x + width / 2).toBeGreaterThanOrEqual(container.width - 18.001);
      }),
    );
  });
});

it('keeps the point of the scene in its place when it zooms around it', () => {
  fc.assert(
    fc.property(point, point, (pan, at) => {
      const before = { zoom: 0.5, pan };
      const after = zoomedAround(before, at, 2);
      const sceneX = (at.x - before.pan.x) / before.zoom;
      expect(sceneX * after.zoom + after.pan.x).toBeCloseTo(at.x, 3);
    }),
  );
});

describe('a camera', () => {
  const zoom = fc.double({ min: ZOOM_LIMITS.min, max: ZOOM_LIMITS.max, noNaN: true });

  it('is what a viewport has in its middle, and leads back to it', () => {
    fc.assert(
      fc.property(point, zoom, size, (middle, level, container) => {
        const camera = cameraOf(centredOn(middle, level, container), container);
        expect(isSameCamera(camera, { ...middle, zoom: level })).toBe(true);
      }),
    );
  });

  it('is another one when it is moved by a pixel', () => {
    const camera = { x: 10, y: 20, zoom: 0.5 };
    expect(isSameCamera(camera, { ...camera, x: 12 })).toBe(false);
    expect(isSameCamera(camera, { ...camera, zoom: 0.501 })).toBe(false);
    expect(isSameCamera(camera, null)).toBe(false);
    expect(isSameCamera(null, null)).toBe(true);
  });
});
