import { messages } from '../messages/index.js';
import { problem, type Problem } from '../model/index.js';
import type { Fault } from './loading-error.js';

/** Says why data cannot be loaded. Loaded when that happens. */
export function wordFault({ name, values }: Fault): Problem {
  const word = messages.loading[name] as (...values: Fault['values']) => {
    statement: string;
    suggestion: string;
  };
  return problem({ path: '', ...word(...values) });
}
