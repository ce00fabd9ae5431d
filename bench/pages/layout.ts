import '../../src/elements/graph/define.js';
import type { OwnershipGraph } from '../../src/classes.js';
import { parseDataset } from '../../src/diagnostics/index.js';
import { NetworkIndex } from '../../src/network/index.js';
import { layoutInput } from '../../src/scene/index.js';
import { madeUpDataset } from '../dataset.js';
import { layOutPlainly } from './cose-bilkent.js';
import { Heartbeat } from './heartbeat.js';
import { stage } from './stage.js';

/** In milliseconds by the clock. */
export interface LayoutRun {
  /** The longest time without a beat of the page until the complete picture. */
  longestGap: number;
  untilFirst: number;
  untilComplete: number;
}

function waitMs(duration: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, duration));
}

function timeOf(mark: string): number {
  return performance.getEntriesByName(mark)[0]?.startTime ?? NaN;
}

/** Sets a mark with the first picture, which the complete one replaces. */
function markPictures(graph: OwnershipGraph): void {
  const root = graph.shadowRoot;
  const observer = new MutationObserver(() => {
    if (!root?.querySelector('.first-picture')) return;
    observer.disconnect();
    performance.mark('first');
  });
  if (root) observer.observe(root, { childList: true, subtree: true });
}

/** Resolves when a scene stands elsewhere than before. */
async function improved(graph: OwnershipGraph): Promise<void> {
  const places = (): string => graph.scene?.nodes.map(({ x, y }) => `${x} ${y}`).join() ?? '';
  const before = places();
  await new Promise<void>((resolve) => {
    const stop = graph.store.subscribe(() => {
      if (graph.store.state.load.status !== 'loaded' || places() === before) return;
      stop();
      resolve();
    });
  });
  await graph.updateComplete;
}

/**
 * Gives the made-up data set to the element and waits until better positions are painted. Sets
 * the marks "given", "first", "complete" and "better".
 */
export async function layoutInWorker(): Promise<LayoutRun> {
  const data = madeUpDataset();
  const graph = document.createElement('ownership-graph');
  graph.view = 'network';
  document.body.append(graph);
  await graph.updateComplete;
  markPictures(graph);
  const heartbeat = new Heartbeat();
  // What the page has to do for an empty element is no part of it.
  await waitMs(200);
  performance.mark('given');
  graph.data = data;
  await graph.ready;
  performance.mark('complete');
  await improved(graph);
  performance.mark('better');
  heartbeat.stop();
  const [given, complete] = [timeOf('given'), timeOf('complete')];
  return {
    longestGap: heartbeat.longestGap(given, complete),
    untilFirst: timeOf('first') - given,
    untilComplete: complete - given,
  };
}

/**
 * Lays out the same graph as plain Cytoscape does, on the page's thread, in a
 * task of its own between the marks "given" and "shown". Gives its time by the
 * clock in milliseconds.
 */
export async function layoutOnPage(): Promise<number> {
  const result = parseDataset(madeUpDataset());
  if (!result.ok) throw new Error('The made-up data set is not valid.');
  const { graph } = layoutInput(new NetworkIndex(result.dataset));
  const container = stage();
  await waitMs(200);
  performance.mark('given');
  layOutPlainly(graph, container);
  performance.mark('shown');
  return timeOf('shown') - timeOf('given');
}
