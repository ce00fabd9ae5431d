import type { Box } from '../../geometry/index.js';
import { joinLabelLines, MARKS } from '../../messages/index.js';
import { curveThrough, type Curve } from '../routing/curve.js';
import { controlPointAt } from '../routing/route.js';
import { DEFAULT_LABEL_PLACEMENT, type SceneDecoration, type SceneEdge } from '../scene.js';
import type { Steps } from '../../layout/index.js';
import type { MeasureText } from '../text-width.js';
import type { DrawnLink, LinkLabel } from './drawn-link.js';
import type { FrameSize } from './frame.js';
import { labelDecorations } from './label-decoration.js';
import type { UnplacedLabel } from './label-candidates.js';
import { placeLabels } from './line-labels.js';
import type { Line } from './line.js';
import type { Path } from './path.js';
import { CARDS } from './settings.js';

/** A link with its line, once the cards are placed. */
export interface LinkLine {
  link: DrawnLink;
  line: Line;
}

/** Between a share and a sign that must not stand on a line of its own. */
const NO_BREAK = '\u00a0';

function round(value: number): number {
  // Adding 0 makes a plain zero of a negative one.
  return Math.round(value * 100) / 100 + 0;
}

function sceneEdge({ link, line }: LinkLine, path: Path, curve: Curve): SceneEdge {
  const { labels, ...rest } = link;
  const { source, target } = line;
  const { start, controls, end } = path;
  const lines = labels
    .flatMap(({ lines: [first = '', ...others], ring }) => [
      ring ? withSign(first, ring) : first,
      ...others,
    ])
    .filter((text) => text !== '');
  return {
    ...rest,
    label: joinLabelLines(lines),
    labelLines: [],
    labelData: null,
    mark: '',
    controlPoints: controls.map((point) => {
      const { distance, weight } = controlPointAt(start, end, point);
      return { distance: round(distance), weight };
    }),
    anchors: {
      source: { x: round(start.x - source.x), y: round(start.y - source.y) },
      target: { x: round(end.x - target.x), y: round(end.y - target.y) },
    },
    labelPlacement: DEFAULT_LABEL_PLACEMENT,
    route: curve.points.map(({ x, y }) => ({ x: round(x), y: round(y) })),
  };
}

/** The labels of a link as a line of this length has them: a short one has the sign of joint ventures behind its share. */
function labelsOn({ labels }: DrawnLink, { length }: Curve): LinkLabel[] {
  return labels.flatMap((label) => {
    const { ring } = label;
    if (!ring) return [label];
    if (length >= CARDS.label.ringFrom) return [label, ring];
    const { shortLines, otherLines } = label;
    return [
      {
        ...label,
        lines: withRing(label.lines, ring),
        ...(shortLines && { shortLines: withRing(shortLines, ring) }),
        ...(otherLines && { otherLines: otherLines.map((lines) => withRing(lines, ring)) }),
      },
    ];
  });
}

function withRing([first = '', ...others]: readonly string[], ring: LinkLabel): string[] {
  return [withSign(first, ring, NO_BREAK), ...others];
}

function withSign(text: string, { lines }: LinkLabel, space = ' '): string {
  return `${text}${space}${MARKS.venture}${lines.join('')}`;
}

/** The labels of all links; a name that stands on several lines is one label. */
function unplacedLabels(
  lines: readonly LinkLine[],
  curves: ReadonlyMap<Line, Curve>,
): UnplacedLabel[] {
  const labels = new Map<string, UnplacedLabel & { curves: Curve[] }>();
  for (const { link, line } of lines) {
    const curve = curves.get(line);
    if (!curve) continue;
    labelsOn(link, curve).forEach((label, index) => {
      const isName = label.role === 'alliance-name';
      const ofTie = isName ? `${link.tie}/name` : `${link.tie}/change`;
      const id = isName || label.isOfTie ? ofTie : `${link.id}/label-${index}`;
      const of = link.id;
      const entry = labels.get(id) ?? { id, of, label, curves: [] };
      labels.set(id, entry);
      entry.curves.push(curve);
    });
  }
  return [...labels.values()];
}

function arrowheads(lines: readonly LinkLine[], curves: ReadonlyMap<Line, Curve>) {
  const size = CARDS.arrowLength;
  return lines.flatMap(({ link, line }) => {
    const points = curves.get(line)?.points ?? [];
    if (link.kind !== 'stake') return [];
    const ends = link.roles.includes('cross-holding')
      ? [points.at(-1), points[0]]
      : [points.at(-1)];
    return ends.flatMap((end) => (end ? [{ ...end, width: 2 * size, height: size }] : []));
  });
}

/** What lines look like, with their labels, once they have paths. Labels cover no card, nor what else is given as one. */
export function* drawLines(
  lines: readonly LinkLine[],
  paths: ReadonlyMap<Line, Path>,
  cards: readonly Box[],
  frame: FrameSize,
  measure: MeasureText,
): Steps<{ edges: SceneEdge[]; labels: SceneDecoration[] }> {
  const curves = new Map(
    [...paths].map(([line, { start, controls, end }]) => {
      return [line, curveThrough(start, controls, end, CARDS.segments)] as const;
    }),
  );
  const around = {
    cards,
    arrowheads: arrowheads(lines, curves),
    curves: [...curves.values()],
    frame,
  };
  const labels = yield* placeLabels(unplacedLabels(lines, curves), around, measure);
  return {
    edges: lines.flatMap((linkLine) => {
      const [path, curve] = [paths.get(linkLine.line), curves.get(linkLine.line)];
      return path && curve ? [sceneEdge(linkLine, path, curve)] : [];
    }),
    labels: labels.flatMap(labelDecorations),
  };
}
