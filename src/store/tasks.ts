import type { DatasetResult } from '../diagnostics/index.js';
import { readFiles, validate, type FilesResult, type FileOptions } from '../formats/index.js';
import type { ColumnPositions, Positions } from '../layout/index.js';
import type { Dataset } from '../model/index.js';
import { inSlices, nextTask } from './next-task.js';
import type { ArrangedStoryline } from '../scene/index.js';
import { dataPieces, type DataPiece } from './data-pieces.js';
import { givenDataset, takeData } from './given-data.js';
import type { QuestionTask } from './question-task.js';
import type { StorylineTask } from './storyline-task.js';

/** Files to be read together. */
interface OpenTask {
  files: readonly { name: string; content: Blob }[];
  options: FileOptions;
}

/** What came of files, without the data set. */
export type FilesRead =
  | Omit<Extract<FilesResult, { ok: true }>, 'dataset'>
  | Extract<FilesResult, { ok: false }>;

/** Tells of what has been done before a task ends. */
type Report = (value: unknown) => void;

/** What is reported while files are read: the part that is done, 0 to 1, and in the end the data piece by piece. */
export type OpenReport = number | DataPiece;

/** The work that may take too long for the page's own thread, by name. */
export const TASKS = {
  /**
   * Reads and validates files of any format. The data set is reported in pieces, since taking it as
   * a whole would keep the page busy for long; the result has none.
   */
  open: async (
    { files, options }: OpenTask,
    report: (value: OpenReport) => void,
  ): Promise<FilesRead> => {
    const inputs = await Promise.all(
      files.map(async ({ name, content }) => {
        return { name, content: new Uint8Array(await content.arrayBuffer()) };
      }),
    );
    const read = await readFiles(inputs, { ...options, onProgress: report });
    if (!read.ok) return read;
    const { dataset, ...result } = read;
    for (const piece of dataPieces(dataset)) report(piece);
    return result;
  },
  /** Validates plain data. */
  validate: (value: unknown): Promise<DatasetResult> => validate(value),
  /** Places every group of the overview. */
  overview: async (dataset: Dataset = givenDataset()): Promise<ColumnPositions> => {
    const { layoutOverviewSteps } = await import('./overview-task.js');
    // Where no worker has started, the page goes on between two slices.
    const { positions } = await inSlices(layoutOverviewSteps(dataset));
    return positions;
  },
  /** Takes a piece of the data that the next tasks are about. */
  data: async (piece: DataPiece): Promise<void> => {
    takeData(piece);
    return Promise.resolve();
  },
  /** Answers a question about the data that was given. */
  question: async (task: QuestionTask): Promise<unknown> => {
    const { answerQuestion } = await import('./question-task.js');
    return answerQuestion(task);
  },
  /** Finds who belonged to whom through time, and lays it out. */
  storyline: async (task: StorylineTask): Promise<ArrangedStoryline> => {
    const { findStoryline } = await import('./storyline-task.js');
    return findStoryline(task);
  },
  /** Places every party; reports each step. The layout engine is loaded only for this. */
  layout: async (dataset: Dataset = givenDataset(), report: Report): Promise<Positions> => {
    const { layoutDataset } = await import('./layout-task.js');
    const steps = layoutDataset(dataset);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      report(step.value);
      // Where no worker has started, the page goes on between two steps.
      await nextTask();
    }
  },
};

export type TaskName = keyof typeof TASKS;
export type TaskInput<Name extends TaskName> = Parameters<(typeof TASKS)[Name]>[0];
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<(typeof TASKS)[Name]>>;

/** Runs the task of that name. */
export function runTask<Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
  report: Report = () => undefined,
): Promise<TaskResult<Name>> {
  const task = TASKS[name] as unknown as (
    input: TaskInput<Name>,
    report: Report,
  ) => Promise<TaskResult<Name>>;
  return task(input, report);
}

/** What a page sends to a worker. */
export interface WorkerRequest {
  name: TaskName;
  input: never;
}

/** What a worker sends: first that it has started, then what its task reports, and what came of it. */
export type WorkerReply =
  | { type: 'started' }
  | { type: 'report'; value: unknown }
  | { type: 'result'; result: TaskResult<TaskName> }
  | { type: 'failure'; reason: string };
