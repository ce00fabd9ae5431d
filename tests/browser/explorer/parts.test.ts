import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import { expectAccessible } from '../../fixtures/accessibility.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { inspectorOf } from '../../fixtures/shown-explorer.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

const FOLDER = '/tests/fixtures/served/divided';

/** Which files of the folder were fetched so far, by name. */
function watchFetches(answer?: (name: string) => Response | undefined): string[] {
  const fetched: string[] = [];
  const real = window.fetch.bind(window);
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const name = address.slice(address.lastIndexOf('/') + 1);
    if (address.includes(FOLDER)) fetched.push(name);
    return answer?.(name) ?? real(input, init);
  });
  return fetched;
}

async function open(): Promise<OwnershipExplorer> {
  const explorer = document.createElement('ownership-explorer');
  explorer.view = 'network';
  explorer.src = `${FOLDER}/makers.json`;
  document.body.append(explorer);
  await explorer.ready;
  return explorer;
}

function pageOf(explorer: OwnershipExplorer): string {
  const article = inspectorOf(explorer).shadowRoot!.querySelector('article')!;
  return article.textContent.replace(/[\s\u2060]+/g, ' ');
}

describe('data in three files', () => {
  it('is drawn from the first, and fetches no other before it is needed', async () => {
    const fetched = watchFetches();
    const explorer = await open();
    expect(explorer.scene?.nodes).toHaveLength(2);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(fetched).toEqual(['makers.json']);
    expect(explorer.store.dataset?.sources).toEqual([]);
  });

  it('fetches the others when a reader selects something, and then reports all of it', async () => {
    const fetched = watchFetches();
    const explorer = await open();
    const complete = vi.fn();
    explorer.addEventListener('ownership-complete', ({ detail }) => {
      complete(detail.sources);
    });
    explorer.select('beta');
    await waitFor(() => expect(pageOf(explorer)).toContain('Annual report'));
    expect(fetched.sort()).toEqual(['details.json', 'makers.json', 'sources.json']);
    expect(pageOf(explorer)).toContain('A maker of cars.');
    expect(pageOf(explorer)).toContain('Bought for money.');
    expect(pageOf(explorer)).toContain('Told by one paper only.');
    expect(complete.mock.calls).toEqual([[1]]);
    await expectAccessible(explorer);
  });

  it('keeps the scene when the other parts are loaded', async () => {
    const explorer = await open();
    const { scene } = explorer;
    await explorer.store.complete();
    expect(explorer.store.dataset?.sources).toHaveLength(1);
    expect(explorer.scene).toBe(scene);
  });

  it('fetches each file once, however often it is requested', async () => {
    const fetched = watchFetches();
    const explorer = await open();
    await Promise.all([explorer.store.complete(), explorer.store.complete()]);
    await explorer.store.complete();
    expect(fetched.sort()).toEqual(['details.json', 'makers.json', 'sources.json']);
  });

  it('waits for all of it before it exports an image', async () => {
    const fetched = watchFetches();
    const explorer = await open();
    await explorer.exportPng({ scale: 1 });
    expect(fetched).toContain('sources.json');
  });
});

describe('a part that cannot be loaded', () => {
  const missing = (): Response => new Response('', { status: 404, statusText: 'Not Found' });

  it('leaves the scene, is named as missing, and is loaded by a retry', async () => {
    let isThere = false;
    watchFetches((name) => (name === 'sources.json' && !isThere ? missing() : undefined));
    const explorer = await open();
    const failures = vi.fn();
    explorer.addEventListener('ownership-error', ({ detail }) => {
      failures(detail.problems.length);
    });
    explorer.select('beta');
    await waitFor(() => expect(pageOf(explorer)).toContain('could not be loaded'));
    expect(pageOf(explorer)).toContain('404 Not Found');
    expect(failures.mock.calls).toEqual([[1]]);
    expect(explorer.scene?.nodes).toHaveLength(2);
    await expectAccessible(explorer);

    isThere = true;
    const button = inspectorOf(explorer).shadowRoot!.querySelector('[part~=missing] button')!;
    await userEvent.click(button);
    await waitFor(() => expect(pageOf(explorer)).toContain('Annual report'));
    expect(pageOf(explorer)).not.toContain('could not be loaded');
  });

  it.each([
    ['is no JSON', 'sources', /not JSON/],
    ['belongs to other data', '{"stakes":[{"id":"gamma-in-delta"}]}', /do not fit/],
    ['breaks a rule', '{"parties":[{"id":"beta","country":"Sweden"}]}', /country/],
  ])('because it %s says so', async (_, body, message) => {
    const headers = { 'content-type': 'application/json' };
    watchFetches((name) => (name === 'sources.json' ? new Response(body, { headers }) : undefined));
    const explorer = await open();
    await explorer.store.complete();
    const { load } = explorer.store.state;
    const part = load.status === 'loaded' ? load.parts.sources : undefined;
    expect(part?.status).toBe('failed');
    expect(part?.status === 'failed' && part.problems[0]!.message).toMatch(message);
    expect(explorer.scene?.nodes).toHaveLength(2);
  });

  it('is refused when it is too large to be read without blocking the page', async () => {
    const large = new Response(`{"sources":[${' '.repeat(5_000_001)}]}`, {
      headers: { 'content-type': 'application/json' },
    });
    watchFetches((name) => (name === 'details.json' ? large : undefined));
    const explorer = await open();
    await explorer.store.complete();
    const { load } = explorer.store.state;
    const part = load.status === 'loaded' ? load.parts.details : undefined;
    expect(part?.status === 'failed' && part.problems[0]!.message).toMatch(/larger than 5 MB/);
  });

  it('is not requested again by itself, however often the inspector is updated', async () => {
    const fetched = watchFetches((name) => (name === 'sources.json' ? missing() : undefined));
    const explorer = await open();
    explorer.select('beta');
    await waitFor(() => expect(pageOf(explorer)).toContain('could not be loaded'));
    for (const id of ['alpha', 'alpha-in-beta', 'beta']) {
      explorer.select(id);
      await explorer.updateComplete;
      await inspectorOf(explorer).updateComplete;
    }
    expect(fetched.filter((name) => name === 'sources.json')).toHaveLength(1);
  });

  it('does not reach data that replaced it meanwhile', async () => {
    const explorer = await open();
    const completing = explorer.store.complete();
    explorer.src = '/tests/fixtures/served/two-makers.json';
    await completing;
    await explorer.ready;
    await explorer.store.complete();
    expect(explorer.store.dataset?.title).toBe('Two makers');
  });
});
