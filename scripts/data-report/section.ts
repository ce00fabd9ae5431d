/** One thing for a curator to check. */
export interface Entry {
  /** Its place in the assembled data set: `stakes[3].holdings[1]`. */
  path: string;
  text: string;
}

/** A part of the report: entries of one kind, under the name by which it can be asked for. */
export interface Section {
  name: string;
  /** What the entries are, completing "12 …": "doubtful values". */
  title: string;
  /** What a curator can do about them, as a sentence. */
  suggestion: string;
  entries: Entry[];
}
