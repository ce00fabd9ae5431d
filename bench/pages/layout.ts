import '../../src/elements/graph/define.js';
import { parseDataset } from '../../src/diagnostics/index.js';
import { NetworkIndex } from '../../src/network/index.js';
import { layoutInput } from '../../src/scene/index.js';
import { madeUpDataset } from '../dataset.js';
import { layOutPlainly } from './cose-bilkent.js';
import { Heartbeat } from './heartbeat.js';
import { stage } from './stage.js';

/** In milliseconds by the clock. */
export interface LayoutRun {
  /** The longest time without a beat of the page while the worker laid out. */
  longestGap: number;
  /** From asking the worker to its answer. */
  untilAnswer: number;
}

function waitMs(duration: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, duration));
}

/** Lets the page start workers as ever, and marks when one is asked and when it answers. */
function markWorkers(): void {
  const Original = window.Worker;
  window.Worker = class extends Original {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      // As its first listener, so that the page does not get the answer sooner.
      this.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
        // A worker first says that it has started.
        if (data.type !== 'started') performance.mark('answered');
      });
    }

    override postMessage(...args: [never]): void {
      super.postMessage(...args);
      performance.mark('asked');
    }
  };
}

function timeOf(mark: string): number {
  return performance.getEntriesByName(mark)[0]?.startTime ?? NaN;
}

/**
 * Gives the made-up data set to the element and waits until it is painted. Sets
 * the marks "given", "asked", "answered" and "shown".
 */
export async function layoutInWorker(): Promise<LayoutRun> {
  const data = madeUpDataset();
  const graph = document.createElement('ownership-graph');
  graph.view = 'network';
  document.body.append(graph);
  await graph.updateComplete;
  markWorkers();
  const heartbeat = new Heartbeat();
  // What the page has to do for an empty element is no part of it.
  await waitMs(200);
  performance.mark('given');
  graph.data = data;
  await graph.ready;
  performance.mark('shown');
  await waitMs(50);
  heartbeat.stop();
  const [asked, answered] = [timeOf('asked'), timeOf('answered')];
  return {
    longestGap: heartbeat.longestGap(asked, answered),
    untilAnswer: answered - asked,
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
