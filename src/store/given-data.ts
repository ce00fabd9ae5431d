import type { Dataset } from '../model/index.js';
import type { NetworkIndex } from '../network/index.js';
import { withPiece, type DataPiece } from './data-pieces.js';

/** The data that a worker was given last, and its index since somebody needed it. */
let dataset: Dataset | undefined;
let index: NetworkIndex | undefined;

/** Takes a piece of the data that the next tasks are about. */
export function takeData(piece: DataPiece): void {
  dataset = withPiece(dataset, piece);
  index = undefined;
}

/** The data that was given. */
export function givenDataset(): Dataset {
  if (!dataset) throw new Error('A task was asked before any data was given.');
  return dataset;
}

/** The index of the data that was given, made with the first call. */
export function givenIndex(make: (dataset: Dataset) => NetworkIndex): NetworkIndex {
  index ??= make(givenDataset());
  return index;
}
