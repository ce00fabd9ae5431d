import { isNameOfATime, talksEnd } from '../model/index.js';
import type {
  Brand,
  Dataset,
  DatasetPart,
  Doubt,
  Event,
  Holding,
  Name,
  Size,
  Talks,
  VehicleMaking,
} from '../model/index.js';
import type { DividedDataset, ListKey, PartName } from './dataset-parts.js';
import { withConfirmations } from './with-confirmations.js';

/** What the graph and the first answer of the inspector need of a record of each list. */
const CORE_KEYS: Readonly<Record<Exclude<ListKey, 'sources'>, readonly string[]>> = {
  parties: [
    'id',
    'kind',
    'name',
    'shortName',
    'names',
    'country',
    'founded',
    'dissolved',
    'predecessors',
    'successors',
    'makesVehicles',
    'brands',
    'sizes',
  ],
  stakes: ['id', 'owner', 'owned', 'holdings'],
  alliances: ['id', 'name', 'members'],
  talks: ['id', 'title', 'aim', 'parties', 'from', 'until', 'outcome', 'events', 'doubt'],
  groups: ['id', 'head', 'members', 'reason', 'sources'],
};

const CORE_HOLDING_KEYS: readonly string[] = [
  'from',
  'until',
  'capital',
  'votes',
  'basis',
  'approximate',
  'parts',
  'sources',
  'confirmed',
  'doubt',
] satisfies (keyof Holding)[];

/**
 * Stands in the core for a text that is in another part: the graph draws a group whatever
 * the reason, and the dates of talks whatever happened on them.
 */
const ELSEWHERE = '…';

/** Stands in the core for the ids of sources, which come with these: before them an id says nothing. */
const CITED_ELSEWHERE: readonly string[] = ['elsewhere'];

type Keys = Record<string, unknown>;

interface Doubted {
  doubt?: Doubt | undefined;
}

/** A record in three parts; in `details` and `sources` only what the core lacks. */
interface Divided {
  core: Keys;
  details: Keys;
  sources: Keys;
}

function hasKeys(record: object): boolean {
  return Object.keys(record).length > 0;
}

function divideRecord(record: object, coreKeys: readonly string[]): Divided {
  const divided: Divided = { core: {}, details: {}, sources: {} };
  const { core, details, sources } = divided;
  for (const [key, value] of Object.entries(record) as [string, unknown][]) {
    if (key === 'disputes') sources[key] = value;
    else if (!coreKeys.includes(key)) details[key] = value;
    else if (key === 'holdings') divideHoldings(value as Holding[], divided);
    else if (key === 'makesVehicles') divideMaking(value as VehicleMaking[], divided);
    else if (key === 'names') divideNames(value as Name[], divided);
    else if (key === 'sizes') divideSizes(value as Size[], divided);
    else if (key === 'brands') divideBrands(value as Brand[], divided);
    else if (key === 'members') divideMembers(value as Doubted[], divided);
    else if (key === 'doubt') divideDoubt(value as Doubt, divided);
    else if (key === 'events') divideEvents(value as Event[], record as Talks, divided);
    else if (key === 'reason') {
      core[key] = ELSEWHERE;
      sources[key] = value;
    } else core[key] = value;
  }
  return divided;
}

/** The graph marks what may not hold and a share in doubt, whatever the reason. */
function divideDoubt(doubt: Doubt, into: Divided): void {
  const { kind } = doubt;
  if (kind === 'existence' || kind === 'share') into.core.doubt = { kind };
  into.sources.doubt = doubt;
}

/**
 * Talks need an event to be valid, and those without an end are over with their
 * last one. The core has the dates of these two; the details have all events whole.
 */
function divideEvents(events: readonly Event[], talks: Talks, into: Divided): void {
  into.core.events = events
    .filter(({ date }, index) => {
      return index === 0 || (talks.until === undefined && date === talksEnd(talks));
    })
    .map(({ date, sources }) => ({ date, text: ELSEWHERE, sources }));
  into.details.events = events;
}

/** The sources have members whole where one is in doubt. */
function divideMembers(members: readonly Doubted[], into: Divided): void {
  into.core.members = members.map((member) => divideRecord(member, Object.keys(member)).core);
  if (members.some(({ doubt }) => doubt !== undefined)) into.sources.members = members;
}

/** Of the names, the graph needs those that are the label of some day; the details have all of them. */
function divideNames(names: readonly Name[], into: Divided): void {
  const kept = names.filter(isNameOfATime);
  if (kept.length > 0) into.core.names = kept;
  if (kept.length < names.length) into.details.names = names;
}

/** The size of a node grows with the vehicles; the sources have all sizes whole. */
function divideSizes(sizes: readonly Size[], into: Divided): void {
  const kept = sizes.filter(({ measure }) => measure.startsWith('vehicles-'));
  if (kept.length > 0) into.core.sizes = kept.map(withoutSources);
  into.sources.sizes = sizes;
}

function withoutSources(record: object): Keys {
  return { ...record, sources: CITED_ELSEWHERE };
}

/** Divides the holdings one by one; one of which a part has nothing leaves an empty place in it. */
function divideHoldings(holdings: readonly Holding[], into: Divided): void {
  const divided = holdings.map((holding) => {
    const { core, details, sources } = divideRecord(holding, CORE_HOLDING_KEYS);
    return {
      core: withoutSources(core),
      details,
      sources: { ...sources, sources: holding.sources },
    };
  });
  into.core.holdings = divided.map(({ core }) => core);
  for (const part of ['details', 'sources'] as const) {
    const parts = divided.map((holding) => holding[part]);
    if (parts.some(hasKeys)) into[part].holdings = parts;
  }
}

/** The core needs the dates alone; the sources have them whole. */
function divideMaking(times: readonly VehicleMaking[], into: Divided): void {
  into.core.makesVehicles = times.map((time) =>
    withoutSources(divideRecord(time, ['from', 'until']).core),
  );
  into.sources.makesVehicles = times;
}

/** The core needs names and dates for cards; where a brand has more, the details have all of them whole. */
function divideBrands(brands: readonly Brand[], into: Divided): void {
  const divided = brands.map((brand) => divideRecord(brand, ['name', 'from', 'until', 'sources']));
  into.core.brands = divided.map(({ core }) => core);
  if (divided.some(({ details }) => hasKeys(details))) into.details.brands = brands;
}

/**
 * Divides a data set into its core, which has all that the graph of any day
 * needs, the details and the sources, which say what holdings and sizes rest on. The core is a valid data set once its
 * `parts` give the addresses of the other two; `joinPart` puts each of them back.
 */
export function divideDataset(whole: Dataset): DividedDataset {
  const dataset = withConfirmations(whole);
  const details: DatasetPart = {};
  const sources: DatasetPart = { sources: [...dataset.sources] };
  const coreOf = <Key extends keyof typeof CORE_KEYS>(key: Key): Dataset[Key] => {
    const divided = dataset[key].map((record) => {
      return { id: record.id, ...divideRecord(record, CORE_KEYS[key]) };
    });
    const additions = (part: PartName): DatasetPart[Key] =>
      divided.flatMap((record) => {
        return hasKeys(record[part]) ? [{ id: record.id, ...record[part] }] : [];
      });
    details[key] = additions('details');
    sources[key] = additions('sources');
    return divided.map(({ core }) => core) as unknown as Dataset[Key];
  };
  const core = {
    ...dataset,
    parties: coreOf('parties'),
    stakes: coreOf('stakes'),
    alliances: coreOf('alliances'),
    talks: coreOf('talks'),
    groups: coreOf('groups'),
    sources: [],
  };
  return { core, details, sources };
}
