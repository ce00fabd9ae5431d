import * as v from 'valibot';
import { INVISIBLE } from '../model/index.js';
import { nearest } from './nearest.js';
import { introspect, type AnySchema } from './schema-introspection.js';

/** Longer texts are not typing errors, and trying fixes on them would cost time. */
const MAX_FIXABLE_CHARACTERS = 200;

/**
 * What the value was probably meant to be, or `undefined`. Every common slip is
 * undone on trial, and the first attempt that the schema accepts is returned, so
 * that a fix is never itself wrong.
 */
export function quickFix(schema: AnySchema, value: unknown): unknown {
  for (const attempt of attempts(schema, value)) {
    if (attempt !== undefined && attempt !== value && v.is(schema, attempt)) return attempt;
  }
  return undefined;
}

function* attempts(schema: AnySchema, value: unknown): Generator {
  if (typeof value === 'number') yield String(value);
  if (Array.isArray(value) && value.length === 1) yield value[0];
  if (typeof value === 'string' && value.length <= MAX_FIXABLE_CHARACTERS) {
    yield* attemptsForText(schema, value.trim());
  }
  if (introspect(schema).type === 'list') yield [value];
}

function* attemptsForText(schema: AnySchema, text: string): Generator {
  yield text;
  yield text.replace(INVISIBLE, '').trim();
  yield figure(text);
  yield range(text);
  yield isoDate(text);
  yield { true: true, yes: true, false: false, no: false }[text.toLowerCase()];
  yield text.toLowerCase();
  yield text.toUpperCase();
  yield text.replace(/[\s-]/g, '').toUpperCase();
  const { choices } = introspect(schema) as { choices?: readonly string[] };
  if (choices) yield nearest(text, choices);
  if (/^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(text)) yield `https://${text}`;
  yield kebabCase(text);
}

function kebabCase(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{Mark}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** "35.7%", "35,7 %", "about 35.7" and "1,234,567" as numbers. */
function figure(text = ''): number | undefined {
  const digits = /^(?:about |ca\.? ?|[~≈] ?)?(-?\d[\d.,]*) ?%?$/i.exec(text)?.[1];
  if (digits === undefined) return undefined;
  const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits);
  const number = Number(grouped ? digits.replaceAll(',', '') : digits.replace(',', '.'));
  return Number.isNaN(number) ? undefined : number;
}

/** "25-50%", ">50%", "over 50%", "at most 10%" as ranges. */
function range(text: string): object | undefined {
  const ends = /^(\d[\d.,]*) ?%? ?(?:-|–|to) ?(\d[\d.,]*) ?%?$/.exec(text);
  if (ends) return { min: figure(ends[1]), max: figure(ends[2]) };
  const open = /^(>=?|<=?|≥|≤|over|under|at least|at most|up to) ?(\d[\d.,]*) ?%?$/i.exec(text);
  if (!open) return undefined;
  const end = figure(open[2]);
  switch (open[1]?.toLowerCase()) {
    case '>':
    case 'over':
      return { min: end, minExclusive: true };
    case '<':
    case 'under':
      return { max: end, maxExclusive: true };
    case '>=':
    case '≥':
    case 'at least':
      return { min: end };
    default:
      return { max: end };
  }
}

/** "31.12.2024", "2024/12/31", "2024-1-5" and times of day as ISO dates; never "01/02/2024". */
function isoDate(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:T.*)?$/.exec(text);
  if (yearFirst) return joinDate(yearFirst.slice(1));
  const dayFirst = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!dayFirst) return undefined;
  const [, day, separator, month, year] = dayFirst;
  // With slashes Americans put the month first; only a day above 12 settles it.
  if (separator !== '.' && Number(day) <= 12) return undefined;
  return joinDate([year, month, day]);
}

function joinDate(parts: readonly (string | undefined)[]): string {
  const known = parts.filter((part) => part !== undefined);
  return known.map((part) => part.padStart(2, '0')).join('-');
}
