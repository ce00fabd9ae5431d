import type { Browser } from 'playwright';
import { visit } from './browser.js';
import { attemptAll, figure, ratios, repeat, type Figure, type Section } from './figure.js';
import type { FirstPictureData, Painter } from './pages/first-picture.js';
import type { Served } from './server.js';

interface Comparison {
  data: FirstPictureData;
  ours: Painter;
  /** Of those that draw everything the fastest. */
  peer: Painter;
  runs: number;
}

const COMPARISONS: readonly Comparison[] = [
  { data: 'star of 100', ours: 'network', peer: 'cose-bilkent', runs: 5 },
  { data: 'thirty cross-holders', ours: 'network', peer: 'cose-bilkent', runs: 5 },
  { data: '2,000 parties', ours: 'network', peer: 'd3-force', runs: 3 },
  { data: '10,000 parties', ours: 'overview', peer: 'd3-force', runs: 1 },
  { data: '10,000 parties in a table', ours: 'overview', peer: 'd3-force', runs: 1 },
  { data: '10,000 parties', ours: 'network', peer: 'd3-force', runs: 1 },
];

/** How long a reader waits for the first picture of data without positions, beside the fastest peer. */
export async function measureFirstPicture(browser: Browser, { pages }: Served): Promise<Section> {
  const show = (data: FirstPictureData, painter: Painter): Promise<number> =>
    visit(browser, `${pages}measures.html`, (page) =>
      page.evaluate(([name, by]) => window.measures.showFirstPicture(name, by), [
        data,
        painter,
      ] as const),
    );
  const nameOf = ({ data, ours }: Comparison): string => `${data}, ${ours}`;
  const compare = async (comparison: Comparison): Promise<Figure[]> => {
    const { data, ours, peer, runs } = comparison;
    const times = await repeat(runs, async () => {
      return { ours: await show(data, ours), peer: await show(data, peer) };
    });
    const all = (whose: 'ours' | 'peer'): number[] => times.map((run) => run[whose]);
    return [
      figure(`${nameOf(comparison)} / ${peer}`, '×', ratios(all('ours'), all('peer'))),
      figure(nameOf(comparison), 'ms', all('ours')),
    ];
  };
  const title = 'First picture of data without positions, by the clock';
  return { title, ...(await attemptAll(COMPARISONS, nameOf, compare)) };
}
