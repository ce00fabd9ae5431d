import type { PartialDate, PartyKind, FilePlace, TableField } from '../../model/index.js';
import { cleanText } from '../import/clean-text.js';
import { countryCode } from '../import/country-code.js';
import { parseDate, type DateOrder } from '../import/date-text.js';

import type { ReportBuilder } from '../import/report-builder.js';
import { parseKind } from './kind-text.js';
import type { Row } from './parse-table.js';
import type { TableLayout } from './table-layout.js';

/** How a cell is shortened in notes. */
const NOTE_CHARACTERS = 40;

/** Reads the cells of a table by what their columns mean, and notes what is not understood. */
export class CellReader {
  readonly #file: string;
  readonly #layout: TableLayout;
  readonly #order: DateOrder;
  readonly report: ReportBuilder;

  constructor(file: string, layout: TableLayout, order: DateOrder, report: ReportBuilder) {
    this.#file = file;
    this.#layout = layout;
    this.#order = order;
    this.report = report;
  }

  placeOf({ line }: Row): FilePlace {
    return { file: this.#file, line };
  }

  /** The cell of a field; undefined where it is empty or there is no such column. */
  text(row: Row, field: TableField): string | undefined {
    const column = this.#layout.columns.get(field);
    const cell = column === undefined ? undefined : row.cells[column];
    if (cell === undefined || cell === '') return undefined;
    // Where a formula was disarmed when the table was written.
    const plain = /^'\s*[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
    return cleanText(plain, this.report, this.placeOf(row));
  }

  date(row: Row, field: TableField): PartialDate | undefined {
    return this.#read(row, field, 'date-not-read', (text) => parseDate(text, this.#order));
  }

  country(row: Row, field: TableField): string | undefined {
    return this.#read(row, field, 'country-not-read', countryCode);
  }

  kind(row: Row, field: TableField): PartyKind | undefined {
    return this.#read(row, field, 'kind-not-read', parseKind);
  }

  #read<Value>(
    row: Row,
    field: TableField,
    code: 'date-not-read' | 'country-not-read' | 'kind-not-read',
    parse: (text: string) => Value | undefined,
  ): Value | undefined {
    const text = this.text(row, field);
    if (text === undefined || /^[-–—?]$/.test(text)) return undefined;
    const value = parse(text);
    if (value === undefined) {
      this.report.note(code, { text: text.slice(0, NOTE_CHARACTERS) }, this.placeOf(row));
    }
    return value;
  }
}
