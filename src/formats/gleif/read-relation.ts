import { importMessages } from '../../messages/index.js';
import type { FilePlace, PartialDate } from '../../model/index.js';
import type { Draft } from '../import/draft.js';
import { dateOf } from '../import/iso-date.js';
import { entriesAt, firstText } from './gleif-record.js';
import { leiKey } from './read-entity.js';

/** A parent whose consolidated accounts include a child. */
export interface Consolidation {
  child: string;
  parent: string;
  level: 'direct' | 'ultimate';
  from: PartialDate | undefined;
  until: PartialDate | undefined;
  place: FilePlace;
}

const LEVELS: ReadonlyMap<string, Consolidation['level']> = new Map([
  ['IS_DIRECTLY_CONSOLIDATED_BY', 'direct'],
  ['IS_ULTIMATELY_CONSOLIDATED_BY', 'ultimate'],
]);

/** Registrations that say that a record is wrong. */
const WRONG = new Set(['ANNULLED', 'DUPLICATE', 'ERRONEOUS', 'CANCELLED']);

function periodOf(value: unknown): Pick<Consolidation, 'from' | 'until'> {
  const periods = [
    ...entriesAt(value, 'Relationship', 'RelationshipPeriods', 'RelationshipPeriod'),
    ...entriesAt(value, 'Relationship', 'RelationshipPeriods'),
    ...entriesAt(value, 'relationship', 'periods'),
  ];
  const period = periods.find(
    (entry) => firstText(entry, ['PeriodType', 'type']) === 'RELATIONSHIP_PERIOD',
  );
  return {
    from: dateOf(firstText(period, ['StartDate', 'startDate'])),
    until: dateOf(firstText(period, ['EndDate', 'endDate'])),
  };
}

/** Reads who is consolidated by whom; undefined where a record says something else, or no longer holds. */
export function readRelation(
  value: unknown,
  draft: Draft,
  place: FilePlace,
): Consolidation | undefined {
  const { report } = draft;
  report.count('relationships');
  const child = firstText(value, ['Relationship.StartNode.NodeID', 'relationship.startNode.id']);
  const parent = firstText(value, ['Relationship.EndNode.NodeID', 'relationship.endNode.id']);
  const type = firstText(value, ['Relationship.RelationshipType', 'relationship.type']) ?? '';
  if (child === undefined || parent === undefined) {
    report.note('record-without-party', { record: type.slice(0, 60) }, place);
    return undefined;
  }
  draft.mention(leiKey(child), child, place);
  draft.mention(leiKey(parent), parent, place);
  const level = LEVELS.get(type);
  if (!level) {
    report.note('not-ownership', { type: type.slice(0, 60) }, place);
    return undefined;
  }
  const status =
    firstText(value, ['Relationship.RelationshipStatus', 'relationship.status']) ?? 'ACTIVE';
  const registration =
    firstText(value, ['Registration.RegistrationStatus', 'registration.status']) ?? '';
  const period = periodOf(value);
  const isDeleted = entriesAt(value, 'Extension', 'Deletion').length > 0;
  if (isDeleted || WRONG.has(registration)) {
    report.note('inactive-relationship', { status: isDeleted ? 'DELETED' : registration }, place);
    return undefined;
  }
  if (status !== 'ACTIVE' && status !== 'PUBLISHED' && period.until === undefined) {
    report.note('inactive-relationship', { status: status.slice(0, 40) }, place);
    return undefined;
  }
  return { child: leiKey(child), parent: leiKey(parent), level, ...period, place };
}

/** The parents of each child by direct consolidation. */
function parentsOf(consolidations: readonly Consolidation[]): Map<string, string[]> {
  const parents = new Map<string, string[]>();
  for (const { child, parent, level } of consolidations) {
    if (level !== 'direct') continue;
    const known = parents.get(child);
    if (known) known.push(parent);
    else parents.set(child, [parent]);
  }
  return parents;
}

function leadsTo(
  child: string,
  parent: string,
  parents: ReadonlyMap<string, readonly string[]>,
): boolean {
  const seen = new Set([child]);
  const pending = [child];
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    for (const next of parents.get(key) ?? []) {
      if (next === parent) return true;
      if (!seen.has(next)) pending.push(next);
      seen.add(next);
    }
  }
  return false;
}

/**
 * Adds consolidations: a stake of unknown share for each direct parent, and for a highest one that
 * direct ones do not lead to; and a group for each parent, since consolidation is control.
 */
export function addConsolidations(
  consolidations: readonly Consolidation[],
  draft: Draft,
  source: string,
): void {
  const { report } = draft;
  const parents = parentsOf(consolidations);
  for (const { child, parent, level, from, until, place } of consolidations) {
    const isKnown = level === 'ultimate' && leadsTo(child, parent, parents);
    if (isKnown) {
      report.note('ultimate-known', {}, place);
      continue;
    }
    report.note('consolidated-share', {}, place);
    const note = level === 'direct' ? importMessages.consolidated : importMessages.onlyUltimate;
    draft.tie({
      owner: parent,
      owned: child,
      from,
      until,
      capital: 'unknown',
      note,
      sources: [source],
      place,
    });
    if (until === undefined && parent !== child) {
      draft.inGroup({
        head: parent,
        member: child,
        from,
        reason: importMessages.consolidatedGroup,
        source,
      });
    }
  }
}
