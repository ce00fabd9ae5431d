/**
 * How many parts a line can begin with before it is wider than so many pixels. Measures from the
 * beginning, so that what it costs depends on the width, not on how many parts there are.
 */
export function fittingStart(
  parts: readonly string[],
  separator: string,
  width: number,
  measure: (text: string) => number,
): number {
  let line = '';
  for (const [at, part] of parts.entries()) {
    line += at === 0 ? part : separator + part;
    if (measure(line) > width) return at;
  }
  return parts.length;
}
