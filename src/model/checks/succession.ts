import { listInWords, quote } from '../preview.js';
import type { Draft, Placed } from '../draft.js';
import type { Party } from '../schema/party.js';
import { error, warning, type Finding } from './finding.js';

/** How many parties of a circle a message names; the rest becomes an ellipsis. */
const MAX_SHOWN = 8;

/** No party succeeds itself by any way round, and both sides of a succession name each other. */
export function* succession(draft: Draft): Generator<Finding> {
  const parties = new Map(draft.parties.map((placed) => [placed.value.id, placed]));
  for (const cycle of cycles(successorsOf(parties))) {
    const [first = ''] = cycle;
    const shown = cycle.slice(0, MAX_SHOWN).map((id) => quote(id));
    if (cycle.length > MAX_SHOWN) shown.push('…');
    const way = [...shown, quote(first)];
    yield error({
      path: parties.get(first)?.path ?? '',
      statement: `A succession should lead from the past to the present, but this one runs in a circle: ${way.join(' → ')}.`,
      expected: 'a succession without a circle',
      received: listInWords(cycle.map((id) => quote(id))),
      remedy: 'Remove one of them from "predecessors" or "successors".',
    });
  }
  for (const placed of draft.parties) yield* unanswered(placed, parties);
}

function* unanswered(
  { value, path }: Placed<Party>,
  parties: ReadonlyMap<string, Placed<Party>>,
): Generator<Finding> {
  const answers = { predecessors: 'successors', successors: 'predecessors' } as const;
  for (const key of ['predecessors', 'successors'] as const) {
    const answer = answers[key];
    for (const [index, id] of (value[key] ?? []).entries()) {
      const other = parties.get(id);
      if (other === undefined || other.value[answer]?.includes(value.id)) continue;
      yield warning({
        path: `${path}.${key}[${index}]`,
        statement: `The party ${quote(value.id)} names ${quote(id)} among its ${key}, which should name it among its ${answer}, but does not.`,
        expected: `${quote(value.id)} among the ${answer} of ${quote(id)}`,
        received: quote(id),
        remedy: `Add ${quote(value.id)} to "${answer}" of ${quote(id)}, or remove the one here.`,
      });
    }
  }
}

type Successors = ReadonlyMap<string, ReadonlySet<string>>;

function successorsOf(parties: ReadonlyMap<string, Placed<Party>>): Successors {
  const edges = new Map([...parties.keys()].map((id) => [id, new Set<string>()]));
  for (const { value } of parties.values()) {
    for (const id of value.successors ?? []) edges.get(value.id)?.add(id);
    for (const id of value.predecessors ?? []) edges.get(id)?.add(value.id);
  }
  return edges;
}

/** Circles that have no party in common, each from its first party on; iterative, for long chains. */
function* cycles(edges: Successors): Generator<string[]> {
  const done = new Set<string>();
  for (const start of edges.keys()) {
    const way: string[] = [];
    const onWay = new Map<string, number>();
    const pending: { id: string; depth: number }[] = [{ id: start, depth: 0 }];
    for (let step = pending.pop(); step; step = pending.pop()) {
      for (const left of way.splice(step.depth)) {
        onWay.delete(left);
        done.add(left);
      }
      if (onWay.has(step.id)) {
        const cycle = way.slice(onWay.get(step.id));
        yield cycle;
        continue;
      }
      if (done.has(step.id)) continue;
      onWay.set(step.id, way.length);
      way.push(step.id);
      for (const id of edges.get(step.id) ?? []) pending.push({ id, depth: way.length });
    }
    for (const id of way) done.add(id);
  }
}
