import { deepFreeze, type Dataset } from '../model/index.js';

/** A part of a data set: all but its records, or some records of one list. */
export type DataPiece =
  | { type: 'head'; head: Dataset }
  | { type: 'records'; list: List; records: readonly unknown[] };

const LISTS = ['parties', 'stakes', 'alliances', 'talks', 'groups', 'sources'] as const;

type List = (typeof LISTS)[number];

/** So many records are sent at once: more would keep the page busy for longer than a frame. */
const MOST_RECORDS = 2000;

/** A data set without its layouts, for what asks nothing of these. */
export function withoutLayouts(dataset: Dataset): Dataset {
  const { positions: _, overview: __, ...rest } = dataset;
  return rest;
}

/** A data set in pieces, to be sent between a page and a worker. */
export function* dataPieces(dataset: Dataset): Generator<DataPiece> {
  const head = { ...dataset, ...Object.fromEntries(LISTS.map((list) => [list, []])) };
  yield { type: 'head', head };
  for (const list of LISTS) {
    const all = dataset[list];
    for (let at = 0; at < all.length; at += MOST_RECORDS) {
      yield { type: 'records', list, records: all.slice(at, at + MOST_RECORDS) };
    }
  }
}

/** Puts pieces together; the head comes first. Records are frozen as they come. */
export function withPiece(dataset: Dataset | undefined, piece: DataPiece): Dataset {
  if (piece.type === 'head') return piece.head;
  if (!dataset) throw new Error('Records came before the data set that they are of.');
  (dataset[piece.list] as unknown[]).push(...(deepFreeze(piece.records) as unknown[]));
  return dataset;
}

/** Freezes a data set of which all pieces have come. */
export function frozen(dataset: Dataset | undefined): Dataset {
  if (!dataset) throw new Error('No piece of the data set came.');
  for (const list of LISTS) Object.freeze(dataset[list]);
  return deepFreeze(dataset);
}
