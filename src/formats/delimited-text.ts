/** A byte order mark, without which spreadsheets take UTF-8 for another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What spreadsheets read as the beginning of a formula, in full width as well. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** A cell that no spreadsheet takes for a formula: one that looks like it begins with an apostrophe. */
function disarmed(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Rows of cells as comma-separated values (RFC 4180) that open correctly in
 * spreadsheets: UTF-8 with a byte order mark, each row ended by CRLF, cells with
 * commas, quotes or line breaks in quotes. A cell that would be a formula
 * begins with an apostrophe.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `${row.map((cell) => quoted(disarmed(cell))).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

/**
 * Rows of cells as tab-separated values for the clipboard, a line each: what a
 * spreadsheet pastes as cells. Tabs and line breaks in a cell become blanks, and
 * formulas are disarmed as in `csvText`.
 */
export function tsvText(rows: readonly (readonly string[])[]): string {
  const cellText = (cell: string): string => disarmed(cell.replace(/[\t\r\n]+/g, ' '));
  return rows.map((row) => row.map(cellText).join('\t')).join('\n');
}
