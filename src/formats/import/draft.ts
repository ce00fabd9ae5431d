import type { DatasetInput, Day, PartialDate } from '../../model/index.js';
import { MadeIds } from './made-ids.js';
import type {
  GroupMembership,
  PartyFacts,
  PartyNote,
  SourceFacts,
  TieFacts,
} from './draft-records.js';
import type { TablePreview } from './needs-mapping.js';
import { groupsOf } from './draft-groups.js';
import { partiesOf } from './draft-parties.js';
import { stakesOf } from './draft-stakes.js';
import { refuseFile } from './unreadable-file.js';
import type { FilePlace } from '../../model/index.js';
import type { ReportBuilder } from './report-builder.js';

/** A party that files tell of, with where it was met first. */
export interface DraftParty {
  facts: PartyFacts;
  place: FilePlace;
  /** Whether a file tells of the party itself, not only of its ties. */
  isDescribed: boolean;
  notes: PartyNote[];
}

/** What a data set needs and no reader can know. */
export interface DraftHead {
  title: string;
  compiled: Day;
}

/** So many ties, and parties, are read: the memory of a browser holds no more of them while they are checked. */
const MOST_RECORDS = 1_500_000;

type Source = NonNullable<DatasetInput['sources']>[number];

/**
 * Collects what files tell, in any order, and makes a data set of it. Readers call parties
 * by keys of their own; ids are made in the end.
 */
export class Draft {
  readonly report: ReportBuilder;
  readonly parties = new Map<string, DraftParty>();
  readonly ties: TieFacts[] = [];
  readonly memberships = new Map<string, GroupMembership>();
  readonly #sources = new Map<string, Source>();
  readonly #sourceIds = new MadeIds();
  /** The first table of ties, for whoever wants to read its columns otherwise. */
  preview: TablePreview | undefined;
  /** The newest day on which files say that they were made or checked. */
  compiled: PartialDate | undefined;

  constructor(report: ReportBuilder) {
    this.report = report;
  }

  /** Adds a party that a file describes, or what another place tells of it: what was told first stays. */
  describe(key: string, facts: PartyFacts, place: FilePlace): void {
    const party = this.#party(key, place);
    // A name that a tie gave is only what to call it until it is described.
    if (!party.isDescribed && facts.name !== undefined) party.facts.name = facts.name;
    party.isDescribed ||= facts.name !== undefined;
    const known = Object.entries(party.facts).filter(([, value]) => value !== undefined);
    party.facts = { ...facts, ...Object.fromEntries(known) };
  }

  /** Adds a party that a tie names, unless it is known; `name` is what to call it until it is described. */
  mention(key: string, name: string, place: FilePlace): void {
    const party = this.#party(key, place);
    party.facts.name ??= name;
  }

  #party(key: string, place: FilePlace): DraftParty {
    let party = this.parties.get(key);
    if (!party && this.parties.size >= MOST_RECORDS) {
      refuseFile('too-many-records', { most: MOST_RECORDS });
    }
    if (!party)
      this.parties.set(key, (party = { facts: {}, place, isDescribed: false, notes: [] }));
    return party;
  }

  /** Adds something that is told of a party that is known, in words. */
  noteOf(key: string, note: PartyNote): void {
    this.parties.get(key)?.notes.push(note);
  }

  /** Adds a party to the group of another one, unless it is in one already. */
  inGroup(membership: GroupMembership): void {
    if (!this.memberships.has(membership.member)) {
      this.memberships.set(membership.member, membership);
    }
  }

  /** Adds a tie. Its parties may be added later. Refuses files of more ties than a browser can hold. */
  tie(tie: TieFacts): void {
    if (this.ties.length >= MOST_RECORDS) refuseFile('too-many-records', { most: MOST_RECORDS });
    this.ties.push(tie);
  }

  /** The id of a source. Two that are the same in all are one. */
  source({ title, publisher, url, date, note }: SourceFacts): string {
    const key = JSON.stringify([title, publisher, url, date, note]);
    const known = this.#sources.get(key);
    if (known) return known.id;
    const source: Source = {
      id: this.#sourceIds.make(title, 'source'),
      title,
      publisher,
      ...(url !== undefined && { url }),
      ...(date !== undefined && { date }),
      ...(note !== undefined && { note }),
    };
    this.#sources.set(key, source);
    return source.id;
  }

  /** Takes notice of a day on which a file was up to date. */
  datedAt(date: PartialDate | undefined): void {
    if (date !== undefined && (this.compiled === undefined || date > this.compiled)) {
      this.compiled = date;
    }
  }

  /**
   * The data set of all that was collected, as `validate` accepts it; once, since ties are given up as soon as
   * stakes are made of them. `onMade` is called with the part that is done, 0 to 1.
   */
  build({ title, compiled }: DraftHead, onMade: (done: number) => void): DatasetInput {
    const ids = new MadeIds();
    const partyIds = new Map<string, string>();
    // Ids that a file gives are taken before any is made.
    for (const [key, { facts }] of this.parties) {
      const given = facts.id === undefined ? undefined : ids.take(facts.id);
      if (given !== undefined) partyIds.set(key, given);
    }
    for (const [key, { facts, place }] of this.parties) {
      if (partyIds.has(key)) continue;
      partyIds.set(key, ids.make(facts.name ?? facts.id ?? '', 'party'));
      this.report.note('party-id-made', {}, place);
    }
    onMade(0.2);
    const stakes = stakesOf(this, { compiled, idOf: (key) => partyIds.get(key), ids, onMade });
    this.ties.length = 0;
    const parties = partiesOf(this, stakes, (key) => partyIds.get(key) ?? key);
    const groups = groupsOf(this.memberships, ids, (key) => partyIds.get(key) ?? key);
    const cited = new Set<string>();
    const cite = (records: readonly { sources?: readonly string[] | undefined }[]): void => {
      for (const { sources = [] } of records) for (const id of sources) cited.add(id);
    };
    cite(parties);
    cite(groups);
    for (const { holdings, disputes = [] } of stakes) {
      cite(holdings);
      cite(disputes);
    }
    for (const { notes = [] } of parties) cite(notes);
    const sources = [...this.#sources.values()].filter(({ id }) => cited.has(id));
    return { title, compiled, parties, stakes, groups, sources };
  }
}
