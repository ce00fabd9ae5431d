import type { Problem } from '../../model/index.js';
import { LoadingError, problemsOf } from '../../store/index.js';

/** What is wrong with an attribute that should be a day and is none. */
export async function notADay(name: string, value: string): Promise<readonly Problem[]> {
  return problemsOf(new LoadingError({ name: 'notADay', values: [name, value] }));
}
