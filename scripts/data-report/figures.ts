import { isDay, PARTY_KINDS, type Dataset } from '../../src/model/index.js';
import { citations, type Citing } from './citing.js';

/** The source under which stands what no publication was found for. */
export const MEMORY = 'from-memory';

/** Numbers about a data set, each with the words that follow it. */
export interface Figures {
  /** How much there is of everything, in the order of the report. */
  counts: { what: string; amount: number }[];
  /** Parts of a whole, such as the holdings that rest on a publication. */
  coverage: { what: string; amount: number; of: number }[];
}

function isPublished({ sources }: Citing): boolean {
  return sources.some((id) => id !== MEMORY);
}

function coverageOf(what: string, cited: Citing[]): Figures['coverage'] {
  const amountOf = (test: (entry: Citing) => boolean): number => cited.filter(test).length;
  return [
    { what: `${what} that rest on a publication`, amount: amountOf(isPublished), of: cited.length },
    {
      what: `${what} with exact dates`,
      amount: amountOf(({ dates }) => dates.every(isDay)),
      of: cited.length,
    },
    {
      what: `${what} without a doubt`,
      amount: amountOf(({ doubts }) => doubts.length === 0),
      of: cited.length,
    },
  ];
}

/** Counts what a data set holds and how well it is sourced and dated. */
export function figuresOf(dataset: Dataset): Figures {
  const { parties, stakes, alliances, talks, sources } = dataset;
  const cited = [...citations(dataset)];
  const ofKind = (kind: Citing['kind']): Citing[] => cited.filter((entry) => entry.kind === kind);
  const [holdings, events] = [ofKind('holding'), ofKind('event')];
  const kinds = PARTY_KINDS.map((kind) => {
    return { what: `of kind ${kind}`, amount: parties.filter((one) => one.kind === kind).length };
  });
  const brandNames = new Set(parties.flatMap(({ brands = [] }) => brands.map(({ name }) => name)));
  return {
    counts: [
      { what: 'parties', amount: parties.length },
      ...kinds.filter(({ amount }) => amount > 0),
      { what: 'brands', amount: brandNames.size },
      { what: 'ties', amount: stakes.length + alliances.length + talks.length },
      { what: 'stakes', amount: stakes.length },
      { what: 'dated holdings in them', amount: holdings.length },
      { what: 'alliances', amount: alliances.length },
      { what: 'stories of talks', amount: talks.length },
      { what: 'dated events', amount: events.length },
      { what: 'disputed figures', amount: ofKind('dispute').length },
      { what: 'sources', amount: sources.length },
    ],
    coverage: [...coverageOf('holdings', holdings), ...coverageOf('events', events)],
  };
}

/** A part of a whole in percent, rounded down, so that 100% means all. */
export function percentOf(amount: number, of: number): string {
  return of === 0 ? 'none' : `${Math.floor((100 * amount) / of)}%`;
}
