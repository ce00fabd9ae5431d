/**
 * Every number by which the layout can be tuned. None of them is fitted to one
 * data set: the layout of the shipped data is chosen among several seeds.
 */
export const LAYOUT_SETTINGS = {
  /** The page that a layout aims at: its width over its height, and the part that boxes cover. */
  page: {
    /** A graph without groups. The proportions are those of the graph in a laptop's window. */
    whole: { aspect: 1.42, fill: 0.44 },
    /** Groups among each other: they are larger than what lies between them, and fill a page better. */
    outer: { aspect: 1.42, fill: 0.62 },
    /** The members of one group. */
    group: { aspect: 1.3, fill: 0.5 },
    /** Padding around a box for lines and labels, in pixels, when the size of the page is computed. */
    paddingPx: 11,
  },

  /** How much time is spent, by the quality that is asked for. */
  quality: {
    /** `outerStarts`: starts for the groups among each other. `repair`, `final`: parts of the usual number of moves. */
    quick: { outerStarts: 1, repair: 0.5, final: 0.3 },
    thorough: { outerStarts: 14, repair: 4, final: 3 },
  },

  /** Small graphs are laid out several times, since each attempt is cheap. */
  attempts: { most: 4, nodesInAll: 360 },

  /** Simulated annealing with a falling threshold. */
  anneal: {
    /** `stepPx`: how far a box moves at first. `tolerance`: by how much a move may raise the cost at first. */
    initial: { stepPx: 210, tolerance: 45 },
    repair: { stepPx: 200, tolerance: 60 },
    final: { stepPx: 50, tolerance: 8 },
    /** The step in the end, in pixels. */
    lastStepPx: 4,
    /** The share of each kind of move; the rest are moves of one box from where it is. */
    shares: { cluster: 0.03, swap: 0.1, leaves: 0.15, near: 0.2 },
    /** Moves in all, at most so many for each box. */
    moves: { inAll: 80_000, mostPerBox: 1000 },
    /** Comparisons of boxes and edges in all, so that dense and large graphs come to an end. */
    comparisons: 300_000_000,
    /** How far from a neighbour a box is put at most, in pixels, unless the neighbour is wider. */
    neighbourStepPx: 90,
  },

  /** What each fault of a layout costs. The unit is arbitrary; only the ratios matter. */
  cost: {
    crossing: 70,
    edgeUnderBox: 160,
    overlapPerPx2: 2,
    crampedEdgePerPx: 6,
    lengthPerPx: 0.9,
    /** For each pixel by which a box reaches over the edge of the page. */
    outsidePerPx: 14,
    /** Of a box at the edge of the page; it grows with the square of the distance from the centre. */
    farFromCentre: 8,
    /** A box in the hull of a group that it does not belong to. */
    intruderPerPx2: 0.24,
    /** Two hulls that overlap. */
    sharedHullPerPx2: 0.04,
    /** The hull itself, so that a group keeps together. */
    hullPerPx2: 0.012,
    /** Free space around every box, in pixels, so that boxes do not touch and labels fit. */
    boxMarginPx: 6,
    /** The part of an edge that its arrowhead takes, in pixels. */
    arrowPx: 7,
    /** How far a box must keep from an edge, in pixels, and how much more from each parallel one. */
    edgeMarginPx: 3,
    parallelEdgePx: 4,
  },

  /** Groups that are laid out as one box. */
  clusters: {
    /** The most that all ties between two groups weigh together. */
    heaviestEdge: 4,
    /** An edge may run between the boxes of a group, and with some luck under none of them. */
    obstacleWeight: 0.3,
    /** No box is moved further out of the hull of a group, in pixels: its edges would get too long. */
    furthestEvictionPx: 150,
  },

  /** The search for a free position, along a spiral around the wanted one. */
  freePosition: { stepPx: 5, stretchX: 1.4, marginPx: 7, mostSteps: 4000 },

  /** The start of the forces: a spiral with so much space for each node, in pixels. */
  spiralSpacingPx: 45,

  /** The space between two connected components, in pixels. */
  componentGapPx: 25,

  /** The forces of cose-bilkent, which are given less time for each node of a large graph. */
  forces: {
    idealEdgeLength: 55,
    nodeRepulsion: 1500,
    edgeElasticity: 0.45,
    iterations: { most: 2500, timesNodes: 1_000_000 },
  },
} as const;
