import { storylineMessages as words } from '../../messages/index.js';
import type { Dataset } from '../../model/index.js';
import type { NetworkIndex, StorylineOptions } from '../../network/index.js';
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
import { headingOf, summaryOf } from './headings.js';
import { wordedLanes } from './shown-storyline.js';
import { centresOf, storylineQuestion } from './storyline-question.js';

type StorylinePictureInput = Parameters<
  Awaited<ReturnType<typeof loadExport>>['composeStorylinePicture']
>[0];

/** Fewer companies are no history of anything. */
const FEWEST = 5;

/** What a storyline is asked for with: around the parties that are asked for, or as a state has it. */
function questionOf(
  state: State,
  options: PictureOptions,
  index: NetworkIndex,
): (limit?: number) => StorylineOptions {
  const { selected, scope, filters } = state;
  const details = selected === null ? undefined : index.details(selected, state.day);
  const isAround = options.area === 'selection';
  const chosen = options.parties && chosenParties(state, options, index);
  const centres = chosen ?? centresOf(details ?? undefined, isAround ? 'selection' : scope);
  return (limit) => storylineQuestion(filters, centres, 'across', limit);
}

/**
 * The storyline that a picture has room for: that of a question or, where its page is too small for that, of
 * fewer companies. `excessOf` says how many times as large as the page allows one is.
 */
async function fittingStoryline(
  dataset: Dataset,
  questionWith: (limit?: number) => StorylineOptions,
  excessOf: (storyline: ArrangedStoryline) => number,
): Promise<ArrangedStoryline> {
  const { signal } = new AbortController();
  let question = questionWith();
  for (;;) {
    const storyline = await searchStoryline(dataset, question, signal);
    const excess = storyline.lanes.length === 0 ? 0 : excessOf(storyline);
    const { limit } = question;
    if (excess <= 1 || limit <= FEWEST) return storyline;
    // What is drawn may be less than the limit allows.
    const drawn = Math.min(limit, storyline.lanes.length);
    question = questionWith(Math.max(FEWEST, Math.floor(Math.min(drawn / excess, drawn - 1))));
  }
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
  await fontsOf(themeOf(source, options, tools));
  const index = indexOfData(store);
  const seen = seenInPicture(state, options);
  const remarks = await pictureRemarks(seen, store);
  const { hiddenKinds } = state.filters;
  const inputOf = (storyline: ArrangedStoryline): StorylinePictureInput => {
    const theme = themeOf(source, options, tools);
    const measure = measuresOf(store, theme);
    const isWhole = storyline.centres.length === 0;
    return {
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
        note: storyline.leftOut > 0 ? summaryOf(storyline) : '',
      },
      measure,
    };
  };
  const storyline = await fittingStoryline(
    index.dataset,
    questionOf(state, options, index),
    (found) => tools.storylineExcess(inputOf(found)),
  );
  return () => {
    const composed = tools.composeStorylinePicture(inputOf(storyline));
    return readyPicture(composed, tools, options, seen, store);
  };
}
