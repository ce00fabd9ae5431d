import { importFaults } from './en/import-faults.js';
import { importNotes } from './en/import-notes.js';
import { importWords } from './en/import.js';
import { tableHeadings } from './table-headings.js';

/** The words of readers of other formats, which are loaded with the first such file. */
export const importMessages = {
  ...importWords,
  faults: importFaults,
  notes: importNotes,
  headings: tableHeadings,
};
