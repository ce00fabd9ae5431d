import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import '../../src/elements/graph/define.js';
import { parseDataset } from '../../src/diagnostics/index.js';
import type { LayoutGraph } from '../../src/layout/index.js';
import type { DatasetInput } from '../../src/model/index.js';
import type { OwnershipGraph } from '../../src/classes.js';
import { NetworkIndex } from '../../src/network/index.js';
import { layoutInput } from '../../src/scene/index.js';
import { allPairs, busyPairs, type Pair } from '../../tests/fixtures/layout-shapes.js';
import { layOutPlainly } from './cose-bilkent.js';
import { stage } from './stage.js';

/** Companies of which the first of each pair holds some of the other one, and most if it comes first, unless all hold little. */
function companies(count: number, pairs: readonly Pair[], most = 60): DatasetInput {
  const sources = ['register'];
  const held = new Set<number>();
  const capitalOf = (owned: number): number => {
    const capital = held.has(owned) ? 1 : most;
    held.add(owned);
    return capital;
  };
  return {
    title: 'Made-up companies',
    compiled: '2026-01-31',
    parties: Array.from({ length: count }, (_, at) => {
      return { id: `company-${at}`, kind: 'company' as const, name: `Company ${at}` };
    }),
    stakes: pairs.map(([owner, owned]) => ({
      id: `stake-${owner}-${owned}`,
      owner: `company-${owner}`,
      owned: `company-${owned}`,
      holdings: [{ from: '2010-01-01', capital: capitalOf(owned), sources }],
    })),
    sources: [{ id: 'register', title: 'A register', publisher: 'Nobody' }],
  };
}

/** The data sets of which the first picture is measured, by name. */
const DATASETS = {
  'star of 100': () =>
    companies(
      101,
      Array.from({ length: 100 }, (_, at): Pair => [at + 1, 0]),
      1,
    ),
  'thirty cross-holders': () =>
    companies(
      30,
      allPairs(30).flatMap(([a, b]): Pair[] => [
        [a, b],
        [b, a],
      ]),
      1,
    ),
  '2,000 parties': () => companies(2000, busyPairs(2000, 1.28)),
  '10,000 parties': () => companies(10_000, busyPairs(10_000, 1.28)),
  '10,000 parties in a table': () => companies(10_000, busyPairs(10_000, 1.2)),
} satisfies Record<string, () => DatasetInput>;

/** The stakes of a data set as the file that a spreadsheet would give. */
function tableOf({ stakes = [] }: DatasetInput): File {
  const rows = stakes.map(
    ({ owner, owned, holdings }) => `${owner},${owned},${JSON.stringify(holdings[0]?.capital)}`,
  );
  return new File([['owner,owned,share', ...rows].join('\n')], 'stakes.csv');
}

export type FirstPictureData = keyof typeof DATASETS;
export type Painter = 'network' | 'overview' | 'cose-bilkent' | 'd3-force';

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Resolves when the first picture is there, which a complete one replaces later, and a frame shows it. */
async function painted(graph: OwnershipGraph): Promise<void> {
  const { shadowRoot } = graph;
  const first = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (shadowRoot?.querySelector('.first-picture')) resolve();
    });
    if (shadowRoot) observer.observe(shadowRoot, { childList: true, subtree: true });
  });
  await Promise.race([first, graph.ready]);
  await frame();
}

/** Ours, from the data to the first picture on the canvas. */
async function showOurs(data: DatasetInput | File, view: 'network' | 'overview'): Promise<void> {
  const graph = document.createElement('ownership-graph');
  graph.view = view;
  document.body.append(graph);
  await graph.updateComplete;
  performance.mark('given');
  graph.data = data;
  await painted(graph);
  performance.mark('shown');
}

/** Cytoscape with cose-bilkent on the page's thread, from the finished graph to the painted frame. */
async function showCytoscape(graph: LayoutGraph): Promise<void> {
  const container = stage();
  performance.mark('given');
  const cy = layOutPlainly(graph, container);
  await new Promise((resolve) => cy.one('render', resolve));
  performance.mark('shown');
}

const TICKS = 300;

/** The forces of d3 on the page's thread until they have cooled, and all boxes and lines on a plain canvas. */
async function showD3({ nodes, edges }: LayoutGraph): Promise<void> {
  const container = stage();
  performance.mark('given');
  const bodies = nodes.map((node) => ({ ...node, x: 0, y: 0, index: undefined as never }));
  bodies.forEach((body) => {
    // d3 chooses the places itself where there are none.
    Object.assign(body, { x: undefined, y: undefined });
  });
  forceSimulation(bodies)
    .force('charge', forceManyBody())
    .force('centre', forceCenter())
    .force(
      'link',
      forceLink(edges.map((edge) => ({ ...edge }))).id(({ id }: { id: string }) => id),
    )
    .stop()
    .tick(TICKS);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [container.clientWidth, container.clientHeight];
  container.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.setTransform(0.1, 0, 0, 0.1, canvas.width / 2, canvas.height / 2);
  const byId = new Map(bodies.map((body) => [body.id, body]));
  context.beginPath();
  for (const { source, target } of edges) {
    const [a, b] = [byId.get(source), byId.get(target)];
    if (!a || !b) continue;
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
  }
  context.stroke();
  for (const { id, x, y, width, height } of bodies) {
    context.strokeRect(x - width / 2, y - height / 2, width, height);
    context.fillText(id, x, y);
  }
  await frame();
  performance.mark('shown');
}

/** Shows a data set. Gives the time by the clock from the data, or for peers the finished graph, to the first picture in milliseconds. */
export async function showFirstPicture(name: FirstPictureData, painter: Painter): Promise<number> {
  const data = DATASETS[name]();
  if (painter === 'network' || painter === 'overview') {
    await showOurs(name.endsWith('in a table') ? tableOf(data) : data, painter);
  } else {
    const result = parseDataset(data);
    if (!result.ok) throw new Error('The made-up data set is not valid.');
    const { graph } = layoutInput(new NetworkIndex(result.dataset));
    await (painter === 'd3-force' ? showD3 : showCytoscape)(graph);
  }
  const timeOf = (mark: string): number => performance.getEntriesByName(mark)[0]?.startTime ?? NaN;
  return timeOf('shown') - timeOf('given');
}
