/** What each reason for not reading a file knows; `importMessages` puts it into words. */
export interface FileFaults {
  empty: Record<string, never>;
  'wrong-encoding': { encoding: string };
  'wrong-format': { format: string; known: readonly string[] };
  'wrong-mapping': { text: string };
  binary: { type: 'zip' | 'spreadsheet' | 'pdf' | 'image' | 'gzip' | 'database' | 'other' };
  'web-page': Record<string, never>;
  'xml-broken': { line: number; column: number; reason: string };
  'xml-unknown': { root: string };
  'json-unknown': { keys: readonly string[] };
  'graph-broken': { line: number };
  'no-graph': Record<string, never>;
  'too-many-columns': { columns: number; most: number };
  'no-columns': { headings: readonly string[] };
  'column-not-there': { field: string; column: string; headings: readonly string[] };
  'nothing-found': Record<string, never>;
  'too-large': Record<string, never>;
  'too-many-records': { most: number };
  'with-others': Record<string, never>;
}

export type FaultCode = keyof FileFaults;

interface FaultOf<Code extends FaultCode> {
  code: Code;
  data: FileFaults[Code];
}

export type FileFault = { [Code in FaultCode]: FaultOf<Code> }[FaultCode];
