import type { JSHandle, Page } from 'playwright';
import type { Problem } from '../../src/model/index.js';

/** What a page is notified of when data cannot be shown. */
export interface Failure {
  /** Those of the event `ownership-error`. */
  problems: Problem[];
  /** The name of the error that `ready` was rejected with; undefined when it settled. */
  reason: string | undefined;
}

/** Gives the graph of a page bad data, as an address or as an object in that page. */
export function failureOf(
  page: Page,
  given: { src: string } | { data: JSHandle },
): Promise<Failure> {
  return page.evaluate(async (source: { src?: string; data?: unknown }) => {
    const graph = document.querySelector('ownership-graph')!;
    const notified = new Promise<Problem[]>((resolve) => {
      graph.addEventListener('ownership-error', ({ detail }) => resolve([...detail.problems]));
    });
    if (source.src === undefined) graph.data = source.data;
    else graph.src = source.src;
    const reason = await graph.ready.then(
      () => undefined,
      (error: unknown) => (error as Error).name,
    );
    return { problems: await notified, reason };
  }, given);
}

/** Waits until the graph of a page has drawn its data, and counts the nodes. */
export function partiesDrawn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const graph = document.querySelector('ownership-graph')!;
    await graph.ready;
    return graph.scene!.nodes.length;
  });
}
