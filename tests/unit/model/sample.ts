import { parseDataset } from '../../../src/diagnostics/index.js';
import type { DatasetInput, Problem } from '../../../src/model/index.js';

type Lists = Pick<
  DatasetInput,
  'parties' | 'stakes' | 'alliances' | 'talks' | 'groups' | 'sources'
>;
type PartyInput = DatasetInput['parties'][number];
type StakeInput = NonNullable<DatasetInput['stakes']>[number];
type AllianceInput = NonNullable<DatasetInput['alliances']>[number];
type TalksInput = NonNullable<DatasetInput['talks']>[number];
type HoldingInput = StakeInput['holdings'][number];

/** A party that owns nothing: `party('alpha')`. */
export function party(id: string, more: Partial<PartyInput> = {}): PartyInput {
  return { id, kind: 'company', name: id.toUpperCase(), ...more };
}

/** A holding that the one source of the sample reports. */
export function holding(
  from: string,
  until?: string,
  more: Partial<HoldingInput> = {},
): HoldingInput {
  return { from, ...(until && { until }), capital: 20, sources: ['report'], ...more };
}

/** A stake with its holdings, `alpha-beta` by its owner and owned party. */
export function stake(owner: string, owned: string, ...holdings: HoldingInput[]): StakeInput {
  return { id: `${owner}-${owned}`, owner, owned, holdings };
}

export function alliance(
  ...members: [party: string, from: string, until?: string][]
): AllianceInput {
  return {
    id: 'friends',
    name: 'Friends',
    members: members.map(([id, from, until]) => ({
      party: id,
      from,
      ...(until && { until }),
      sources: ['report'],
    })),
  };
}

/** Talks of alpha and beta that collapsed, with a reason. */
export function talks(more: Partial<TalksInput> = {}): TalksInput {
  return {
    id: 'merger-talks',
    title: 'Merger talks',
    aim: 'merger',
    parties: ['alpha', 'beta'],
    from: '2024-12-23',
    until: '2025-02-13',
    outcome: 'collapsed',
    reason: 'They could not agree.',
    events: [{ date: '2024-12-23', text: 'They sign a memorandum.', sources: ['report'] }],
    ...more,
  };
}

/** A sound data set of alpha, beta and gamma: one stake, one alliance, talks, one source. */
export function sample(lists: Partial<Lists> = {}): DatasetInput {
  return {
    title: 'A sample',
    compiled: '2026-01-31',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    parties: [party('alpha'), party('beta'), party('gamma')],
    stakes: [stake('alpha', 'beta', holding('2010', '2015-06-30'), holding('2015-06-30'))],
    alliances: [alliance(['alpha', '2001'], ['gamma', '2002'])],
    talks: [talks()],
    sources: [{ id: 'report', title: 'Annual report', publisher: 'Alpha' }],
    positions: { alpha: { x: 0, y: 0 }, beta: { x: 100, y: -20.5 } },
    ...lists,
  };
}

/** The errors and warnings of a value, each as `path: message`. */
export function problemsIn(input: unknown): { errors: string[]; warnings: string[] } {
  const result = parseDataset(input);
  const lines = (problems: readonly Problem[]): string[] =>
    problems.map(({ path, message }) => `${path}: ${message}`);
  return { errors: result.ok ? [] : lines(result.problems), warnings: lines(result.warnings) };
}
