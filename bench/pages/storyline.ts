import { NetworkIndex, storylineOf } from '../../src/network/index.js';
import { arrangeStoryline, composeStoryline, textWidth } from '../../src/scene/index.js';
import { LARGEST } from '../../tests/fixtures/storyline-options.js';
import { shippedDataset } from './shipped.js';

const PLACE = { direction: 'across', width: 920, height: 500 } as const;

/** Finds who belonged to whom, lays it out and composes what is drawn, in as many rounds, each on an index of its own. */
export async function drawStorylines(rounds: number): Promise<void> {
  const dataset = await shippedDataset();
  for (let round = 0; round < rounds; round++) {
    performance.mark('storyline begins');
    const index = new NetworkIndex(dataset);
    const storyline = storylineOf(index, LARGEST);
    performance.mark('storyline is found');
    const arranged = arrangeStoryline(storyline);
    performance.mark('storyline ends');
    composeStoryline(arranged, {
      ...PLACE,
      namesOf: (id) => [{ from: storyline.from, text: index.party(id)?.name ?? id }],
      appearanceOf: () => ({ isOwner: false }),
      measureText: textWidth,
    });
    performance.mark('storyline is composed');
  }
}
