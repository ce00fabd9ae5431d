/**
 * A calendar date as precise as its source: `2024`, `2024-12` or `2024-12-23`.
 * The proleptic Gregorian calendar, years 1000 to 9999, no time of day and no
 * time zone.
 */
export type PartialDate = string;

/** A full ISO calendar date, `2024-12-23`. Every `Day` is a {@link PartialDate}. */
export type Day = string;

const PARTIAL_DATE = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const DAYS_IN_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `month` is 1 to 12. */
function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTHS[month - 1] ?? 0);
}

/** Whether the text is a year, a month or a day that exists in the calendar. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = PARTIAL_DATE.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  if (day === undefined) return true;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), monthNumber);
}

/** Whether the text is a full date, with year, month and day, that exists in the calendar. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** The first day that the date may mean: `2024-12` gives `2024-12-01`. */
export function earliestDay(date: PartialDate): Day {
  if (date.length === 10) return date;
  return date + '0000-01-01'.slice(date.length);
}

/** The last day that the date may mean: `2024-02` gives `2024-02-29`. */
export function latestDay(date: PartialDate): Day {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
}

/**
 * Compares two dates without inventing precision. Negative when `a` is surely
 * before `b`, positive when it is surely after, 0 when both are the same full
 * date, and `undefined` when they overlap, so that the order cannot be known:
 * `2024` against `2024-06`.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number | undefined {
  if (latestDay(a) < earliestDay(b)) return -1;
  if (earliestDay(a) > latestDay(b)) return 1;
  return a === b && isDay(a) ? 0 : undefined;
}

/** Whether every day that `a` may mean comes before every day that `b` may mean. */
export function isSurelyBefore(a: PartialDate, b: PartialDate): boolean {
  return latestDay(a) < earliestDay(b);
}

/** The newest of some dates, by the last day that each may mean. */
export function newestDate(dates: readonly (PartialDate | undefined)[]): PartialDate | undefined {
  let newest: PartialDate | undefined;
  for (const date of dates) {
    if (date === undefined) continue;
    if (newest === undefined || latestDay(date) > latestDay(newest)) newest = date;
  }
  return newest;
}
