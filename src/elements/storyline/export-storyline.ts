import { storylineMessages as words } from '../../messages/index.js';
import type { NetworkIndex } from '../../network/index.js';
import {
  loadExport,
  measureTextOf,
  type PictureOptions,
  type PictureScheme,
} from '../../render/index.js';
import type { ArrangedStoryline, StorylineScene } from '../../scene/index.js';
import { addressOf, linkTo, seenOf, type Store } from '../../store/index.js';
import { fontsOf, themeOf } from '../graph/picture/compose.js';
import { fileOf, refuse, type PictureFormat } from '../graph/picture/export-picture.js';
import { readTheme } from '../graph/theme-probe.js';
import { composeShown } from './compose-shown.js';
import type { WordedLane } from './word-list.js';

const DEFAULT_SCALE = 2;

/** What a picture of a storyline shows. */
export interface StorylinePicture {
  store: Store;
  index: NetworkIndex;
  storyline: ArrangedStoryline;
  /** The company whose owners are drawn; null for none. */
  centre: string | null;
  title: string;
  lanes: readonly WordedLane[];
  /** In which the colours of the page are found. */
  root: ParentNode;
}

/** Makes a picture of companies through time, whose years run from left to right. */
export async function exportStoryline(
  shown: StorylinePicture | undefined,
  options: PictureOptions,
  format: PictureFormat,
): Promise<Blob> {
  const tools = await loadExport();
  tools.checkOptions(options);
  if (!shown) return refuse();
  const { store, index, storyline, centre, title, lanes, root } = shown;
  const probe = document.createElement('span');
  root.append(probe);
  const source = { theme: (scheme: PictureScheme) => readTheme(probe, scheme) };
  const theme = themeOf(source, options, tools.greyTheme);
  probe.remove();
  await fontsOf(theme);
  const text = measureTextOf(theme);
  const display = measureTextOf({ font: theme.displayFont });
  if (!text || !display) return refuse();
  const { size = 'screen', scale = DEFAULT_SCALE, transparent = false } = options;
  const page = tools.pageSize(size, scale);
  const { hiddenKinds } = store.state.filters;
  const dataset = store.dataset ?? index.dataset;
  const composed = tools.composeStorylinePicture({
    dataset,
    sceneOn: (width, height): StorylineScene =>
      composeShown(storyline, index, hiddenKinds, 'across', width, height, text, centre),
    page,
    theme,
    transparent,
    given: options,
    words: {
      title,
      key: words.sentence,
      owners: words.owners,
      told: lanes.map((lane) => words.told(lane.name, lane.words)),
    },
    measure: { text, title: display },
  });
  const seen = seenOf(store.state);
  const seenIn = { view: addressOf(seen), link: linkTo(seen, store) };
  const description = tools.describePicture(composed.text, dataset, seenIn);
  return fileOf({ ...composed, page, description }, format);
}
