/** A point of the drawing. The unit is the pixel of a canvas at zoom 1; y grows downwards. */
export interface Point {
  x: number;
  y: number;
}
