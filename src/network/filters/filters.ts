import type { PartyKind } from '../../model/index.js';

/** The kinds of ties that a reader can hide. A stake in a joint venture is a `venture`, any other a `stake`. */
export const TIE_KINDS = ['stake', 'venture', 'alliance', 'talks'] as const;

export type TieKind = (typeof TIE_KINDS)[number];

/** Those who own and are no companies. */
export const OWNER_KINDS = [
  'state',
  'family',
  'person',
  'fund',
  'trust',
  'dispersed',
] as const satisfies readonly PartyKind[];

export type OwnerKind = (typeof OWNER_KINDS)[number];

/** What the size of a stake is counted by. */
export const BASES = ['capital', 'votes'] as const;

/** From how many of the votes a company is controlled, in percent: half itself is not enough, each lower one is. */
export const THRESHOLDS = [20, 25, 33.4, 50] as const;

/** What a reader chooses to see. Lists are in no particular order. */
export interface Filters {
  /** Whether stakes and alliances that had ended by the day are drawn too. Default false. */
  readonly endedTies: boolean;
  /** For how many years after their end talks are drawn, from 0 to 100, where 100 means all. Default 5. */
  readonly talksYears: number;
  /** Whether the overview draws stakes of less than 5%, and of unknown size, too. Default false. */
  readonly smallStakes: boolean;
  /** Whether the overview draws talks other than failed mergers and takeovers too. Default false. */
  readonly otherTalks: boolean;
  /** The kinds of ties that are left out. Default none. */
  readonly hiddenKinds: readonly TieKind[];
  /**
   * Stakes of surely less than this, in percent, are left out, and those of unknown
   * size unless it is 0. From 0 to 100; default 0.
   */
  readonly minimumShare: number;
  /** What the minimum is compared with. Votes that are not recorded are as many as the capital. Default `capital`. */
  readonly basis: (typeof BASES)[number];
  /** From how many of the votes companies make a group: one of `THRESHOLDS`. Default 50, of which more is needed. */
  readonly threshold: (typeof THRESHOLDS)[number];
  /** If any, only these owners are shown, with what they hold, and with what that controls. Default all. */
  readonly ownerKinds: readonly OwnerKind[];
  /** If any, only parties of these countries are shown, by their codes in ISO 3166-1. Default all. */
  readonly countries: readonly string[];
  /** Whether only ties and parties are shown of which sources give different figures. Default false. */
  readonly disputedOnly: boolean;
}

export const DEFAULT_FILTERS: Filters = Object.freeze({
  endedTies: false,
  talksYears: 5,
  smallStakes: false,
  otherTalks: false,
  hiddenKinds: [],
  minimumShare: 0,
  basis: 'capital',
  threshold: 50,
  ownerKinds: [],
  countries: [],
  disputedOnly: false,
});

/** Whether nothing is left out but what views leave out by themselves: the past, and small ties of the overview. */
export function hidesNothing(filters: Filters): boolean {
  const { hiddenKinds, minimumShare, ownerKinds, countries, disputedOnly } = filters;
  const isListed = hiddenKinds.length + ownerKinds.length + countries.length > 0;
  return !isListed && minimumShare === 0 && !disputedOnly;
}

/** Whether it is a majority that makes groups. */
export function hasUsualGroups({ threshold }: Pick<Filters, 'threshold'>): boolean {
  return threshold === DEFAULT_FILTERS.threshold;
}
