/**
 * The tunable numbers of the labels of edges. Lengths are in pixels at zoom 1.
 *
 * A label takes the cheapest of several candidates along its edge. What it hides
 * counts by the square pixel; all other costs are in the same unit.
 */
export const LABELS = {
  /** The size of the text. */
  fontSize: 9,
  /** The height of a line of text. */
  lineHeight: 10,
  /** The padding at both sides of the text. */
  padding: 2,
  /** The space that a label should keep from nodes and from other labels. */
  spacing: 3,
  /** The distance between an edge and a label beside it. */
  besideGap: 2,
  /** The length of the end of an edge that its arrowhead takes. */
  arrowLength: 8,
  /** The stretch of an edge over which its direction at a label is taken. */
  stretch: 32,

  /** The shortest distance between candidates along an edge. */
  shortestStep: 4,
  /** How many candidates there are along an edge at most; on a long one they lie further apart. */
  mostSteps: 24,
  /** The sizes that a label may have where it finds no place, as parts of the usual size. */
  scales: [1, 0.85, 0.7, 0.55, 0.42, 0.33],
  /** How often every label is placed anew, so that none suffers from coming first or last. */
  passes: 4,

  /** The cost of each square pixel of a node under the label. */
  costOfNode: 4,
  /** The cost of each square pixel of another label under the label. */
  costOfLabel: 3,
  /** The cost of each square pixel of the edge's own arrowhead under the label. */
  costOfArrow: 2,
  /** The cost of each pixel between the label and the place where it should be. */
  costOfDistance: 0.25,
  /** The cost of a place beside the edge. */
  costOfBeside: 12,
  /** The cost of a label of size 0; between that and the usual size it is proportional. */
  costOfScale: 200,

  /** The part of a label that may be covered before it counts as illegible: its own margins. */
  legibleCovered: 0.06,
} as const;
