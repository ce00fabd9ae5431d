import { expect, it } from 'vitest';
import { RenderQueue } from '../../../src/elements/inspector/rendered-later.js';

it('renders what waits in the order in which it was asked for, and nothing at once', async () => {
  const queue = new RenderQueue((part) => part());
  const rendered: number[] = [];
  for (const number of [1, 2, 3]) queue.add(() => rendered.push(number));
  expect(rendered).toEqual([]);
  await queue.settled();
  expect(rendered).toEqual([1, 2, 3]);
});

it('renders what is added while it renders, and what is added later', async () => {
  const queue = new RenderQueue((part) => part());
  const rendered: string[] = [];
  queue.add(() => queue.add(() => rendered.push('inner')));
  await queue.settled();
  queue.add(() => rendered.push('later'));
  expect(rendered).toEqual(['inner']);
  await queue.settled();
  expect(rendered).toEqual(['inner', 'later']);
});
