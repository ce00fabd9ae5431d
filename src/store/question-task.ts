import { NetworkIndex } from '../network/index.js';
import { givenIndex } from './given-data.js';
import { QUESTIONS } from './questions/all-questions.js';

/** What is asked, by the name of the question. */
export interface QuestionTask {
  name: string;
  query: object;
}

/** Answers a question about the data that was given. */
export function answerQuestion({ name, query }: QuestionTask): unknown {
  const question = QUESTIONS.get(name);
  if (!question) throw new Error(`There is no question “${name}”.`);
  const index = givenIndex((dataset) => new NetworkIndex(dataset));
  return question.answer(index, query as never);
}
