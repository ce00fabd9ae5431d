import type { ColumnHead } from './column.js';

/** Whether a column is shown; `chosen` is what the state of a table says of columns. */
export function isShown({ key, isOptional }: ColumnHead, chosen: readonly string[]): boolean {
  if (chosen.includes(key)) return true;
  return !isOptional && !chosen.includes(`-${key}`);
}

/** What is said of columns once one is shown that was not, or the other way round. */
export function toggled(column: ColumnHead, chosen: readonly string[]): string[] {
  const { key, isOptional } = column;
  const willBeShown = !isShown(column, chosen);
  const others = chosen.filter((one) => one !== key && one !== `-${key}`);
  if (willBeShown === !isOptional) return others;
  return [...others, willBeShown ? key : `-${key}`].sort();
}
