import { messages } from '../messages/index.js';
import { DatasetError, problem, type Problem } from '../model/index.js';

/** What went wrong, as problems of the data. */
export function failure(error: unknown): readonly Problem[] {
  if (error instanceof DatasetError) return error.problems;
  const reason = error instanceof Error ? error.message : String(error);
  return [problem({ path: '', ...messages.loading.unexpected(reason) })];
}
