import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import type { Problem } from '../../../src/model/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { nextFrame, part, placeGraph, showGraph, stateText } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

const ADDRESS = '/data/makers.json';

expectCleanPage();

function answer(body: BodyInit | null, type = 'application/json', status = 200): Response {
  const statusText = status === 404 ? 'Not Found' : '';
  return new Response(body, { status, statusText, headers: { 'content-type': type } });
}

function redirected(): Response {
  const response = answer('<!doctype html><p>Please sign in</p>', 'text/html; charset=utf-8');
  const url = 'https://example.com/sign-in';
  return Object.defineProperties(response, { redirected: { value: true }, url: { value: url } });
}

/** A body that breaks off after a few bytes. */
function brokenOff(): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"title": "Ma'));
      controller.error(new TypeError('network error'));
    },
  });
  return answer(body);
}

function tooLarge(): Response {
  const response = answer('{}');
  response.headers.set('content-length', '160000000');
  return response;
}

type Server = () => Promise<Response>;

const SERVERS: Record<string, [Server, RegExp]> = {
  'a file that is not there': [
    () => Promise.resolve(answer('Not found', 'text/plain', 404)),
    /answered 404 Not Found for http.*Check that the file lies at this address\./,
  ],
  'a server that fails': [
    () => Promise.resolve(answer('', 'text/html', 500)),
    /answered 500 for http/,
  ],
  'an HTML page in place of the file': [
    () => Promise.resolve(answer('<!doctype html>', 'text/html')),
    /sent text\/html instead of data.*such as application\/json/,
  ],
  'a redirect to a page for signing in': [
    () => Promise.resolve(redirected()),
    /sent text\/html instead of data.*after a redirect to https:\/\/example\.com\/sign-in/,
  ],
  'a server that cannot be reached': [
    () => Promise.reject(new TypeError('Failed to fetch')),
    /cannot be reached\. Check the address and the connection/,
  ],
  'a body that breaks off': [
    () => Promise.resolve(brokenOff()),
    /broke off while it was read\. Try again\./,
  ],
  'a file that ends too early': [
    () => Promise.resolve(answer('{"title": "Makers", "parties": [')),
    /line 1/i,
  ],
  'an empty file': [() => Promise.resolve(answer('')), /empty/i],
  'a file of 160 MB': [() => Promise.resolve(tooLarge()), /larger than 150 MB/],
  'JSON that is no data set': [() => Promise.resolve(answer('[1, 2]')), /./],
};

interface Failure {
  graph: OwnershipGraph;
  problems: readonly Problem[];
}

async function loadFailing(src: string): Promise<Failure> {
  const graph = document.createElement('ownership-graph');
  document.body.append(graph);
  const failed = new Promise<readonly Problem[]>((resolve) => {
    graph.addEventListener('ownership-error', ({ detail }) => resolve(detail.problems));
  });
  graph.src = src;
  const problems = await failed;
  await graph.updateComplete;
  return { graph, problems };
}

describe('a failure', () => {
  for (const [name, [server, message]] of Object.entries(SERVERS)) {
    it(`reports ${name} in words, and "Try again" loads it again`, async () => {
      const fetching = vi.spyOn(window, 'fetch').mockImplementation(server);
      const { graph, problems } = await loadFailing(ADDRESS);
      expect(problems.map((problem) => problem.message).join(' ')).toMatch(message);
      const alert = part(graph, 'failure');
      expect(alert.getAttribute('role')).toBe('alert');
      for (const problem of problems) expect(alert.textContent).toContain(problem.message);
      await expect(graph.ready).rejects.toMatchObject({ problems });
      const body = JSON.stringify(carmakers());
      fetching.mockImplementation(() => Promise.resolve(answer(body)));
      await userEvent.click(page.getByRole('button', { name: 'Try again' }));
      await graph.ready;
      expect(fetching).toHaveBeenCalledTimes(2);
      expect([stateText(graph), graph.cy!.nodes().length > 0]).toEqual(['', true]);
    });
  }

  const REFUSED = ['data:application/json,{}', 'blob:null/1', 'javascript:alert(1)', 'http://['];
  for (const address of REFUSED) {
    it(`refuses the address ${address} without asking for it`, async () => {
      const fetching = vi.spyOn(window, 'fetch');
      const { problems } = await loadFailing(address);
      expect(problems).toHaveLength(1);
      expect(problems[0]!.message).toMatch(/cannot be read from|is not an address/);
      expect(fetching).not.toHaveBeenCalled();
    });
  }

  it('lists a hundred problems and counts the rest, each with its place and as text', async () => {
    const markup = '<img src=x onerror="window.broken = true">';
    const parties = Array.from({ length: 130 }, (_, index) => ({
      id: `p${index}`,
      kind: markup,
      name: 'P',
    }));
    const body = JSON.stringify({ ...carmakers(), parties });
    vi.spyOn(window, 'fetch').mockImplementation(() => Promise.resolve(answer(body)));
    const { graph, problems } = await loadFailing(ADDRESS);
    const items = [...part(graph, 'failure').querySelectorAll('li')];
    expect(items).toHaveLength(101);
    expect(items[0]!.querySelector('code')!.textContent).toBe(problems[0]!.path);
    expect(items[100]!.textContent).toBe(`… and ${problems.length - 100} more.`);
    expect(part(graph, 'failure').querySelector('img')).toBeNull();
    expect('broken' in window).toBe(false);
  });

  it('of data that was given as an object is reported too', async () => {
    const graph = placeGraph({ data: 'a text' });
    await expect(graph.ready).rejects.toThrow();
    await graph.updateComplete;
    expect(stateText(graph)).toMatch(
      /^The graph cannot be shown The data has one problem: .+ Try again$/,
    );
  });

  it('takes the place of a graph that was shown before, and gives it back', async () => {
    const graph = await showGraph();
    graph.data = {};
    await expect(graph.ready).rejects.toThrow();
    await graph.updateComplete;
    expect(part(graph, 'failure').getBoundingClientRect().height).toBeGreaterThan(100);
    expect(graph.scene).toBeNull();
    graph.data = carmakers();
    await graph.ready;
    expect(stateText(graph)).toBe('');
  });
});

