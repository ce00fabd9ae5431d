import type { ReactiveControllerHost } from 'lit';
import { shortNameAt, type NetworkIndex } from '../../network/index.js';
import type { ArrangedStoryline, StorylineScene } from '../../scene/index.js';
import { memoize, type Store } from '../../store/index.js';
import { SizeController } from '../shared/size-controller.js';
import { composeShown } from './compose-shown.js';
import { laneWords } from './lane-words.js';
import { centresOf, storylineQuestion } from './storyline-question.js';
import { StorylineSource } from './storyline-source.js';
import type { WordedLane } from './word-list.js';

/** In a narrower place the years run downwards. */
const DOWN_BELOW_PX = 600;
/** About so high is all above and below the chart. */
const SURROUNDINGS_PX = 112;

/** What is drawn. */
export interface Shown {
  store: Store;
  index: NetworkIndex;
  storyline: ArrangedStoryline;
  scene: StorylineScene;
  /** What happened to each company, by name. */
  lanes: readonly WordedLane[];
}

/** What happened to each company of a storyline, by name. */
export function wordedLanes(storyline: ArrangedStoryline, index: NetworkIndex): WordedLane[] {
  return storyline.lanes
    .map(({ id }) => {
      const party = index.party(id);
      const name = party ? shortNameAt(party, storyline.until) : id;
      return { id, name, words: laneWords(id, storyline, index) };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Gets the storyline that a store asks for, and composes it for the size of an element. */
export class ShownStoryline {
  readonly source: StorylineSource;
  readonly #size: SizeController;
  readonly #compose = memoize(composeShown);
  readonly #worded = memoize(wordedLanes);

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.source = new StorylineSource(host);
    this.#size = new SizeController(host);
  }

  /** What is drawn of a store; undefined without data, and while the first storyline has not come. */
  of(store: Store): Shown | undefined {
    const { load, filters, scope } = store.state;
    const { width } = this.#size;
    // A chart that fills the place to the last pixel would begin to scroll at the next one.
    const height = Math.max(0, this.#size.height - SURROUNDINGS_PX);
    if (load.status !== 'loaded' || width === 0) return undefined;
    const direction = width < DOWN_BELOW_PX ? 'down' : 'across';
    const dataset = load.core;
    const centres = centresOf(store.details(), scope);
    this.source.ask({ dataset, options: storylineQuestion(filters, centres, direction) });
    const { storyline } = this.source;
    if (!storyline) return undefined;
    const index = store.indexOf(dataset);
    const { hiddenKinds } = filters;
    const measure = store.measureText;
    const scene = this.#compose(storyline, index, hiddenKinds, direction, width, height, measure);
    return { store, index, storyline, scene, lanes: this.#worded(storyline, index) };
  }
}
