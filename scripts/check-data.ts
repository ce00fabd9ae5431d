import { parseDataset } from '../src/diagnostics/index.js';
import { DatasetError, type Problem } from '../src/model/index.js';
import { assembleDataset, type AssembledDataset } from './assemble-data.js';
import { DATA_FOLDER } from './curated-data.js';
import { OVERVIEW_FILE, POSITIONS_FILE, readOverview, readPositions } from './positions-file.js';
import {
  figuresOf,
  printFigures,
  printSection,
  sectionsOf,
  type Section,
} from './data-report/index.js';

type Locate = (path: string) => string;

/** The files joined to one data set, or what keeps them from being joined. */
async function joinedDataset(): Promise<AssembledDataset | { problems: readonly Problem[] }> {
  try {
    return await assembleDataset(DATA_FOLDER);
  } catch (error) {
    if (error instanceof DatasetError) return { problems: error.problems };
    throw error;
  }
}

function printErrors(problems: readonly Problem[], locate: Locate): void {
  const entries = problems.map(({ path, message }) => ({ path, text: message }));
  const errors = { name: 'errors', title: 'errors', suggestion: 'Correct these first.', entries };
  console.log(printSection(errors, locate, true).join('\n'));
  process.exitCode = 1;
}

function printReport(sections: readonly Section[], locate: Locate): void {
  for (const section of sections) {
    console.log(`\n${printSection(section, locate, false).join('\n')}`);
  }
}

function printOne(sections: readonly Section[], name: string, locate: Locate): void {
  const section = sections.find((candidate) => candidate.name === name);
  if (section) {
    console.log(printSection(section, locate, true).join('\n'));
    return;
  }
  const names = sections.map((candidate) => candidate.name).join(', ');
  console.log(`There is no section “${name}”. The sections are ${names}.`);
  process.exitCode = 1;
}

/**
 * Checks the curated data and prints a report for its curators. With the name
 * of a section only that one is printed, and whole. The exit code is 1 when
 * there are errors; nothing doubtful makes it fail.
 */
export async function main(only?: string): Promise<void> {
  const joined = await joinedDataset();
  if ('problems' in joined) {
    printErrors(joined.problems, (path) => path);
    return;
  }
  const { input, origins } = joined;
  const locate: Locate = (path) =>
    path === POSITIONS_FILE || path === OVERVIEW_FILE ? path : origins.locate(path);
  const result = parseDataset(input);
  if (!result.ok) {
    printErrors(result.problems, locate);
    return;
  }
  const [positions, overview] = await Promise.all([readPositions(), readOverview()]);
  const sections = sectionsOf(result.dataset, result.warnings, positions, overview);
  if (only !== undefined) {
    printOne(sections, only, locate);
    return;
  }
  console.log(printFigures(figuresOf(result.dataset)).join('\n'));
  printReport(sections, locate);
}
