/** Names of up to so many characters stay on one line. */
const LONGEST_LINE = 20;

/**
 * Breaks a name of more than so many characters, by default 20, between words or
 * after a dash into two lines of the most even length. A single word stays on one.
 */
export function breakName(name: string, longestLine = LONGEST_LINE): string[] {
  if (name.length <= longestLine) return [name];
  let best = [name];
  for (const { index, 0: separator } of name.matchAll(/[ –-]/g)) {
    const cut = index + separator.length;
    const lines = [name.slice(0, cut).trim(), name.slice(cut).trim()];
    const longest = Math.max(...lines.map((line) => line.length));
    if (best.length === 1 || longest < Math.max(...best.map((line) => line.length))) best = lines;
  }
  return best;
}
