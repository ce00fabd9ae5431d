import type { Figure, Section, Unit } from './figure.js';

const HEADINGS = ['median', 'lowest', 'highest'];
const INDENT = '  ';

function decimals(value: number, unit: Unit): number {
  if (unit === '×') return value < 10 ? 2 : 0;
  return unit === 'kB' || (unit === 'ms' && value < 10) ? 1 : 0;
}

function numberText(value: number, unit: Unit): string {
  return `${value.toFixed(decimals(value, unit))} ${unit}`.trimEnd();
}

function cells({ name, unit, median, min, max }: Figure): string[] {
  return [INDENT + name, ...[median, min, max].map((value) => numberText(value, unit))];
}

/** The figures as aligned plain text, a section after the other. */
export function tableOf(sections: readonly Section[]): string {
  const rows = sections.flatMap(({ figures }) => figures.map(cells));
  const nameWidth = Math.max(
    ...rows.map(([name = '']) => name.length),
    ...sections.map(({ title }) => title.length),
  );
  const width = Math.max(...[...rows.flatMap((row) => row.slice(1)), ...HEADINGS].map(lengthOf));
  const line = ([name = '', ...numbers]: string[]): string =>
    [name.padEnd(nameWidth), ...numbers.map((text) => text.padStart(width))].join('  ');
  return sections
    .map(({ title, figures, failures = [] }) => [
      line([title, ...HEADINGS]),
      ...figures.map((row) => line(cells(row))),
      ...failures.map((failure) => `${INDENT}failed: ${failure}`),
    ])
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function lengthOf(text: string): number {
  return text.length;
}
