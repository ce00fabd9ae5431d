import type { DatasetResult } from '../../diagnostics/index.js';
import type { Problem } from '../../model/index.js';
import { decode } from './decode.js';
import { detectJsonFormat, detectTextFormat } from './detect-format.js';
import { Draft } from './draft.js';
import type { FormatName } from '../../model/index.js';
import { looksLikeJson, readJsonValues } from './json-values.js';
import { NeedsMapping, type TablePreview } from './needs-mapping.js';
import { checkOptions } from './check-options.js';
import { Progress } from './progress.js';
import type { FileInput, FileOptions, ReadOptions } from './read-options.js';
import type { Reader, ReaderInput } from './reader.js';
import type { ImportReport } from '../../model/index.js';
import { countDataset, ReportBuilder } from './report-builder.js';
import { refuseFile, UnreadableFile } from './unreadable-file.js';

/** A data set with the report of what was read, or what is wrong. */
export type FilesResult = DatasetResult & {
  /** Undefined where a file could not be read at all. */
  report?: ImportReport | undefined;
  /** A table whose columns somebody must name, or may name otherwise, by `mapping` of the options. */
  preview?: TablePreview | undefined;
};

/** Readers by format; each comes with the first file of its format. */
const READERS: Readonly<Record<Exclude<FormatName, 'json'>, () => Promise<{ read: Reader }>>> = {
  csv: () => import('../table/read-table.js'),
  bods: () => import('../bods/read-bods.js'),
  gleif: () => import('../gleif/read-gleif.js'),
  graphml: () => import('../graph/read-graphml.js'),
  gml: () => import('../graph/read-gml.js'),
  gexf: () => import('../graph/read-gexf.js'),
  ftm: () => import('../ftm/read-ftm.js'),
  cytoscape: () => import('../graph/read-cytoscape.js'),
};

const NOTHING = { parties: 0, persons: 0, stakes: 0, holdings: 0, bands: 0, sources: 0 };

interface OpenedFile extends ReaderInput {
  format: FormatName;
}

/** A file is wrong, as `diagnostics` has worded it. */
class BrokenFile extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** The values of a file in JSON; undefined where it is none. */
async function valuesOf(
  { name }: FileInput,
  text: string,
  { format, onProgress }: ReadOptions,
  report: ReportBuilder,
): Promise<readonly unknown[] | undefined> {
  const isText = format !== undefined && ['graphml', 'gml', 'gexf'].includes(format);
  if (isText || !looksLikeJson(text)) return undefined;
  const json = await readJsonValues(text, onProgress);
  if (!json.ok) throw new BrokenFile(json.problem);
  for (const line of json.brokenLines) {
    report.note('line-not-read', { reason: 'json' }, { file: name, line });
  }
  return json.values;
}

async function openFile(
  file: FileInput,
  options: ReadOptions,
  report: ReportBuilder,
): Promise<OpenedFile> {
  const { text, encoding, isGuess } = decode(file.content, options.encoding);
  if (text.trim() === '') refuseFile('empty', {});
  if (isGuess) report.note('encoding', { encoding }, { file: file.name });
  const values = await valuesOf(file, text, options, report);
  const format = options.format ?? (values ? detectJsonFormat(values) : detectTextFormat(text));
  return { name: file.name, text, values, format };
}

/**
 * Reads files of any format as one data set: found by content unless `format` tells it. Their
 * ties and parties belong together. Never rejects because of what is in a file.
 */
export async function readFiles(
  files: readonly FileInput[],
  given: FileOptions = {},
): Promise<FilesResult> {
  const report = new ReportBuilder();
  let current = files[0]?.name ?? '';
  try {
    const progress = new Progress(given.onProgress);
    const onProgress = (part: number): void => progress.at('parse', part);
    const onCollected = (part: number): void => progress.at('collect', part);
    const options = { ...checkOptions(given), onProgress, onCollected };
    if (files.length === 0) refuseFile('empty', {});
    const opened: OpenedFile[] = [];
    for (const [index, file] of files.entries()) {
      current = file.name;
      progress.at('decode', index / files.length);
      opened.push(await openFile(file, options, report));
    }
    const own = opened.find(({ format }) => format === 'json');
    if (own) {
      if (opened.length > 1) refuseFile('with-others', {});
      return await readOwn(own, report);
    }
    const draft = new Draft(report);
    const formats = new Set(opened.map(({ format }) => format));
    for (const format of formats) {
      const inputs = opened.filter((file) => file.format === format);
      current = inputs.map(({ name }) => name).join(', ');
      const { read } = await READERS[format as keyof typeof READERS]();
      await read(inputs, draft, options);
    }
    // Texts and values of large files take much of the memory that checks need.
    opened.length = 0;
    progress.at('collect', 1);
    if (draft.parties.size === 0) {
      const fault = await failure(new UnreadableFile({ code: 'nothing-found', data: {} }), '');
      return { ...fault, report: report.build(NOTHING) };
    }
    const { finish } = await import('./finish.js');
    return await finish(draft, files, options, progress);
  } catch (error) {
    return failure(error, files.length > 1 ? current : '');
  }
}

/** Reads one file of any format; see `readFiles`. `name` is for messages and sources. */
export function readFile(
  content: Uint8Array | string,
  options: FileOptions & { name?: string } = {},
): Promise<FilesResult> {
  const { name = 'data', ...rest } = options;
  return readFiles([{ name, content }], rest);
}

async function readOwn({ name, text }: OpenedFile, report: ReportBuilder): Promise<FilesResult> {
  const { checkDataset } = await import('../check-dataset.js');
  report.beginFile({ name, format: 'json', read: {} });
  const result = await checkDataset(text);
  return result.ok ? { ...result, report: report.build(countDataset(result.dataset)) } : result;
}

/** What is wrong, with the name of the file where there are several. */
async function failure(error: unknown, file: string): Promise<FilesResult> {
  const fail = (problem: Problem): FilesResult => ({
    ok: false,
    problems: [problem],
    warnings: [],
  });
  if (error instanceof BrokenFile) {
    return fail({ ...error.problem, path: [file, error.problem.path].filter(Boolean).join(' ') });
  }
  const { wordFault, wordUnexpected } = await import('./word-fault.js');
  if (error instanceof NeedsMapping) {
    return { ...fail(wordFault(file, error.fault)), preview: error.preview };
  }
  if (error instanceof UnreadableFile) return fail(wordFault(file, error.fault));
  return fail(wordUnexpected(file, error));
}
