import { isNameOfATime, talksEnd } from '../model/index.js';
import type { Dataset, Event, Holding, Size, Talks } from '../model/index.js';
import type { Additions, DatasetParts, ListKey } from './dataset-parts.js';

/** What the first picture needs of a record of each list; everything else can come later. */
const CORE_KEYS: Readonly<Record<Exclude<ListKey, 'sources'>, readonly string[]>> = {
  parties: ['id', 'kind', 'name', 'names', 'founded', 'dissolved', 'sizes'],
  stakes: ['id', 'owner', 'owned', 'holdings'],
  alliances: ['id', 'name', 'members'],
  talks: ['id', 'title', 'aim', 'parties', 'from', 'until', 'outcome', 'events', 'doubt'],
};

const CORE_HOLDING_KEYS: readonly string[] = [
  'from',
  'until',
  'capital',
  'votes',
  'approximate',
  'sources',
] satisfies (keyof Holding)[];

/** Lists of which the outline has only the entries that a picture needs; the details have them whole. */
const SHORTENED: Readonly<Record<string, (entry: never, index: number, record: never) => boolean>> =
  {
    // Of the names, the picture needs those that are the label of some day.
    names: isNameOfATime,
    // The size of a box grows with the vehicles.
    sizes: ({ measure }: Size) => measure.startsWith('vehicles-'),
    // Talks need an event to be valid, and those without an end are over with their last one.
    events: ({ date }: Event, index: number, talks: Talks) =>
      index === 0 || (talks.until === undefined && date === talksEnd(talks)),
  };

/** A picture marks a figure in doubt, whatever the reason. */
const REASON_ELSEWHERE = 'The reason is in the evidence file.';

type Keys = Record<string, unknown>;

/** A record in three parts; in `details` and `evidence` only what the outline lacks. */
interface Divided {
  core: Keys;
  details: Keys;
  evidence: Keys;
}

function hasKeys(record: object): boolean {
  return Object.keys(record).length > 0;
}

function divideRecord(record: object, outlineKeys: readonly string[]): Divided {
  const divided: Divided = { core: {}, details: {}, evidence: {} };
  const { core, details, evidence } = divided;
  for (const [key, value] of Object.entries(record) as [string, unknown][]) {
    const isKept = SHORTENED[key];
    if (key === 'disputes') evidence[key] = value;
    else if (!outlineKeys.includes(key)) details[key] = value;
    else if (key === 'holdings') divideHoldings(value as Holding[], divided);
    else if (isKept && Array.isArray(value)) {
      const kept = value.filter((entry, index) => isKept(entry as never, index, record as never));
      if (kept.length > 0) core[key] = kept;
      if (kept.length < value.length) details[key] = value;
    } else core[key] = value;
  }
  return divided;
}

function divideHolding({ doubt, ...holding }: Holding): Divided {
  const { core, details } = divideRecord(holding, CORE_HOLDING_KEYS);
  if (doubt === undefined) return { core, details, evidence: {} };
  return { core: { ...core, doubt: REASON_ELSEWHERE }, details, evidence: { doubt } };
}

/** Divides the holdings one by one; one of which a part has nothing leaves an empty place in it. */
function divideHoldings(holdings: readonly Holding[], into: Divided): void {
  const divided = holdings.map(divideHolding);
  into.core.holdings = divided.map(({ core }) => core);
  for (const part of ['details', 'evidence'] as const) {
    const parts = divided.map((holding) => holding[part]);
    if (parts.some(hasKeys)) into[part].holdings = parts;
  }
}

/**
 * Divides a data set into an outline, which has all that the picture of any day
 * needs, the details and the evidence. The outline is a data set that passes the
 * door once its `details` and `evidence` say where the rest is; `joinPart` puts
 * each of them back.
 */
export function divideDataset(dataset: Dataset): DatasetParts {
  const details: Additions = {};
  const evidence: Additions = { sources: [...dataset.sources] };
  const outlineOf = <Key extends keyof typeof CORE_KEYS>(key: Key): Dataset[Key] => {
    const divided = dataset[key].map((record) => {
      return { id: record.id, ...divideRecord(record, CORE_KEYS[key]) };
    });
    const additions = (part: 'details' | 'evidence'): Keys[] =>
      divided.flatMap((record) => {
        return hasKeys(record[part]) ? [{ id: record.id, ...record[part] }] : [];
      });
    details[key] = additions('details');
    evidence[key] = additions('evidence');
    return divided.map(({ core }) => core) as unknown as Dataset[Key];
  };
  const core = {
    ...dataset,
    parties: outlineOf('parties'),
    stakes: outlineOf('stakes'),
    alliances: outlineOf('alliances'),
    talks: outlineOf('talks'),
    sources: [],
  };
  return { core, details, evidence };
}
