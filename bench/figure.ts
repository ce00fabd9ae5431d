/** What a number counts: milliseconds, times as much, kilobytes of 1000 bytes, parts of a hundred, or things. */
export type Unit = 'ms' | '×' | 'kB' | '%' | '';

/** One row of the table. */
export interface Figure {
  name: string;
  unit: Unit;
  median: number;
  min: number;
  max: number;
  /** Every run, in order. */
  values: number[];
}

/** Figures that belong together. */
export interface Section {
  title: string;
  figures: Figure[];
  /** What could not be measured, with the reason. */
  failures?: string[];
}

/** What came of several measures, one after the other; one that fails takes nothing from the others. */
export async function attemptAll<Task>(
  tasks: readonly Task[],
  nameOf: (task: Task) => string,
  measure: (task: Task) => Promise<Figure[]>,
): Promise<Required<Omit<Section, 'title'>>> {
  const [figures, failures]: [Figure[], string[]] = [[], []];
  for (const task of tasks) {
    try {
      figures.push(...(await measure(task)));
    } catch (error) {
      failures.push(`${nameOf(task)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { figures, failures };
}

/**
 * The middle value; of an even number of values the mean of the two in the
 * middle. Throws a RangeError when there is none or one is no number.
 */
export function median(values: readonly number[]): number {
  if (values.length === 0 || !values.every(Number.isFinite)) {
    throw new RangeError('Something was not measured.');
  }
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}

/** Sums up the runs of one measure. */
export function figure(name: string, unit: Unit, values: number[]): Figure {
  return {
    name,
    unit,
    median: median(values),
    min: Math.min(...values),
    max: Math.max(...values),
    values,
  };
}

/** The mean of every round of so many measurements but the first, in which code is still cold. */
export function meansOfRounds(values: readonly number[], perRound: number): number[] {
  return Array.from({ length: values.length / perRound - 1 }, (_, round) => {
    const ofRound = values.slice((round + 1) * perRound, (round + 2) * perRound);
    return ofRound.reduce((sum, value) => sum + value, 0) / perRound;
  });
}

/** Divides run by run: what disturbs the machine in a run disturbs both sides of it. */
export function ratios(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.map((value, run) => value / (theirs[run] ?? NaN));
}

/** Measures one run after the other, never two at a time. */
export async function repeat<Result>(
  runs: number,
  measure: () => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) results.push(await measure());
  return results;
}

/** The longest of every round but the first, in which code is still cold. */
export function longestOfRounds(values: readonly number[], perRound: number): number[] {
  return Array.from({ length: values.length / perRound - 1 }, (_, round) =>
    Math.max(...values.slice((round + 1) * perRound, (round + 2) * perRound)),
  );
}
