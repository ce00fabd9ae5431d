import type { Doubt, PartialDate, Party, PartyKind, Share } from '../../model/index.js';
import type { FilePlace } from '../../model/index.js';

/** What a file tells of a party. What is left out is not known, or known from elsewhere. */
export interface PartyFacts {
  /** The id to give it, where it is one and free. */
  id?: string | undefined;
  name?: string | undefined;
  kind?: PartyKind | undefined;
  country?: string | undefined;
  founded?: PartialDate | undefined;
  dissolved?: PartialDate | undefined;
  description?: string | undefined;
  headquarters?: string | undefined;
  names?: NonNullable<Party['names']> | undefined;
  identifiers?: NonNullable<Party['identifiers']> | undefined;
  sources?: readonly string[] | undefined;
}

/** Something that a file tells of a party in words. */
export interface PartyNote {
  text: string;
  date?: PartialDate | undefined;
  sources: readonly string[];
}

/** That a party is controlled by another one, whatever share it has. */
export interface GroupMembership {
  /** The keys of both parties. */
  head: string;
  member: string;
  from?: PartialDate | undefined;
  reason: string;
  source: string;
}

/** What a file tells of what one party holds of another at some time. */
export interface TieFacts {
  /** The keys of both parties. */
  owner: string;
  owned: string;
  from?: PartialDate | undefined;
  until?: PartialDate | undefined;
  capital: Share;
  votes?: Share | undefined;
  approximate?: boolean | undefined;
  note?: string | undefined;
  doubt?: Doubt | undefined;
  /** Keys of sources. */
  sources: readonly string[];
  place: FilePlace;
}

/** A source, of which a file may have told only a part. */
export interface SourceFacts {
  title: string;
  publisher: string;
  url?: string | undefined;
  date?: PartialDate | undefined;
  note?: string | undefined;
}
