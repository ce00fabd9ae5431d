import { describe, expect, it } from 'vitest';
import {
  figuresOf,
  percentOf,
  printSection,
  sectionsOf,
} from '../../../scripts/data-report/index.js';
import { monthsBefore } from '../../../scripts/data-report/stale.js';
import { parseDataset } from '../../../src/diagnostics/index.js';
import type { DatasetInput } from '../../../src/model/index.js';
import { holding, party, sample, stake, talks } from '../model/sample.js';

type Lists = Parameters<typeof sample>[0];

const report = { id: 'report', title: 'Annual report', publisher: 'Alpha', date: '2025-12-31' };
const old = { id: 'old', title: 'Old report', publisher: 'Alpha', date: '2010' };
const memory = { id: 'from-memory', title: 'Memory', publisher: 'Us' };

function withoutIssues(lists: Lists): DatasetInput {
  return { ...sample({ alliances: [], talks: [], sources: [report], ...lists }), positions: {} };
}

/** What a section says of a data set, its entries as texts. */
function entries(name: string, input: DatasetInput): string[] {
  const result = parseDataset(input);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  const found = sectionsOf(result.dataset, result.warnings, {}, {}).find(
    (section) => section.name === name,
  );
  return found!.entries.map(({ text }) => text);
}

describe('the report on a data set', () => {
  it('has nothing to say of sound and fresh data', () => {
    const input = withoutIssues({ stakes: [stake('alpha', 'beta', holding('2010'))] });
    const result = parseDataset(input);
    const positions = { alpha: { x: 0, y: 0 }, beta: { x: 300, y: 0 }, gamma: { x: 600, y: 0 } };
    const place = { column: 0, y: 0.5 };
    const overview = { alpha: place, beta: place, gamma: place };
    const sections = result.ok
      ? sectionsOf(result.dataset, result.warnings, positions, overview)
      : [];
    expect(sections.filter((section) => section.entries.length > 0)).toEqual([]);
    expect(sections.length).toBeGreaterThan(8);
  });

  it('names sums above 100% with their first day', () => {
    const most = (from: string) => holding(from, undefined, { capital: 60 });
    const stakes = [
      stake('alpha', 'beta', most('2010-01-01')),
      stake('gamma', 'beta', most('2015-05-05')),
    ];
    expect(entries('sums', withoutIssues({ stakes }))).toEqual([
      expect.stringMatching(/2015-05-05.*120%/),
    ]);
  });

  it('names changes of owners whose coarse date lets both hold all', () => {
    const all = { capital: 100 };
    const stakes = [
      stake('alpha', 'beta', holding('2010-01-01', '2015', all)),
      stake('gamma', 'beta', holding('2015', undefined, all)),
    ];
    expect(entries('changeovers', withoutIssues({ stakes }))).toEqual(['beta: 2015']);
    expect(entries('sums', withoutIssues({ stakes }))).toEqual([]);
  });

  it('names companies that nobody owns any more, unless it is said that they may be gone', () => {
    const stakes = [
      stake('alpha', 'beta', holding('2010', '2015')),
      stake('alpha', 'gamma', holding('2010', '2015')),
    ];
    const doubts = [{ about: 'dissolved' as const, kind: 'existence' as const }];
    const parties = [party('alpha'), party('beta'), party('gamma', { doubts })];
    expect(entries('ghosts', withoutIssues({ parties, stakes }))).toEqual(['beta']);
  });

  it('names holdings that only repeat the figure before them', () => {
    const stakes = [
      stake(
        'alpha',
        'beta',
        holding('2010', '2012'),
        holding('2012', '2014'),
        holding('2014', undefined, { doubt: { kind: 'existence' } }),
      ),
    ];
    expect(entries('repeats', withoutIssues({ stakes }))).toEqual(['alpha-beta: from 2012']);
  });

  it('names gaps in histories', () => {
    const stakes = [stake('alpha', 'beta', holding('2010', '2012'), holding('2015'))];
    expect(entries('gaps', withoutIssues({ stakes }))).toEqual(['alpha-beta: 2012 to 2015']);
  });

  it('knows no gap where one holding follows the other, or may', () => {
    const stakes = [stake('alpha', 'beta', holding('2010', '2012'), holding('2012-03'))];
    expect(entries('gaps', withoutIssues({ stakes }))).toEqual([]);
  });

  it('names current holdings whose last source is older than 18 months', () => {
    const stale = holding('2009', undefined, { sources: ['old'] });
    const both = holding('2009', undefined, { sources: ['old', 'report'] });
    const past = holding('2001', '2009', { sources: ['old'] });
    const stakes = [stake('alpha', 'beta', past, stale), stake('gamma', 'beta', both)];
    const found = entries('stale', withoutIssues({ stakes, sources: [report, old] }));
    expect(found).toEqual(['alpha-beta: last source 2010']);
  });

  it('names every doubt, of whatever it is', () => {
    const doubted = holding('2010', undefined, {
      doubt: { kind: 'source', text: 'Told by one paper.' },
    });
    const input = withoutIssues({
      parties: [
        party('alpha', { founded: '1990', doubts: [{ about: 'founded', kind: 'date' }] }),
        party('beta'),
      ],
      stakes: [stake('alpha', 'beta', doubted)],
      talks: [talks({ doubt: { kind: 'existence', text: 'Nobody confirmed it.' } })],
    });
    expect(entries('doubtful', input)).toEqual([
      'alpha, party: founded: date',
      'alpha-beta, holding: source: Told by one paper.',
      'merger-talks, talks: existence: Nobody confirmed it.',
    ]);
  });

  it('names what rests on memory and does not say so', () => {
    const sources = [report, memory];
    const silent = holding('2010', undefined, { sources: ['from-memory'] });
    const honest = holding('2010', undefined, {
      sources: ['from-memory'],
      doubt: { kind: 'source' },
    });
    const stakes = [stake('alpha', 'beta', silent), stake('gamma', 'beta', honest)];
    const input = withoutIssues({ stakes, sources, talks: [talks()] });
    expect(entries('undoubted-memory', input)).toEqual(['alpha-beta, holding']);
  });

  it('names sources that are there twice, by address or by words', () => {
    const url = 'https://example.com/a';
    const sources = [
      { ...report, url },
      { ...old, url: 'http://www.example.com/a/#top' },
      { ...report, id: 'again', title: 'ANNUAL REPORT' },
    ];
    const cited = holding('2010', undefined, { sources: ['report', 'old', 'again'] });
    const input = withoutIssues({ stakes: [stake('alpha', 'beta', cited)], sources });
    expect(entries('duplicate-sources', input)).toEqual([
      'old is report again',
      'again is report again',
    ]);
  });

  it('names sources that nothing cites', () => {
    const input = withoutIssues({
      stakes: [stake('alpha', 'beta', holding('2010'))],
      sources: [report, old],
    });
    expect(entries('citations', input)).toEqual([expect.stringContaining('"old"')]);
  });
});

