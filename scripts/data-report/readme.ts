import { percentOf, type Figures } from './figures.js';

const START = '<!-- Figures of the data, written by npm run data:figures -->';
const END = '<!-- End of the figures -->';

function table({ counts, coverage }: Figures): string {
  const rows = [
    ...counts.map(({ what, amount }) => `| ${what} | ${amount.toLocaleString('en')} |`),
    ...coverage.map(({ what, amount, of }) => `| ${what} | ${percentOf(amount, of)} |`),
  ];
  return ['| in the data | |', '| --- | ---: |', ...rows].join('\n');
}

/**
 * A document with the figures of the data in the place that it marks for them.
 * Throws when it marks none.
 */
export function withFigures(document: string, figures: Figures): string {
  const start = document.indexOf(START);
  const end = document.indexOf(END);
  if (start < 0 || end < start) throw new Error(`There is no place for figures: “${START}”.`);
  const before = document.slice(0, start + START.length);
  return `${before}\n\n${table(figures)}\n\n${document.slice(end)}`;
}
