import { expect, it } from 'vitest';
import '../../../src/elements/explorer/define.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { click } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { nextFrame, showGraph, spotOf } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

/** Gives the rest of this page a policy without any `unsafe-`; it cannot be taken back. */
function forbidTheUnsafe(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "style-src 'self'; script-src 'self'; worker-src 'self'; font-src 'self'";
  document.head.append(policy);
}

it('works under a strict policy, which it never offends', async () => {
  const offences: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
    offences.push(`${violatedDirective} ${sourceFile}`);
  });
  forbidTheUnsafe();
  const styles = document.querySelectorAll('style').length;
  const { positions, ...data } = carmakers();
  expect(positions).toBeDefined();
  const graph = await showGraph({ data });
  await click(spotOf(graph, 'nissan'));
  const store = document.createElement('ownership-explorer');
  store.data = carmakers();
  store.selected = 'renault-in-nissan';
  document.body.append(store);
  await store.ready;
  await nextFrame();
  expect((await store.exportPng({ scheme: 'dark', scale: 1 })).size).toBeGreaterThan(10_000);
  expect(document.querySelectorAll('style')).toHaveLength(styles);
  expect(offences).toEqual([]);
  // The policy is really there: what it forbids is reported.
  document.body.append(document.createElement('style'));
  document.body.lastElementChild!.textContent = 'p { color: red }';
  await waitFor(() => expect(offences.join()).toMatch(/^style-src/));
});
