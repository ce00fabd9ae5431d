import { storylineMessages as words } from '../../messages/index.js';
import type { NetworkIndex } from '../../network/index.js';
import { loadExport, type PictureOptions } from '../../render/index.js';
import type { ArrangedStoryline, StorylineScene } from '../../scene/index.js';
import { searchStoryline, type State } from '../../store/index.js';
import {
  fontsOf,
  indexOfData,
  measuresOf,
  readyPicture,
  themeOf,
  type PictureSource,
  type ReadyPicture,
} from '../graph/picture/compose.js';
import { pictureRemarks } from '../graph/picture/remarks.js';
import { chosenParties, seenInPicture } from '../graph/picture/shown-in-picture.js';
import { composeShown } from './compose-shown.js';
import { emphasisOf } from './emphasis.js';
import { headingOf } from './headings.js';
import { wordedLanes } from './shown-storyline.js';
import { centresOf, storylineQuestion } from './storyline-question.js';

/** The storyline that a picture shows: around the parties that are asked for, or as a state has it. */
async function storylineOf(
  state: State,
  options: PictureOptions,
  index: NetworkIndex,
): Promise<ArrangedStoryline> {
  const { selected, scope, filters } = state;
  const details = selected === null ? undefined : index.details(selected, state.day);
  const isAround = options.area === 'selection';
  const chosen = options.parties && chosenParties(state, options, index);
  const centres = chosen ?? centresOf(details ?? undefined, isAround ? 'selection' : scope);
  const question = storylineQuestion(filters, centres, 'across');
  return searchStoryline(index.dataset, question, new AbortController().signal);
}

/**
 * Finds the storyline of a picture, whose years run from left to right, and returns what composes it at once;
 * see `preparePicture`.
 */
export async function prepareStorylinePicture(
  source: PictureSource,
  state: State,
  options: PictureOptions,
): Promise<() => ReadyPicture> {
  const store = source.store();
  const tools = await loadExport();
  await fontsOf(themeOf(source, options, tools.greyTheme));
  const index = indexOfData(store);
  const seen = seenInPicture(state, options);
  const storyline = await storylineOf(state, options, index);
  const remarks = await pictureRemarks(seen, store);
  const { hiddenKinds } = state.filters;
  const isWhole = storyline.centres.length === 0;
  return () => {
    const theme = themeOf(source, options, tools.greyTheme);
    const measure = measuresOf(store, theme);
    const composed = tools.composeStorylinePicture({
      dataset: index.dataset,
      sceneOn: (width, height): StorylineScene =>
        composeShown(storyline, index, hiddenKinds, 'across', width, height, measure.text),
      page: tools.pageSize(options.size, options.scale),
      theme,
      transparent: options.transparent ?? false,
      given: options,
      emphasis: emphasisOf(isWhole ? seen.selected : null, storyline),
      words: {
        title: headingOf(storyline, index),
        key: words.sentence,
        owners: words.owners,
        told: wordedLanes(storyline, index).map((lane) => words.told(lane.name, lane.words)),
        remarks,
      },
      measure,
    });
    return readyPicture(composed, tools, options, seen, store);
  };
}
