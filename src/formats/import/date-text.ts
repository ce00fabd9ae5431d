import { isPartialDate, type PartialDate } from '../../model/index.js';

/** In which order a date in figures has its day and its month. */
export type DateOrder = 'day-month' | 'month-day';

const LANGUAGES = ['en', 'de', 'fr'];

/** The names of months in the languages of tables, short and long, without accents and dots. */
const MONTHS = new Map<string, number>(
  LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, month) => {
        const name = format.format(new Date(Date.UTC(2000, month, 15)));
        return [foldMonth(name), month + 1] as const;
      });
    }),
  ),
);

function foldMonth(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}

const ISO = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d{1,2}:\d{2}.*)?$/;
const JAPANESE = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/;
const FIGURES = /^(\d{1,2})([-/. ])\s?(\d{1,2})\2\s?(\d{4})$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const DAY_NAME = /^(?:(\d{1,2})\.?[ -])?(\p{L}+)\.?[ -,]\s?(\d{4})$/u;
const NAME_DAY = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

function dateOf(year: string, month?: string | number, day?: string): PartialDate | undefined {
  const parts = [year, month, day].filter((part) => part !== undefined && part !== '');
  const text = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return isPartialDate(text) ? text : undefined;
}

/**
 * Reads a date as people write it: `2015-03-01`, `2015-03`, `2015`, `1.3.2015`, `03/2015`,
 * `2015年3月1日`, `1 March 2015`. `order` decides of dates in figures that can be read in two
 * ways. Undefined where it is none.
 */
export function parseDate(input: string, order: DateOrder): PartialDate | undefined {
  if (input.length > 60) return undefined;
  const text = input.normalize('NFKC').trim();
  const iso = ISO.exec(text) ?? JAPANESE.exec(text);
  if (iso) return dateOf(iso[1] ?? '', iso[2], iso[3]);
  const figures = FIGURES.exec(text);
  if (figures) {
    const [, first = '', , second = '', year = ''] = figures;
    const isMonthFirst = figures[2] === '/' && order === 'month-day' && Number(first) <= 12;
    const isDaySecond = Number(second) > 12;
    return isMonthFirst || isDaySecond ? dateOf(year, first, second) : dateOf(year, second, first);
  }
  const month = MONTH_YEAR.exec(text);
  if (month) return dateOf(month[2] ?? '', month[1]);
  const named = DAY_NAME.exec(text);
  if (named) return ofNamed(named[3] ?? '', named[2] ?? '', named[1]);
  const american = NAME_DAY.exec(text);
  return american ? ofNamed(american[3] ?? '', american[1] ?? '', american[2]) : undefined;
}

function ofNamed(year: string, name: string, day?: string): PartialDate | undefined {
  const month = MONTHS.get(foldMonth(name));
  return month === undefined ? undefined : dateOf(year, month, day);
}

/**
 * In which order dates with slashes have day and month: as the first one says that can be read
 * in one way only; undefined where none does, and null where none is in figures with slashes.
 */
export function dateOrderOf(texts: Iterable<string>): DateOrder | undefined | null {
  let hasFigures = false;
  for (const text of texts) {
    const figures = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(text.trim());
    if (!figures) continue;
    hasFigures = true;
    if (Number(figures[1]) > 12) return 'day-month';
    if (Number(figures[2]) > 12) return 'month-day';
  }
  return hasFigures ? undefined : null;
}
