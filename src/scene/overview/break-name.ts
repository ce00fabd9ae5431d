/** Names of up to so many characters stay on one line. */
const LONGEST_LINE = 20;

/** Breaks a name between words, or after a dash, into two lines of the most even length. */
export function breakName(name: string): string[] {
  if (name.length <= LONGEST_LINE) return [name];
  let best = [name];
  for (const { index, 0: separator } of name.matchAll(/[ –-]/g)) {
    const cut = index + separator.length;
    const lines = [name.slice(0, cut).trim(), name.slice(cut).trim()];
    const longest = Math.max(...lines.map((line) => line.length));
    if (best.length === 1 || longest < Math.max(...best.map((line) => line.length))) best = lines;
  }
  return best;
}
