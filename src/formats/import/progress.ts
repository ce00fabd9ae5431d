/** What is done one after the other, with the part of the whole time that it takes, as measured for large files. */
const STAGES = { decode: 0.05, parse: 0.25, collect: 0.15, make: 0.2, check: 0.35 } as const;

export type Stage = keyof typeof STAGES;

/** Where each stage begins. */
const STARTS = new Map<Stage, number>();
let sum = 0;
for (const [stage, part] of Object.entries(STAGES) as [Stage, number][]) {
  STARTS.set(stage, sum);
  sum += part;
}

/** Tells how much of reading files is done, as one number that never becomes smaller. */
export class Progress {
  readonly #report: ((done: number) => void) | undefined;
  #done = 0;

  constructor(report: ((done: number) => void) | undefined) {
    this.#report = report;
  }

  /** Tells of the part of a stage that is done, 0 to 1. */
  at(stage: Stage, part: number): void {
    const done = (STARTS.get(stage) ?? 0) + STAGES[stage] * Math.min(1, part);
    if (done <= this.#done) return;
    this.#done = done;
    this.#report?.(done);
  }
}
