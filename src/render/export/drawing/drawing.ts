/** A line of a shape. Lengths are in pixels of a page of 96 dpi, as everywhere in a drawing. */
export interface Stroke {
  colour: string;
  width: number;
  /** Lengths of dash and gap; empty for a solid line. */
  dash: readonly number[];
  cap: 'butt' | 'round';
  /** From 0 to 1. */
  opacity: number;
}

interface Shape {
  /** Null where nothing is filled. */
  fill: string | null;
  fillOpacity: number;
  /** Null where nothing is stroked. */
  stroke: Stroke | null;
}

/** A rectangle by its upper left corner. */
export interface RectMark extends Shape {
  type: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
}

/** A path as SVG writes it, enlarged with its stroke, and then moved to a point. */
export interface PathMark extends Shape {
  type: 'path';
  d: string;
  x: number;
  y: number;
  scale: number;
}

/** A line of text; `y` is its baseline. */
export interface TextMark {
  type: 'text';
  text: string;
  x: number;
  y: number;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  colour: string;
  bold: boolean;
  italic: boolean;
  /** Which of the two fonts of a drawing it is in. */
  font: 'text' | 'display';
}

export type Mark = RectMark | PathMark | TextMark;

/** What is drawn of one company, of one line, or of one thing on the page. */
export interface Part {
  /** What it is called in a list of layers. */
  name: string;
  marks: readonly Mark[];
  /** From 0 to 1; less than 1 for what is not emphasised. */
  opacity: number;
}

/** Parts of a kind, which an editor hides, moves or colours together. */
export interface Layer {
  name: string;
  parts: readonly Part[];
  /** What of the page it is seen in; all of it when left out. */
  clip?: { x: number; y: number; width: number; height: number };
}

/** A picture as plain data, from the lowest layer to the highest. */
export interface Drawing {
  width: number;
  height: number;
  /** The colour behind everything; null for a picture that lets through what is behind it. */
  paper: string | null;
  /** The font families of its texts, as CSS lists them. */
  fonts: Readonly<Record<TextMark['font'], string>>;
  layers: readonly Layer[];
}

/** The middle of capital letters above their baseline, as a part of the size of the text. */
export const TEXT_MIDDLE = 0.35;

/** A coordinate as files have it: a hundredth of a pixel is less than anybody sees. */
export function rounded(value: number): number {
  // Adding 0 makes a plain zero of a negative one.
  return Math.round(value * 100) / 100 + 0;
}

export const NO_FILL = { fill: null, fillOpacity: 1 } as const;

/** A solid line. */
export function solid(colour: string, width: number): Stroke {
  return { colour, width, dash: [], cap: 'butt', opacity: 1 };
}
