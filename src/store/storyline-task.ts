import type { Dataset } from '../model/index.js';
import { NetworkIndex, storylineOf, type StorylineOptions } from '../network/index.js';
import { arrangeStoryline, type ArrangedStoryline } from '../scene/index.js';

/** A question about companies through time. */
export interface StorylineTask {
  dataset: Dataset;
  options: StorylineOptions;
}

/** Finds who belonged to whom through time, and gives each lane its rows. */
export function findStoryline({ dataset, options }: StorylineTask): ArrangedStoryline {
  return arrangeStoryline(storylineOf(new NetworkIndex(dataset), options));
}
