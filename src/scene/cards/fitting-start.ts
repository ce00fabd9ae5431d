/**
 * How many parts a line can begin with before it is wider than so many pixels. Tries twice as many
 * until that is wider, so that what it costs depends on the width, not on how many parts there are.
 */
export function fittingStart(
  parts: readonly string[],
  separator: string,
  width: number,
  measure: (text: string) => number,
): number {
  const fits = (count: number): boolean => measure(parts.slice(0, count).join(separator)) <= width;
  let [fitting, tooMany] = [0, 1];
  while (tooMany <= parts.length && fits(tooMany)) [fitting, tooMany] = [tooMany, 2 * tooMany];
  tooMany = Math.min(tooMany, parts.length + 1);
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    if (fits(middle)) fitting = middle;
    else tooMany = middle;
  }
  return fitting;
}
