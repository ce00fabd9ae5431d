import { exportMessages as words, formatLongDay, joinLabelLines } from '../../../messages/index.js';
import type { Dataset } from '../../../model/index.js';
import type { Scene, SceneEdge, SceneNode } from '../../../scene/index.js';
import { legendItems, type LegendItem } from '../../legend/legend-items.js';

/** All that is written around the graph in a picture, and said of it in its file. */
export interface PictureText {
  title: string;
  subtitle: string;
  /** Where the data comes from. */
  source: string;
  /** On what terms the data may be used; empty where it says nothing of that. */
  licence: string;
  /** What the picture shows, in one sentence, for those who do not see it. */
  alt: string;
  /** The same at length, a sentence for each tie. */
  longDescription: string;
  legend: LegendItem[];
}

/** The texts that can be given in place of those that follow from what is shown. */
export type GivenText = Partial<Pick<PictureText, 'title' | 'subtitle' | 'source' | 'alt'>>;

/** How many parties a title names, and how many ties the long description. */
const MOST_NAMED = 4;
const MOST_TIES = 200;

/** What a picture is about: the two or more parties in its middle. */
function centres({ view, nodes }: Scene): readonly SceneNode[] {
  return view === 'focus' ? nodes.filter(({ role }) => role === 'centre') : [];
}

function kindsIn(edges: readonly SceneEdge[]): string {
  const has = (...kinds: SceneEdge['kind'][]): boolean =>
    edges.some(({ kind }) => kinds.includes(kind));
  return words.kinds({
    stakes: has('stake'),
    ventures: has('venture'),
    alliances: has('alliance'),
    talks: has('talks'),
  });
}

function titleOf(dataset: Dataset, scene: Scene): string {
  const names = centres(scene).map(({ label }) => label);
  const day = formatLongDay(scene.day);
  if (names.length === 0 || names.length > MOST_NAMED) return words.title(dataset.title, '', day);
  return words.title(names.join(words.nameSeparator), kindsIn(scene.edges), day);
}

function tieSentence(edge: SceneEdge): string {
  const { title, label, labelLines } = edge;
  return words.tie(title, label === '' ? joinLabelLines(labelLines) : label);
}

/** One sentence for each tie, the largest stakes first. */
function tieSentences({ edges }: Scene): string[] {
  const byTie = new Map(edges.map((edge) => [edge.tie, edge]));
  const size = ({ capital }: SceneEdge): number =>
    typeof capital === 'number' ? capital : (capital?.min ?? -1);
  const sorted = [...byTie.values()]
    .filter(({ title }) => title !== '')
    .sort((a, b) => size(b) - size(a));
  const left = sorted.length - MOST_TIES;
  return [
    ...sorted.slice(0, MOST_TIES).map(tieSentence),
    ...(left > 0 ? [words.furtherTies(left)] : []),
  ];
}

/** What the picture of a scene says, by its view and by what is in it, unless something else is given. */
export function pictureText(dataset: Dataset, scene: Scene, given: GivenText = {}): PictureText {
  const { compiled, sources, licence } = dataset;
  const title = given.title ?? titleOf(dataset, scene);
  const parties = scene.nodes.filter(({ role = 'centre' }) => role === 'centre').length;
  const ties = new Set(scene.edges.map(({ tie }) => tie)).size;
  const hasArrows = scene.edges.some(({ kind }) => kind === 'stake');
  return {
    title,
    subtitle: given.subtitle ?? (hasArrows ? words.arrows : ''),
    source:
      given.source ??
      words.sourceLine(dataset.title, formatLongDay(compiled), sources.length, licence?.name ?? ''),
    licence: licence?.name ?? '',
    alt: given.alt ?? words.alt(title, parties, ties),
    longDescription: tieSentences(scene).join(' '),
    legend: legendItems(scene),
  };
}
