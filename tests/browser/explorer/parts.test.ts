import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import { expectAccessible } from '../../fixtures/accessibility.js';
import { keepPageQuiet } from '../../fixtures/quiet-page.js';
import { inspectorOf } from '../../fixtures/shown-explorer.js';

keepPageQuiet();

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
  const store = document.createElement('ownership-explorer');
  store.src = `${FOLDER}/makers.json`;
  document.body.append(store);
  await store.ready;
  return store;
}

function pageOf(store: OwnershipExplorer): string {
  const article = inspectorOf(store).shadowRoot!.querySelector('article')!;
  return article.textContent.replace(/[\s\u2060]+/g, ' ');
}

afterEach(() => vi.restoreAllMocks());

describe('data in three files', () => {
  it('is painted from the first, and fetches no other unasked', async () => {
    const fetched = watchFetches();
    const store = await open();
    expect(store.scene?.nodes).toHaveLength(2);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(fetched).toEqual(['makers.json']);
    expect(store.store.dataset?.sources).toEqual([]);
  });

  it('fetches the others when a reader opens a page, and then tells of everything', async () => {
    const fetched = watchFetches();
    const store = await open();
    const complete = vi.fn();
    store.addEventListener('ownership-complete', ({ detail }) => {
      complete(detail.sources);
    });
    store.select('beta');
    await vi.waitFor(() => expect(pageOf(store)).toContain('Annual report'));
    expect(fetched.sort()).toEqual(['details.json', 'makers.json', 'sources.json']);
    expect(pageOf(store)).toContain('A maker of cars.');
    expect(pageOf(store)).toContain('Bought for money.');
    expect(pageOf(store)).toContain('Told by one paper only.');
    expect(complete.mock.calls).toEqual([[1]]);
    await expectAccessible(store);
  });

  it('keeps the picture as it is when the other parts come', async () => {
    const store = await open();
    const { scene } = store;
    await store.store.complete();
    expect(store.store.dataset?.sources).toHaveLength(1);
    expect(store.scene).toBe(scene);
  });

  it('fetches each file once, however often it is asked for', async () => {
    const fetched = watchFetches();
    const store = await open();
    await Promise.all([store.store.complete(), store.store.complete()]);
    await store.store.complete();
    expect(fetched.sort()).toEqual(['details.json', 'makers.json', 'sources.json']);
  });

  it('waits for all of it before it makes a picture', async () => {
    const fetched = watchFetches();
    const store = await open();
    await store.exportPng({ scale: 1 });
    expect(fetched).toContain('sources.json');
  });
});

describe('a part that cannot be had', () => {
  const missing = (): Response => new Response('', { status: 404, statusText: 'Not Found' });

  it('leaves the picture, says what is missing, and comes when it is tried again', async () => {
    let isThere = false;
    watchFetches((name) => (name === 'sources.json' && !isThere ? missing() : undefined));
    const store = await open();
    const failures = vi.fn();
    store.addEventListener('ownership-error', ({ detail }) => {
      failures(detail.problems.length);
    });
    store.select('beta');
    await vi.waitFor(() => expect(pageOf(store)).toContain('could not be loaded'));
    expect(pageOf(store)).toContain('404 Not Found');
    expect(failures.mock.calls).toEqual([[1]]);
    expect(store.scene?.nodes).toHaveLength(2);
    await expectAccessible(store);

    isThere = true;
    const button = inspectorOf(store).shadowRoot!.querySelector('[part~=missing] button')!;
    await userEvent.click(button);
    await vi.waitFor(() => expect(pageOf(store)).toContain('Annual report'));
    expect(pageOf(store)).not.toContain('could not be loaded');
  });

  it.each([
    ['is no JSON', 'sources', /not JSON/],
    ['belongs to other data', '{"stakes":[{"id":"gamma-in-delta"}]}', /do not fit/],
    ['breaks a rule', '{"parties":[{"id":"beta","country":"Sweden"}]}', /country/],
  ])('because it %s says so', async (_, body, message) => {
    const headers = { 'content-type': 'application/json' };
    watchFetches((name) => (name === 'sources.json' ? new Response(body, { headers }) : undefined));
    const store = await open();
    await store.store.complete();
    const { load } = store.store.state;
    const part = load.status === 'loaded' ? load.parts.sources : undefined;
    expect(part?.status).toBe('failed');
    expect(part?.status === 'failed' && part.problems[0]!.message).toMatch(message);
    expect(store.scene?.nodes).toHaveLength(2);
  });

  it('is refused when it is larger than a page can read without a halt', async () => {
    const large = new Response(`{"sources":[${' '.repeat(5_000_001)}]}`, {
      headers: { 'content-type': 'application/json' },
    });
    watchFetches((name) => (name === 'details.json' ? large : undefined));
    const store = await open();
    await store.store.complete();
    const { load } = store.store.state;
    const part = load.status === 'loaded' ? load.parts.details : undefined;
    expect(part?.status === 'failed' && part.problems[0]!.message).toMatch(/larger than 5 MB/);
  });

  it('is not asked for again by itself, however often the page is drawn', async () => {
    const fetched = watchFetches((name) => (name === 'sources.json' ? missing() : undefined));
    const store = await open();
    store.select('beta');
    await vi.waitFor(() => expect(pageOf(store)).toContain('could not be loaded'));
    for (const id of ['alpha', 'alpha-in-beta', 'beta']) {
      store.select(id);
      await store.updateComplete;
      await inspectorOf(store).updateComplete;
    }
    expect(fetched.filter((name) => name === 'sources.json')).toHaveLength(1);
  });

  it('does not reach data that has taken its place meanwhile', async () => {
    const store = await open();
    const completing = store.store.complete();
    store.src = '/tests/fixtures/served/two-makers.json';
    await completing;
    await store.ready;
    await store.store.complete();
    expect(store.store.dataset?.title).toBe('Two makers');
  });
});
