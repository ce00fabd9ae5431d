import type { Core } from 'cytoscape';

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/**
 * Waits until a graph is painted and draws no more. Cytoscape computes after its
 * first frame once more what has changed, and draws a second one; that belongs to
 * the change and not to the next one, which is that of another graph.
 */
async function settled(cy: Core): Promise<void> {
  // The browser puts the canvas on the screen after the event, and then comes to the next task.
  await new Promise((resolve) => cy.one('render', () => setTimeout(resolve)));
  let quietFrames = 0;
  const onRender = (): void => {
    quietFrames = 0;
  };
  cy.on('render', onRender);
  while (quietFrames < 2) {
    quietFrames += 1;
    await nextFrame();
  }
  cy.off('render', onRender);
}

/** Does something, waits until it is painted, and sets a mark before, between and after. */
export async function marked(name: string, cy: Core, change: () => void): Promise<void> {
  performance.mark(`${name} begins`);
  change();
  performance.mark(`${name} ends`);
  await settled(cy);
  performance.mark(`${name} is painted`);
}
