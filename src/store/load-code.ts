import { LoadingError } from './loading-error.js';

/** Loads code. Rejects with a `LoadingError` when it cannot be. */
export async function loadCode<Code>(load: () => Promise<Code>): Promise<Code> {
  try {
    return await load();
  } catch {
    throw new LoadingError({ name: 'scriptMissing', values: [] });
  }
}
