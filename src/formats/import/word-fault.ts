import { importMessages } from '../../messages/index.js';
import type { Wording } from '../../messages/index.js';
import { problem, type Problem } from '../../model/index.js';
import type { FileFault } from '../../model/index.js';
import type { FilesResult } from './read-files.js';

/** Says why a file cannot be read. */
export function wordFault(file: string, { code, data }: FileFault): Problem {
  const word = importMessages.faults[code] as (data: FileFault['data']) => Wording;
  return problem({ path: file, ...word(data) });
}

/** What is said of files that are too large to be read. */
export function refuseLarge(): FilesResult {
  return { ok: false, problems: [wordFault('', { code: 'too-large', data: {} })], warnings: [] };
}

/** Says that something went wrong that nobody foresaw. */
export function wordUnexpected(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return problem({ path: file, ...importMessages.unexpected(reason) });
}
