import { readDataset } from '../formats/index.js';
import type { Dataset, DatasetResult } from '../model/index.js';
import { layoutDataset } from '../scene/index.js';
import type { Positions } from '../layout/index.js';

/** The work that may take too long for the page's own thread, by name. */
export const TASKS = {
  read: async (file: Blob): Promise<DatasetResult> => readDataset(await file.text()),
  layout: (dataset: Dataset): Positions => layoutDataset(dataset),
};

export type TaskName = keyof typeof TASKS;
export type TaskInput<Name extends TaskName> = Parameters<(typeof TASKS)[Name]>[0];
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<(typeof TASKS)[Name]>>;
