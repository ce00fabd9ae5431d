/**
 * The tunable numbers of routing. Lengths are in pixels at zoom 1.
 *
 * An edge is drawn along the straightest arc that passes no node too closely,
 * or where there is none along a route around the nodes, if that is worth its
 * length.
 */
export const ROUTING = {
  /** An edge that comes nearer to a node than this runs under it. */
  clearance: 2,
  /** An edge that comes nearer to a node than this is hard to hit with a finger. */
  comfort: 9,
  /** The distance between parallel edges. */
  parallelGap: 18,

  /** How far the control point of an arc lies from the straight line, in the order of trial. */
  arcDistances: [0, 10, 20, 30, 40, 52, 65, 80, 95, 112, 130, 150, 170],
  /** Where along the straight line the control point may lie besides its middle, from 0 to 1. */
  arcWeights: [0.3, 0.7],

  /** What a node that an edge runs under counts for, as additional length of the edge. */
  costOfNode: 250,
  /** No route around nodes is sought for edges whose best arc runs under more nodes than this. */
  mostNodesUnderArc: 10,
  /** The margin that a route keeps from a node at first. */
  margin: 8,
  /** By how much the margin grows each time a route proves too close to the node. */
  marginStep: 5,
  /** The distance between the routes of two pairs that turn at the same corner. */
  laneGap: 6,
  /** How often the route of a pair is sought anew because further nodes are in its way. */
  mostRounds: 12,
  /** A route around more nodes than this would wind too much to be followed. */
  mostObstacles: 32,
  /** What a turn counts for, as additional length: few wide turns are easier to follow than many. */
  costOfTurn: 40,
  /** How far from a corner an edge leaves its straight course to round it. */
  rounding: 40,
} as const;
