import type { Dataset } from '../model/index.js';
import { NetworkIndex } from '../network/index.js';
import { withPiece, type DataPiece } from './data-pieces.js';
import { QUESTIONS } from './questions/all-questions.js';

/** What is asked, by the name of the question. */
export interface QuestionTask {
  name: string;
  query: object;
}

/** What was given last, and its index since the first question. */
let dataset: Dataset | undefined;
let index: NetworkIndex | undefined;

/** Takes a piece of the data that the next questions are asked of. */
export function takeData(piece: DataPiece): void {
  dataset = withPiece(dataset, piece);
  index = undefined;
}

/** Answers a question about the data that was given. */
export function answerQuestion({ name, query }: QuestionTask): unknown {
  const question = QUESTIONS.get(name);
  if (!question) throw new Error(`There is no question “${name}”.`);
  if (!dataset) throw new Error('A question was asked before any data was given.');
  index ??= new NetworkIndex(dataset);
  return question.answer(index, query as never);
}
