/** The keyword of the text that carries a record in a PNG file, and the name of its element in an SVG file. */
export const RECORD_KEYWORD = 'ownership-graph';

/** What a picture knows of what it shows, so that it can be shown again. */
export interface PictureRecord {
  /** What is seen, as a link writes it, with nothing left out: `view=focus&day=2025-02-13&selected=nissan`. */
  view: string;
  /** The page that shows it; left out where the page has no address for that. */
  link?: string;
  /** The data: its title, and the day on which it was compiled. */
  data: { title: string; compiled: string };
}

interface Written extends PictureRecord {
  format: 1;
}

/** A record as text. */
export function writeRecord(record: PictureRecord): string {
  return JSON.stringify({ format: 1, ...record } satisfies Written);
}

function isRecord(value: unknown): value is Written {
  const { format, view, link, data } = (value ?? {}) as Partial<Written>;
  const { title, compiled } = (data ?? {}) as Partial<PictureRecord['data']>;
  return (
    format === 1 &&
    typeof view === 'string' &&
    (link === undefined || typeof link === 'string') &&
    typeof title === 'string' &&
    typeof compiled === 'string'
  );
}

/** The record in a text; undefined where it is none of this format. */
export function parseRecord(text: string): PictureRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return undefined;
    const { view, link, data } = value;
    const { title, compiled } = data;
    return { view, ...(link !== undefined && { link }), data: { title, compiled } };
  } catch {
    return undefined;
  }
}
