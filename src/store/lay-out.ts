import type { ColumnPositions, LayoutStep, Positions } from '../layout/index.js';
import type { Dataset } from '../model/index.js';
import { LayoutImprovement, type Prepare } from './layout-improvement.js';
import { inSlices, nextTask } from './next-task.js';
import { runInWorker } from './run-in-worker.js';
import type { Layouts } from './load-state.js';
import type { Scenes, Surface } from './scenes.js';
import type { StateHolder } from './state-holder.js';
import { Selectors } from './selectors.js';
import { isSmall } from './small-data.js';

/** Where better positions are shown that come after the first ones. */
export interface LayoutContext {
  holder: StateHolder;
  scenes: Scenes;
  /** What scenes are composed for at the moment. */
  surface: () => Surface;
}

/** Without a worker, the page itself lays out up to this number of parties. */
const LARGEST_ON_PAGE_PARTIES = 150;

/** The page lays out the overview of so few parties at once: starting a worker would take longer. */
const FEW_PARTIES = 12;

/**
 * Where fewer than this share of all parties lack a position, the others are placed beside their
 * ties, which takes milliseconds; else positions say too little and all are laid out.
 */
const LARGEST_MISSING_SHARE = 0.5;

function isSmallEnough({ parties }: Dataset): boolean {
  return parties.length <= LARGEST_ON_PAGE_PARTIES;
}

async function layOutOverview(dataset: Dataset, signal: AbortSignal): Promise<ColumnPositions> {
  // Validation may have taken long: the page may paint before the data is transferred.
  await nextTask();
  if (dataset.parties.length <= FEW_PARTIES) {
    const { runTask } = await import('./tasks.js');
    return runTask('overview', dataset);
  }
  return runInWorker('overview', dataset, { signal, isSmall: isSmallEnough(dataset), dataset });
}

/** Lets a worker lay out a network, and reports each step; the first one has first positions. */
async function layOutInWorker(
  dataset: Dataset,
  signal: AbortSignal,
  report: (step: LayoutStep) => void,
): Promise<Positions> {
  return runInWorker('layout', dataset, {
    signal,
    isSmall: isSmallEnough(dataset),
    dataset,
    report: (step) => report(step as LayoutStep),
  });
}

/** Improves first positions by the last ones. Should there be none, the first stay, and nobody is told to wait. */
function improve(improvement: LayoutImprovement, last: Promise<Positions>): void {
  last.then(
    (positions) => improvement.offer(positions),
    () => improvement.end(),
  );
}

/** Composes scenes of better positions in short tasks. */
function preparing({ scenes, surface }: LayoutContext, signal: AbortSignal): Prepare {
  return (state) => scenes.prepare(state, surface(), signal);
}

/** Finds first positions here, which a worker then improves if they can be. */
async function quickPositions(
  dataset: Dataset,
  signal: AbortSignal,
  context: LayoutContext,
): Promise<Positions> {
  const { firstLayout } = await import('./first-layout.js');
  const step = await inSlices(firstLayout(new Selectors().index(dataset)), signal);
  if (!step) throw signal.reason as Error;
  const { positions, progress } = step;
  if (progress === 1) return positions;
  const prepare = preparing(context, signal);
  const improvement = new LayoutImprovement(context.holder, dataset, positions, signal, prepare);
  const report = (done: LayoutStep): void => improvement.report(done.progress);
  improve(improvement, layOutInWorker(dataset, signal, report));
  return positions;
}

/** Resolves with the first positions that a worker finds; the last ones are shown in their place later. */
function firstPositions(
  dataset: Dataset,
  signal: AbortSignal,
  context: LayoutContext,
): Promise<Positions> {
  const { holder } = context;
  const prepare = preparing(context, signal);
  return new Promise((resolve, reject) => {
    let improvement: LayoutImprovement | undefined;
    const last = layOutInWorker(dataset, signal, ({ positions, progress }) => {
      improvement?.report(progress);
      if (!positions || improvement) return;
      improvement = new LayoutImprovement(holder, dataset, positions, signal, prepare);
      improve(improvement, last);
      resolve(positions);
    });
    last.then(resolve, reject);
  });
}

async function layOutNetwork(
  dataset: Dataset,
  signal: AbortSignal,
  context: LayoutContext,
): Promise<Positions> {
  const { parties, positions = {} } = dataset;
  const placed = parties.filter(({ id }) => Object.hasOwn(positions, id)).length;
  if (placed > LARGEST_MISSING_SHARE * parties.length) {
    const { placeMissingParties } = await import('./place-missing.js');
    return placeMissingParties(dataset, positions);
  }
  if (isSmall(dataset)) return quickPositions(dataset, signal, context);
  await nextTask();
  return firstPositions(dataset, signal, context);
}

/**
 * Computes a layout of a data set; of the network the first positions, which may be improved
 * afterwards. Rejects when it cannot, or when aborted. Loaded
 * for data that comes without the layout that a view needs.
 */
export async function layOut<Name extends keyof Layouts>(
  name: Name,
  dataset: Dataset,
  signal: AbortSignal,
  context: LayoutContext,
): Promise<Layouts[Name]> {
  const compute = name === 'overview' ? layOutOverview : layOutNetwork;
  return (await compute(dataset, signal, context)) as Layouts[Name];
}
