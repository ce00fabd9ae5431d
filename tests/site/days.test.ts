import { expect } from 'vitest';
import type { EdgeRole, Scene } from '../../src/scene/index.js';
import { networkOn } from './automakers.js';
import { click } from './canvas.js';
import { it } from './it.js';

const TALKS = 'nissan-honda-integration';

function talksRolesOf({ edges }: Scene): EdgeRole[] {
  const ends = ['honda', 'nissan'];
  return edges
    .filter(
      ({ tie, source, target }) => tie === TALKS && [source, target].sort().join() === ends.join(),
    )
    .flatMap(({ roles }) => roles);
}

it('shows that the talks of Nissan and Honda collapsed, why and when', async ({ visit }) => {
  const { page } = await visit('/');
  expect(talksRolesOf(await networkOn(page, '2025-03-01'))).toEqual(['talks-collapsed']);
  await click(page, TALKS);
  const inspector = page.locator('ownership-inspector article');
  await expect.poll(() => inspector.innerText()).toMatch(/collapsed, 13 Feb 2025/i);
  // The reason is part of the details, which are loaded when a page is opened.
  await expect.poll(() => inspector.innerText()).toMatch(/Honda wanted Nissan as its subsidiary/);
});

it('says on the page of Nissan how the talks ended, and nothing of them a year before', async ({
  visit,
}) => {
  const { page } = await visit('/');
  await networkOn(page, '2025-03-01');
  await click(page, 'nissan');
  const inspector = page.locator('ownership-inspector article');
  await inspector.getByRole('heading', { name: 'Talks' }).click();
  await expect.poll(() => inspector.innerText()).toContain('Nissan and Honda: integration');
  expect(await inspector.innerText()).toContain('13 Feb 2025');
  await networkOn(page, '2024-03-01');
  await expect.poll(() => inspector.innerText()).toContain('As of 1 Mar 2024');
  const talks = inspector.locator('details', { has: page.getByRole('heading', { name: 'Talks' }) });
  expect(await talks.innerText()).not.toContain('Honda: integration');
});
