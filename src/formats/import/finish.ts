import { importMessages } from '../../messages/index.js';
import { isDay, latestDay, type Day } from '../../model/index.js';
import { validate } from '../validate.js';
import type { Draft } from './draft.js';
import type { Progress } from './progress.js';
import type { FilesResult } from './read-files.js';
import type { FileInput, ReadOptions } from './read-options.js';
import { countDataset } from './report-builder.js';

/** The day of whoever reads, on which ties without dates are to hold. */
function today(): Day {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function titleOf(files: readonly FileInput[]): string {
  const names = files.map(({ name }) =>
    name
      .replace(/[?#].*$/, '')
      .replace(/^.*[\\/]/, '')
      .replace(/\.\w{1,8}$/, ''),
  );
  return importMessages.title(names.map((name) => name.slice(0, 100)));
}

/** Makes a data set of a draft, checked like any other one, with its report. */
export async function finish(
  draft: Draft,
  files: readonly FileInput[],
  options: ReadOptions,
  progress: Progress,
): Promise<FilesResult> {
  const { report } = draft;
  let { title, compiled } = options;
  if (title === undefined) {
    title = titleOf(files);
    report.note('title-made', {});
  }
  if (compiled === undefined || !isDay(compiled)) {
    compiled = draft.compiled === undefined ? today() : latestDay(draft.compiled);
    if (draft.compiled === undefined) report.note('compiled-made', { compiled });
  }
  const built = draft.build({ title, compiled }, (part) => progress.at('make', part));
  progress.at('make', 1);
  const result = await validate(built, (part) => progress.at('check', part));
  progress.at('check', 1);
  if (!result.ok) return result;
  return { ...result, report: report.build(countDataset(result.dataset)), preview: draft.preview };
}
