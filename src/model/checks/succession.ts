import { error, warning, type CheckIssue } from '../issue.js';
import type { Located, Records } from '../records.js';
import type { Party } from '../schema/party.js';

/** No party succeeds itself by any route, and both sides of a succession name each other. */
export function* succession(records: Records): Generator<CheckIssue> {
  const parties = new Map(records.parties.map((located) => [located.value.id, located]));
  for (const cycle of cycles(successorsOf(parties))) {
    const path = parties.get(cycle[0] ?? '')?.path ?? '';
    yield error('succession-cycle', path, { parties: cycle });
  }
  for (const party of records.parties) yield* oneSided(party, parties);
}

function* oneSided(
  { value, path }: Located<Party>,
  parties: ReadonlyMap<string, Located<Party>>,
): Generator<CheckIssue> {
  const opposite = { predecessors: 'successors', successors: 'predecessors' } as const;
  for (const key of ['predecessors', 'successors'] as const) {
    const otherKey = opposite[key];
    for (const [index, other] of (value[key] ?? []).entries()) {
      const found = parties.get(other);
      if (!found || found.value[otherKey]?.includes(value.id)) continue;
      const data = { party: value.id, key, other, otherKey };
      yield warning('one-sided-succession', `${path}.${key}[${index}]`, data);
    }
  }
}

type Successors = ReadonlyMap<string, ReadonlySet<string>>;

function successorsOf(parties: ReadonlyMap<string, Located<Party>>): Successors {
  const edges = new Map([...parties.keys()].map((id) => [id, new Set<string>()]));
  for (const { value } of parties.values()) {
    for (const id of value.successors ?? []) edges.get(value.id)?.add(id);
    for (const id of value.predecessors ?? []) edges.get(id)?.add(value.id);
  }
  return edges;
}

/** Cycles without a common party, each from its first party on; iterative, for long chains. */
function* cycles(edges: Successors): Generator<string[]> {
  const done = new Set<string>();
  for (const start of edges.keys()) {
    const route: string[] = [];
    const onRoute = new Map<string, number>();
    const pending: { id: string; depth: number }[] = [{ id: start, depth: 0 }];
    for (let step = pending.pop(); step; step = pending.pop()) {
      for (const left of route.splice(step.depth)) {
        onRoute.delete(left);
        done.add(left);
      }
      if (onRoute.has(step.id)) {
        const cycle = route.slice(onRoute.get(step.id));
        yield cycle;
        continue;
      }
      if (done.has(step.id)) continue;
      onRoute.set(step.id, route.length);
      route.push(step.id);
      for (const id of edges.get(step.id) ?? []) pending.push({ id, depth: route.length });
    }
    for (const id of route) done.add(id);
  }
}
