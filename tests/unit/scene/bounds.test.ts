import { expect, it } from 'vitest';
import { NetworkIndex, DEFAULT_FILTERS } from '../../../src/network/index.js';
import { buildScene, sceneBounds, textWidth } from '../../../src/scene/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { parsed } from '../../fixtures/parsed.js';

it('includes labels as wide as the measure of texts says', () => {
  const dataset = parsed(carmakers());
  const scene = buildScene(new NetworkIndex(dataset), dataset.positions ?? {}, {
    day: '2024-01-01',
    filters: DEFAULT_FILTERS,
  });
  expect(sceneBounds(scene, () => 5000).width).toBeGreaterThan(
    sceneBounds(scene, textWidth).width + 1000,
  );
});
