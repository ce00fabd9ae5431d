import { importMessages } from '../../messages/index.js';
import { earliestDay, type PartialDate } from '../../model/index.js';
import { cleanText } from '../import/clean-text.js';
import type { Draft } from '../import/draft.js';
import type { TieFacts } from '../import/draft-records.js';
import { entryOf, listOf } from '../import/read-values.js';
import { bodsSource } from './bods-source.js';
import { combineInterests } from './combine-interests.js';
import { interestsOf, type Interest } from './interests.js';
import { noteUnread } from './party-facts.js';
import type { Parties } from './parties.js';
import { seriesOf, type Series } from './series.js';
import { STATEMENT_FIELDS, type Statement } from './statement.js';

const READ_FIELDS = new Set([
  ...STATEMENT_FIELDS,
  'subject',
  'interestedParty',
  'interests',
  'componentStatementIDs',
  'componentRecords',
  'componentRecordIds',
]);

/** Reasons that are statements about the company, not owners. */
const NO_OWNER = /^(?:no-?beneficial-?owners|subject-?exempt-?from-?disclosure)$/i;

/** When a version takes effect: when its interests begin if that is news, else when it was stated. */
function effectOf(version: Version, before: Version): PartialDate | undefined {
  const [now, then] = [firstStart(version.interests), firstStart(before.interests)];
  if (now !== undefined && (then === undefined || earliestDay(now) > earliestDay(then))) return now;
  return version.statement.date;
}

interface Version {
  statement: Statement;
  interests: readonly Interest[];
}

function firstStart(interests: readonly Interest[]): PartialDate | undefined {
  const dates = interests.flatMap(({ from }) => from ?? []);
  return dates.sort()[0];
}

function lastEnd(interests: readonly Interest[]): PartialDate | undefined {
  if (interests.some(({ until }) => until === undefined)) return undefined;
  return interests
    .flatMap(({ until }) => until ?? [])
    .sort()
    .at(-1);
}

/** Cuts interests to the time in which a version of them is in force. */
function within(
  interests: readonly Interest[],
  from: PartialDate | undefined,
  until: PartialDate | undefined,
): Interest[] {
  return interests.flatMap((interest) => {
    const isLate =
      from !== undefined &&
      (interest.from === undefined || earliestDay(interest.from) < earliestDay(from));
    const isLong =
      until !== undefined &&
      (interest.until === undefined || earliestDay(interest.until) > earliestDay(until));
    const cut = { ...interest, ...(isLate && { from }), ...(isLong && { until }) };
    const isEmpty =
      cut.from !== undefined &&
      cut.until !== undefined &&
      earliestDay(cut.from) >= earliestDay(cut.until);
    return isEmpty && (isLate || isLong) ? [] : [cut];
  });
}

/** The interests of all versions, each for its time. */
function inTime(versions: readonly Version[], draft: Draft): Version[] {
  const { report } = draft;
  return versions.flatMap((version, index) => {
    const before = versions[index - 1];
    const after = versions[index + 1];
    const { statement } = version;
    if (index > 0)
      report.note(statement.isClosed ? 'closed-record' : 'later-version', {}, statement.place);
    const from = before && effectOf(version, before);
    if (statement.isClosed) {
      const end = lastEnd(version.interests) ?? statement.date;
      // A closed version says again what the one before says, and when it ended.
      if (before) return [];
      report.note('closed-record', {}, statement.place);
      return [{ statement, interests: within(version.interests, undefined, end) }];
    }
    const until = after?.statement.isClosed
      ? (lastEnd(after.interests) ?? after.statement.date)
      : after && effectOf(after, version);
    return [{ statement, interests: within(version.interests, from, until) }];
  });
}

/** Reads relationships as ties of a draft. What is indirect is returned, not added. */
export class Relationships {
  readonly #draft: Draft;
  readonly #parties: Parties;
  readonly indirect: TieFacts[] = [];
  #unspecified = 0;

  constructor(draft: Draft, parties: Parties) {
    this.#draft = draft;
    this.#parties = parties;
  }

