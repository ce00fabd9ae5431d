import type { NetworkIndex } from '../../network/index.js';

/** Something that is asked of data. The query and the answer are plain data, which a worker can be sent. */
export interface Question<Query extends object, Answer> {
  /** By which a worker finds it among all questions. */
  name: string;
  answer: (index: NetworkIndex, query: Query) => Answer;
}
