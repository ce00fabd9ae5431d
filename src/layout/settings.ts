/**
 * Every number by which the layout can be tuned. None of them is fitted to one
 * data set: they were chosen on generated graphs.
 */
export const LAYOUT_SETTINGS = {
  /** The page that a layout aims at. */
  page: {
    /** The width over the height: as the window of a laptop shows the graph. */
    aspect: 1.42,
    /** As wide a page as fits into a window at a size at which everything can be read, in pixels. */
    comfortable: 870,
    /** The part of a page that boxes cover, with their share of its labels. */
    fill: 0.5,
    /** The same of a network that begins with forces: more boxes would be pushed out of order. */
    largeFill: 0.2,
    /** The same where groups stand among each other: they are larger than what lies between them. */
    outerFill: 0.62,
    /** Padding around a box for lines, in pixels, when the size of the page is computed. */
    paddingPx: 11,
  },

  /**
   * How much work is done by the quality that is asked for, as a multiple of the usual, and which
   * costs differ then. With much work, crossings and edges under boxes can be had for little more length.
   */
  quality: {
    quick: { effort: 1, costs: {} },
    thorough: {
      effort: 16,
      costs: { crossing: 420, linkUnderBox: 960, strangerPerPx2: 6, lengthPerPx: 0.4 },
    },
  },

  /** By which shape a connected component is told. */
  shapes: {
    /** So large a share of all pairs is linked in a dense one, of so many bodies. */
    dense: { share: 0.5, fewest: 8, most: 120 },
    /** Of more bodies the rings of a star, and the layers of a tree, are larger than any page. */
    largestStar: 200,
    largestTree: 120,
    /**
     * A chart of ownership: so large a share of its links leads from an owner, of so many bodies. It is drawn in layers
     * if these are no more than a multiple of a window and have so few faults for each link.
     */
    chart: { share: 0.6, most: 80, largestScale: 2.2, mostFaults: 1 },
    /** Larger networks begin with forces, smaller ones with stress. */
    largestStress: 700,
    /** Up to so many bodies, a network is also tried from the forces of cose-bilkent. */
    largestCose: 60,
  },

  /** The space that an edge leaves for its label and arrowhead, in pixels. */
  labels: { arrowPx: 12, labelGapPx: 14 },

  /** The space between boxes in rows, layers and rings, in pixels. */
  tidy: { gapX: 22, gapY: 24 },

  /** Layers of owners and what they own. */
  layers: {
    /** Over so many rows a layer is spread at most. */
    mostRows: 4,
    /** The space on both sides of a link that passes through a layer, and between two that are linked in one, in pixels. */
    bendGapPx: 12,
    besideGapPx: 70,
    /** How often all layers are aligned with those above and below. */
    sweeps: 12,
    /** The space between two layers is no higher, however many links are slanted, in pixels. */
    highestPx: 110,
  },

  /**
   * A star stands in so many rings at most, at the best of some gaps between boxes, in pixels: further
   * apart from top to bottom, more flat links pass between them. The radius is found to a
   * precision, in sizes of a box.
   */
  rings: {
    mostRings: 5,
    precision: 0.02,
    gaps: [
      [6, 6],
      [6, 24],
      [22, 24],
      [22, 40],
      [22, 60],
    ],
  },

  /** The distance of the rings of a tree at first, in pixels, and by what it grows while there are faults. */
  radialTree: { apartX: 150, apartY: 80, growth: 1.15, mostSteps: 14 },

  /** How long a link should be: room for its label and some air, in pixels; that of talks is a multiple. */
  idealLength: { airPx: 16, withoutWeight: 1.6 },

  /** Stress: rounds over all pairs, the smallest step, and from what part of a page on long paths are folded. */
  stress: { rounds: 17, lastRate: 0.1, foldFrom: 1.1, stretchX: 1.5 },

  /** Forces, as in d3-force. Lengths are in parts of the mean length of a link. */
  forces: {
    theta: 0.9,
    friction: 0.6,
    charge: 0.034,
    /** How much a link without weight pulls. */
    withoutWeight: 0.1,
    /** The temperature in the end, from 1. */
    coldest: 0.02,
    /** How often all points are moved: powers of two. */
    ticks: { coarsest: 256, finer: 128, finest: 32 },
    /** Graphs of no more points are not made smaller, nor those that would hardly become smaller. */
    smallest: 50,
    leastShrinking: 0.8,
    stretchX: 1.5,
  },

  /** The space between two connected components, in pixels. */
  componentGapPx: 26,

  /** Simulated annealing with a falling threshold. */
  anneal: {
    /**
     * `testsPerBody`: how much work is done, in comparisons of a box or an edge with another one.
     * `stepPx`: how far a box moves at first. `tolerance`: by how much a move may raise the cost at first.
     */
    group: { testsPerBody: 5000, stepPx: 200, tolerance: 60 },
    outer: { testsPerBody: 20_000, stepPx: 210, tolerance: 45 },
    whole: { testsPerBody: 40_000, stepPx: 200, tolerance: 60 },
    final: { testsPerBody: 15_000, stepPx: 50, tolerance: 8 },
    /** Larger graphs are given less for each body, so that there are no more tests than this in one stage. */
    mostTests: 50_000_000,
    /** What a move counts beside its comparisons. */
    testsPerMove: 25,
    /** The step in the end, in pixels. */
    lastStepPx: 4,
    /** The share of each kind of move; the rest are moves of one box from where it is. */
    shares: { group: 0.008, swap: 0.04, leaves: 0.06, near: 0.2, barycentre: 0.1 },
    /** How often two boxes are drawn and the worse one is moved. */
    worseOfTwo: 0.3,
    /** How often a box is swapped with one that has a neighbour in common, of all swaps. */
    swapNear: 0.67,
    /** How far from a neighbour a box is put at most, in pixels, unless the neighbour is wider. */
    neighbourStepPx: 90,
  },

  /** What each fault of a layout costs. The unit is arbitrary; only the ratios matter. */
  cost: {
    crossing: 70,
    linkUnderBox: 160,
    overlapPerPx2: 2,
    crampedPerPx: 6,
    lengthPerPx: 0.9,
    /** For each pixel by which a box reaches over the edge of the page. */
    outsidePerPx: 14,
    /** Of a box at the edge of the page; it grows with the square of the distance from the centre. */
    farFromCentre: 8,
    /** A box in the hull of a group that it does not belong to. */
    strangerPerPx2: 0.24,
    /** Two hulls that overlap. */
    sharedHullPerPx2: 0.04,
    /** The hull itself, so that a group keeps together. */
    hullPerPx2: 0.012,
    /** Free space around every box, in pixels, so that boxes do not touch and labels fit. */
    boxMarginPx: 6,
    /** How far a box must keep from an edge, in pixels, and how much more from each parallel one. */
    linkMarginPx: 3,
    parallelLinkPx: 4,
  },

  /** Groups that are laid out as one box. */
  clusters: {
    /** The most that all ties between two groups weigh together. */
    heaviestLink: 4,
    /** An edge may run between the boxes of a group, and with some luck under none of them. */
    obstacleWeight: 0.3,
    /** No box is moved further out of the hull of a group, in pixels: its edges would get too long. */
    furthestEvictionPx: 150,
  },

  /** The search for a free position, along a spiral around the wanted one. */
  freePosition: { stepPx: 5, stretchX: 1.4, marginPx: 7, mostSteps: 4000 },
} as const;