  read(statements: readonly Statement[]): void {
    const relationships = statements.filter(({ kind }) => kind === 'relationship');
    for (const series of seriesOf(relationships, this.#draft)) this.#readSeries(series);
  }

  #readSeries({ versions }: Series): void {
    const { report } = this.#draft;
    const last = versions.at(-1);
    if (last) noteUnread(last, report, READ_FIELDS);
    const read = versions.map((statement) => {
      return { statement, interests: interestsOf(statement, report) };
    });
    for (const { statement, interests } of inTime(read, this.#draft)) {
      const hasOwn = listOf(entryOf(statement.details, 'interests')).length > 0;
      if (hasOwn && interests.length === 0) continue;
      this.#addTies(statement, interests);
    }
  }

  #addTies(statement: Statement, interests: readonly Interest[]): void {
    const ends = this.#endsOf(statement);
    if (!ends) return;
    const { details } = statement;
    const hasComponents = ['componentStatementIDs', 'componentRecords', 'componentRecordIds'].some(
      (key) => listOf(entryOf(details, key)).length > 0,
    );
    const isIndirect = ({ level }: Interest): boolean =>
      level === 'indirect' || (hasComponents && level !== 'direct');
    const direct = interests.filter((interest) => !isIndirect(interest));
    const indirect = interests.filter(isIndirect);
    if (interests.length === 0) {
      this.#draft.report.note('share-unknown', {}, statement.place);
      this.#draft.tie(this.#tie(statement, ends, { capital: 'unknown' }));
    }
    for (const part of this.#parts(direct, statement))
      this.#draft.tie(this.#tie(statement, ends, part));
    for (const part of this.#parts(indirect, statement)) {
      this.indirect.push(this.#tie(statement, ends, part));
    }
  }

  #parts(interests: readonly Interest[], { place }: Statement): Partial<TieFacts>[] {
    return combineInterests(interests, this.#draft.report, place);
  }

  #tie(
    statement: Statement,
    ends: Pick<TieFacts, 'owner' | 'owned'>,
    part: Partial<TieFacts>,
  ): TieFacts {
    const { date, place } = statement;
    const sources = [bodsSource(this.#draft, statement)];
    const tie = { capital: 'unknown' as const, ...ends, ...part, sources, place };
    if (tie.from !== undefined || date === undefined) return tie;
    if (tie.until !== undefined && earliestDay(tie.until) <= earliestDay(date)) return tie;
    this.#draft.report.note('date-of-statement', {}, place);
    return { ...tie, from: date, doubt: { kind: 'date', text: importMessages.statedFrom } };
  }

  /** Owner and owned of a statement; undefined where there is no owner, or nobody says who. */
  #endsOf(statement: Statement): Pick<TieFacts, 'owner' | 'owned'> | undefined {
    const { details, place } = statement;
    const { report } = this.#draft;
    const subject = entryOf(details, 'subject');
    const party = entryOf(details, 'interestedParty');
    const owned = this.#keyOf(subject, undefined, statement);
    if (owned === undefined) {
      report.note('record-without-party', { record: statement.id.slice(0, 60) }, place);
      return undefined;
    }
    const owner = this.#parties.reference(party);
    if (owner.type === 'unspecified' && NO_OWNER.test(owner.reason)) {
      report.count('unspecified');
      report.note('no-owner', { reason: owner.reason }, place);
      const text = importMessages.noOwner(owner.reason, owner.description);
      this.#draft.noteOf(owned, {
        text: cleanText(text, report, place) ?? text,
        date: statement.date,
        sources: [bodsSource(this.#draft, statement)],
      });
      return undefined;
    }
    const key = this.#keyOf(party, owned, statement);
    if (key === undefined) {
      report.note('record-without-party', { record: statement.id.slice(0, 60) }, place);
      return undefined;
    }
    return { owner: key, owned };
  }

  /** The key of a party that a statement names; one of its own for who is not named. */
  #keyOf(value: unknown, owned: string | undefined, statement: Statement): string | undefined {
    const reference = this.#parties.reference(value);
    const { place } = statement;
    if (reference.type === 'none') return undefined;
    if (reference.type === 'party') {
      this.#parties.mention(reference.key, value, statement);
      return reference.key;
    }
    const { report } = this.#draft;
    this.#unspecified += 1;
    report.count('unspecified');
    const key = `unspecified ${this.#unspecified}`;
    const name = owned === undefined ? undefined : this.#draft.parties.get(owned)?.facts.name;
    report.note('unnamed-party', { reason: reference.reason.slice(0, 60) }, place);
    this.#draft.describe(
      key,
      {
        name: name === undefined ? importMessages.unnamed : importMessages.unnamedOwner(name),
        description: cleanText(
          importMessages.noOwner(reference.reason, reference.description),
          report,
          place,
        ),
      },
      place,
    );
    return key;
  }
}