describe('the figures of a data set', () => {
  const doubted = holding('2015-01-01', undefined, {
    doubt: { kind: 'source', text: 'Told by one paper.' },
  });
  const input = withoutIssues({
    stakes: [stake('alpha', 'beta', holding('2010', '2015-01-01'), doubted)],
    talks: [talks()],
  });
  const result = parseDataset(input);
  const { counts, coverage } = figuresOf(result.ok ? result.dataset : (undefined as never));
  const amount = (list: { what: string; amount: number }[], what: string): number | undefined =>
    list.find((entry) => entry.what === what)?.amount;

  it('count everything once', () => {
    expect(amount(counts, 'parties')).toBe(3);
    expect(amount(counts, 'ties')).toBe(2);
    expect(amount(counts, 'dated holdings in them')).toBe(2);
    expect(amount(counts, 'dated events')).toBe(1);
    expect(amount(counts, 'sources')).toBe(1);
  });

  it('tell how much is sourced, exactly dated and free of doubt', () => {
    expect(amount(coverage, 'holdings that rest on a publication')).toBe(2);
    expect(amount(coverage, 'holdings with exact dates')).toBe(1);
    expect(amount(coverage, 'holdings without a doubt')).toBe(1);
    expect(amount(coverage, 'events with exact dates')).toBe(1);
  });

  it('are never rounded up to all', () => {
    expect([percentOf(999, 1000), percentOf(1000, 1000), percentOf(0, 0)]).toEqual([
      '99%',
      '100%',
      'none',
    ]);
  });
});

describe('a printed section', () => {
  const section = {
    name: 'gaps',
    title: 'gaps',
    suggestion: 'Look.',
    entries: Array.from({ length: 12 }, (_, index) => ({
      path: `stakes[${index}]`,
      text: `gap ${index}`,
    })),
  };
  const locate = (path: string): string => `file.json: ${path}`;

  it('lists the first entries with their places, and how to see the others', () => {
    const lines = printSection(section, locate, false);
    expect(lines[0]).toBe('12 gaps. Look.');
    expect(lines[1]).toContain('file.json: stakes[0]');
    expect(lines.at(-1)).toBe('  … and 2 more: npm run data:check -- gaps');
  });

  it('lists everything when it is asked for', () => {
    expect(printSection(section, locate, true)).toHaveLength(13);
  });

  it('is one line when there is nothing', () => {
    expect(printSection({ ...section, entries: [] }, locate, true)).toEqual(['0 gaps']);
  });
});

describe('months before a day', () => {
  it.each([
    ['2026-11-22', 18, '2025-05-22'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-01-15', 1, '2025-12-15'],
  ])('%s minus %i is %s', (day, months, earlier) => {
    expect(monthsBefore(day, months)).toBe(earlier);
  });
});
