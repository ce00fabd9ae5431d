import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/model/index.js';
import {
  companyGroups,
  DEFAULT_FILTERS,
  NetworkIndex,
  ownershipSummary,
  visibleOn,
  type OwnershipSummary,
} from '../../../src/network/index.js';
import { sceneEdges } from '../../../src/scene/edges.js';
import { parsed } from '../../fixtures/parsed.js';
import { holding, party, sample, stake } from '../model/sample.js';

const DAY = '2020-06-01';

/** Alpha is held to 57% by the public and to 20% by beta, and owns gamma. */
function heldByThePublic(): Dataset {
  const share = (capital: number) => holding('2010-01-01', undefined, { capital });
  return parsed(
    sample({
      parties: [
        party('alpha'),
        party('beta'),
        party('gamma'),
        party('public', { kind: 'dispersed', name: 'Public' }),
      ],
      stakes: [
        stake('public', 'alpha', share(57)),
        stake('beta', 'alpha', share(20)),
        stake('alpha', 'gamma', share(60)),
      ],
      alliances: [],
      talks: [],
    }),
  );
}

function summaryOf(dataset: Dataset, id: string): OwnershipSummary {
  const index = new NetworkIndex(dataset);
  const details = index.details(id, DAY);
  if (details?.type !== 'party') throw new TypeError(`${id} should be a party.`);
  return ownershipSummary(details, index, DAY);
}

describe('many holders together', () => {
  const dataset = heldByThePublic();
  const snapshot = new NetworkIndex(dataset).snapshotAt(DAY);

  it('have no majority, and come after those who vote as one', () => {
    const summary = summaryOf(dataset, 'alpha');
    expect(summary).toMatchObject({ type: 'held', isWithoutMajority: true, chain: [] });
    if (summary.type !== 'held') return;
    expect(summary.owners.stated.map((onDay) => onDay.stake.owner)).toEqual(['beta', 'public']);
  });

  it('are drawn as no majority', () => {
    const roles = sceneEdges(snapshot, DEFAULT_FILTERS).map((edge) => [edge.source, edge.roles]);
    expect(roles).toContainEqual(['public', ['minority']]);
    expect(roles).toContainEqual(['alpha', ['majority']]);
  });

  it('are not the holder outside that matters most', () => {
    const group = companyGroups(snapshot).groupOf.get('alpha');
    expect(group?.holder?.party.id).toBe('beta');
    expect(group?.holder?.controls).toBe(false);
  });

  it('are shown with what they hold, and not with what that controls', () => {
    const filters = { ...DEFAULT_FILTERS, ownerKinds: ['dispersed'] as const };
    expect([...visibleOn(snapshot, filters, null).parties]).toEqual(['alpha', 'public']);
  });
});

describe('own shares', () => {
  it('tie a company to nobody', () => {
    const share = holding('2010-01-01');
    const dataset = parsed(
      sample({
        stakes: [stake('alpha', 'alpha', share), stake('beta', 'alpha', share)],
        alliances: [],
        talks: [],
      }),
    );
    const snapshot = new NetworkIndex(dataset).snapshotAt(DAY);
    expect(snapshot.stakes.map(({ stake: { id } }) => id)).toEqual(['beta-alpha']);
    const summary = summaryOf(dataset, 'alpha');
    expect(summary.type === 'held' && summary.owners.stated).toHaveLength(1);
  });
});
