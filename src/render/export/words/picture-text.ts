import { exportMessages as words, formatLongDay } from '../../../messages/index.js';
import type { Dataset } from '../../../model/index.js';
import type { Scene, SceneDecoration, SceneEdge, SceneNode } from '../../../scene/index.js';
import { legendItems, type LegendItem } from '../../legend/legend-items.js';
import { publishersOf } from './publishers.js';
import { tieSentence } from './tie-sentence.js';

/** All that is written around the graph in a picture, and said of it in its file. */
export interface PictureText {
  /** Whom or what it is about, for the name of its file. */
  subject: string;
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

/** The texts that can be given in place of those that follow from what is shown, and whether there is a legend: by default there is. */
export type GivenText = Partial<
  Pick<PictureText, 'title' | 'subtitle' | 'source' | 'alt'> & { legend: boolean }
>;

/** How many parties a title names, and how many ties the long description. */
const MOST_NAMED = 4;
const MOST_TIES = 200;
const MOST_PUBLISHERS = 3;

/** The parties that a picture is about: one in the middle, the two ends of a connection, or those that were chosen. */
function subjects({ view, nodes }: Scene): readonly SceneNode[] {
  if (view !== 'focus') return [];
  const centres = nodes.filter(({ role }) => role === 'centre');
  return centres.length > 0 ? centres : nodes;
}

function nameSubjects(nodes: readonly SceneNode[]): string {
  const names = nodes.map(({ label }) => label);
  if (names.length <= MOST_NAMED) return names.join(words.nameSeparator);
  const shown = names.slice(0, MOST_NAMED - 1);
  return words.andMore(shown.join(words.nameSeparator), names.length - shown.length);
}

/** Ties are lines or, in the focus view, entries of lists. */
function kindsIn({ edges, decorations }: Scene): string {
  const has = (wanted: SceneEdge['kind'], listed?: SceneDecoration['role']): boolean =>
    edges.some(({ kind }) => kind === wanted) || decorations.some(({ role }) => role === listed);
  return words.kinds({
    stakes: has('stake'),
    ventures: has('venture'),
    alliances: has('alliance', 'alliance-line'),
    talks: has('talks', 'talks-line'),
  });
}

function titleOf(subject: string, scene: Scene): string {
  const kinds = subjects(scene).length === 0 ? '' : kindsIn(scene);
  const day = formatLongDay(scene.day);
  if (scene.days) return words.onDays(subject, scene.days.map(formatLongDay));
  if (scene.since !== undefined) {
    return words.comparison(subject, formatLongDay(scene.since), day);
  }
  return words.title(subject, kinds, day);
}

/** One sentence for each tie, the largest stakes first. */
function tieSentences({ edges, nodes }: Scene): string[] {
  const nameOf = new Map(nodes.map(({ id, label }) => [id, label]));
  const byTie = new Map(edges.map((edge) => [edge.tie, edge]));
  const size = ({ capital }: SceneEdge): number =>
    typeof capital === 'number' ? capital : (capital?.min ?? -1);
  const sorted = [...byTie.values()]
    .filter(({ title }) => title !== '')
    .sort((a, b) => size(b) - size(a));
  const left = sorted.length - MOST_TIES;
  return [
    ...sorted.slice(0, MOST_TIES).map((edge) => tieSentence(edge, nameOf)),
    ...(left > 0 ? [words.furtherTies(left)] : []),
  ];
}

/** Where the figures come from: who has published them or, of many, the data set. */
function sourceOf(dataset: Dataset, scene: Scene): string {
  const { title, compiled, sources, licence } = dataset;
  const [day, terms] = [formatLongDay(compiled), licence?.name ?? ''];
  const publishers = publishersOf(dataset, scene);
  if (publishers.length === 0) return words.sourceLine(title, day, sources.length, terms);
  const named = publishers.slice(0, MOST_PUBLISHERS);
  return words.publishersLine(named, publishers.length - named.length, title, day, terms);
}

/** What the picture of a scene says, by its view and by what is in it, unless something else is given; `remarks` are sentences on choices of the reader. */
export function pictureText(
  dataset: Dataset,
  scene: Scene,
  given: GivenText = {},
  remarks: readonly string[] = [],
): PictureText {
  const { licence } = dataset;
  const about = subjects(scene);
  const subject = about.length === 0 ? dataset.title : nameSubjects(about);
  const title = given.title ?? titleOf(subject, scene);
  const parties = scene.nodes.filter(({ role = 'centre' }) => role === 'centre').length;
  const ties = new Set(scene.edges.map(({ tie }) => tie)).size;
  const hasArrows = scene.edges.some(({ kind }) => kind === 'stake');
  return {
    subject,
    title,
    subtitle: given.subtitle ?? [...(hasArrows ? [words.arrows] : []), ...remarks].join(' '),
    source: given.source ?? sourceOf(dataset, scene),
    licence: licence?.name ?? '',
    alt: given.alt ?? words.alt(title, parties, ties),
    longDescription: [...remarks, ...tieSentences(scene)].join(' '),
    legend: (given.legend ?? true) ? legendItems(scene) : [],
  };
}
