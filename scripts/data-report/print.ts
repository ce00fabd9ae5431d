import { percentOf, type Figures } from './figures.js';
import type { Section } from './section.js';

/** How many entries of a section are listed when the whole report is printed. */
const LISTED = 10;

function align(amounts: readonly number[]): (amount: number) => string {
  const width = Math.max(0, ...amounts.map((amount) => String(amount).length));
  return (amount) => String(amount).padStart(width);
}

/** The figures as lines of text. */
export function printFigures({ counts, coverage }: Figures): string[] {
  const number = align(counts.map(({ amount }) => amount));
  return [
    ...counts.map(({ what, amount }) => `  ${number(amount)} ${what}`),
    '',
    ...coverage.map(({ what, amount, of }) => {
      return `  ${percentOf(amount, of).padStart(4)} ${what} (${amount} of ${of})`;
    }),
  ];
}

/**
 * A section as lines of text: its title with the number of entries, then the
 * entries with their paths. Of a long one only the first are listed, unless it
 * is printed whole.
 */
export function printSection(
  { name, title, suggestion, entries }: Section,
  locate: (path: string) => string,
  isWhole: boolean,
): string[] {
  const heading = `${entries.length} ${title}`;
  if (entries.length === 0) return [heading];
  const listed = isWhole ? entries : entries.slice(0, LISTED);
  const more = entries.length - listed.length;
  return [
    `${heading}. ${suggestion}`,
    ...listed.map(({ path, text }) => `  ${text}\n    ${locate(path)}`),
    ...(more > 0 ? [`  … and ${more} more: npm run data:check -- ${name}`] : []),
  ];
}
