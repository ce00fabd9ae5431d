import { messages } from '../messages/index.js';
import { DatasetError, problem, type Problem } from '../model/index.js';

type Words = typeof messages.loading;
type FaultName = {
  [Name in keyof Words]: Words[Name] extends string ? never : Name;
}[keyof Words];

/** Why data cannot be loaded, before it is put into words: which of the messages, and its values. */
export type Fault = {
  [Name in FaultName]: { name: Name; values: Parameters<Words[Name]> };
}[FaultName];

/** Data, or what draws it, cannot be loaded. */
export class LoadingError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.name);
    this.fault = fault;
  }
}

function faultOf(error: unknown): Fault {
  if (error instanceof LoadingError) return error.fault;
  return { name: 'unexpected', values: [error instanceof Error ? error.message : String(error)] };
}

/**
 * What went wrong, as problems of the data. What words it is loaded only now;
 * where that cannot be loaded either, there is one sentence for all.
 */
export async function problemsOf(error: unknown): Promise<readonly Problem[]> {
  if (error instanceof DatasetError) return error.problems;
  try {
    const { wordFault } = await import('./word-fault.js');
    return [wordFault(faultOf(error))];
  } catch {
    return [problem({ path: '', ...messages.common.notLoaded })];
  }
}