describe('in place of the graph', () => {
  it('there is a sentence without data', async () => {
    const graph = document.createElement('ownership-graph');
    document.body.append(graph);
    await graph.updateComplete;
    expect(stateText(graph)).toBe('No data yet. Give the address of a data file as “src”.');
  });

  it('there is a sentence while data is loaded', async () => {
    let respond!: (response: Response) => void;
    vi.spyOn(window, 'fetch').mockReturnValue(new Promise((resolve) => (respond = resolve)));
    const graph = document.createElement('ownership-graph');
    document.body.append(graph);
    graph.src = ADDRESS;
    await graph.updateComplete;
    expect(stateText(graph)).toBe('Loading the data…');
    respond(answer(JSON.stringify(carmakers())));
    await graph.ready;
    expect(stateText(graph)).toBe('');
  });

  it('there is a sentence for a data set without companies', async () => {
    const data = { title: 'Nothing', compiled: '2026-01-31', parties: [] };
    const graph = await showGraph({ data });
    expect(stateText(graph)).toBe('This data set has no companies.');
  });

  it('there is a sentence for a day on which nothing held, and the graph for the next', async () => {
    const graph = await showGraph({ day: '1850-01-01' });
    expect(stateText(graph)).toMatch(/^Nothing in this data set held on .*1850/);
    graph.day = '2025-06-01';
    await graph.updateComplete;
    expect([stateText(graph), graph.cy!.nodes().length]).toEqual(['', 8]);
    expect(graph.cy!.extent().w).toBeGreaterThan(400);
  });

  it('there is a sentence when it opens too small, which is all that it waits for', async () => {
    const graph = await showGraph({ style: 'inline-size: 320px; block-size: 40px' });
    expect(stateText(graph)).toBe('The graph needs more space.');
    graph.style.blockSize = '300px';
    await waitFor(() => expect(graph.cy?.nodes().length).toBe(8));
    expect(stateText(graph)).toBe('');
  });

  it('there is a sentence when it is too small, at every size and without flickering', async () => {
    const graph = await showGraph();
    for (const height of [40, 80, 100, 120, 140, 160]) {
      graph.style.blockSize = `${height}px`;
      await nextFrame();
      await nextFrame();
      const texts = new Set<string>();
      for (let frame = 0; frame < 4; frame += 1) {
        texts.add(stateText(graph));
        await nextFrame();
      }
      expect(texts.size).toBe(1);
    }
    expect(stateText(graph)).toBe('');
    graph.style.inlineSize = '90px';
    await waitFor(() => expect(stateText(graph)).toBe('The graph needs more space.'));
    graph.style.inlineSize = '600px';
    await waitFor(() => expect(stateText(graph)).toBe(''));
  });
});

it('lays out data without positions in a worker, each company in a place of its own', async () => {
  const { positions, ...data } = carmakers();
  expect(positions).toBeDefined();
  const graph = await showGraph({ data });
  const places = graph.scene!.nodes.map(({ x, y }) => `${x},${y}`);
  expect(new Set(places).size).toBe(8);
});

it('leaves nothing to be seen of the graph that was there before', async () => {
  const graph = await showGraph({ style: 'inline-size: 1100px; block-size: 500px' });
  graph.data = { title: '' };
  await expect(graph.ready).rejects.toThrow();
  await graph.updateComplete;
  const cover = part(graph, 'failure').getBoundingClientRect();
  const { width, height } = graph.getBoundingClientRect();
  expect([cover.width, cover.height]).toEqual([width, height]);
});
