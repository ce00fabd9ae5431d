import type { Dataset } from '../model/index.js';
import { givenLayouts, layoutOfView } from './layouts.js';
import type { LayoutContext } from './lay-out.js';
import { problemsOf } from './loading-error.js';
import { readOrigin } from './read-origin.js';
import type { Layouts, Load, Loaded, Origin, Part } from './load-state.js';
import type { View } from './state.js';

export type Outcome = Extract<Load, { status: 'loaded' | 'failed' }>;

async function layoutsFor(
  view: View,
  dataset: Dataset,
  signal: AbortSignal,
  context: LayoutContext,
): Promise<Layouts> {
  const layouts = givenLayouts(dataset);
  const name = layoutOfView(view);
  if (name === null || layouts[name] !== null) return layouts;
  const { layOut } = await import('./lay-out.js');
  return { ...layouts, [name]: await layOut(name, dataset, signal, context) };
}

/** The addresses of parts are relative to the data file, or to the page that gave an object. */
function addressOf(part: string, origin: Origin): string {
  const base = origin.type === 'src' ? new URL(origin.url, document.baseURI) : document.baseURI;
  return URL.canParse(part, base) ? new URL(part, base).href : part;
}

function partsOf({ parts = {} }: Dataset, origin: Origin): Loaded['parts'] {
  const part = (address: string | undefined): Part => {
    if (address === undefined) return { status: 'loaded' };
    return { status: 'idle', address: addressOf(address, origin) };
  };
  return { details: part(parts.details), sources: part(parts.sources) };
}

/**
 * Reads and validates data from its origin, and lays it out for the view of then. Resolves with either data
 * that is ready to be drawn or the list of its problems; never rejects. The
 * outcome of an aborted load means nothing.
 */
export async function loadOrigin(
  origin: Origin,
  view: () => Promise<View>,
  signal: AbortSignal,
  context: LayoutContext,
): Promise<Outcome> {
  try {
    const result = await readOrigin(origin, signal, context.holder);
    if (!result.ok) return { status: 'failed', origin, problems: result.problems };
    const { dataset, warnings, report } = result;
    const layouts = await layoutsFor(await view(), dataset, signal, context);
    const parts = partsOf(dataset, origin);
    return { status: 'loaded', origin, core: dataset, dataset, layouts, warnings, report, parts };
  } catch (error) {
    if (signal.aborted) return { status: 'failed', origin, problems: [] };
    return { status: 'failed', origin, problems: await problemsOf(error) };
  }
}
