import { exportMessages, messages } from '../../../messages/index.js';
import type { NetworkIndex } from '../../../network/index.js';
import { chosenScene, type FrameSize, type MeasureText, type Scene } from '../../../scene/index.js';
import {
  ExportError,
  loadExport,
  measureTextOf,
  type GraphRenderer,
  type PictureOptions,
  type PictureScheme,
  type Theme,
} from '../../../render/index.js';
import { addressOf, linkTo, type Seen, type State, type Store } from '../../../store/index.js';
import { inSrgb } from '../theme-probe.js';
import { loadedData } from './loaded-data.js';
import { pictureRemarks } from './remarks.js';
import { chosenParties, seenInPicture } from './shown-in-picture.js';

type Export = Awaited<ReturnType<typeof loadExport>>;

/** What a graph gives to pictures of it. */
export interface PictureSource {
  store: () => Store;
  /** What is shown. */
  state: () => State;
  theme: (scheme: PictureScheme) => Theme;
  /** Undefined while nothing is drawn. */
  renderer: () => GraphRenderer | undefined;
}

/** A picture that is ready to be drawn or written. */
export interface ReadyPicture extends ReturnType<Export['composePicture']> {
  page: ReturnType<Export['pageSize']>;
  /** In pixels of the file. */
  size: { width: number; height: number };
  description: ReturnType<Export['describePicture']>;
}

/** The colours of a picture. */
export function themeOf(
  source: Pick<PictureSource, 'theme'>,
  { scheme = 'page', paper, greyscale = false }: PictureOptions,
  { greyTheme, schemeOn }: Pick<Export, 'greyTheme' | 'schemeOn'>,
): Theme {
  const ground = paper === undefined ? undefined : inSrgb(paper);
  // The colours of a dark screen are not seen on white paper.
  const theme = source.theme(scheme === 'page' && ground ? schemeOn(ground) : scheme);
  const onPaper = ground === undefined ? theme : { ...theme, paper: ground };
  return greyscale ? greyTheme(onPaper) : onPaper;
}

/** Texts are measured in the fonts that they are drawn in, which may still be on their way. */
export async function fontsOf({ font, displayFont }: Theme): Promise<void> {
  const loading = [font, displayFont].map((family) => document.fonts.load(`16px ${family}`));
  // A font that does not come is replaced by the next one of its list.
  await Promise.allSettled(loading);
}

/** The data of a store with its records by id. Throws without data. */
export function indexOfData(store: Store): NetworkIndex {
  if (!store.dataset) throw new ExportError(messages.graph.noGraph);
  return store.indexOf(store.dataset);
}

/** What texts and titles are measured with: as the screen has it, so that what is built for that need not be built again. */
export function measuresOf(store: Store, theme: Theme): { text: MeasureText; title: MeasureText } {
  const text = store.measureText ?? measureTextOf(theme);
  const title = measureTextOf({ font: theme.displayFont });
  if (!text || !title) throw new ExportError(messages.graph.noGraph);
  return { text, title };
}

/** A picture with its page and what is said in its file. */
export function readyPicture(
  composed: ReturnType<Export['composePicture']>,
  tools: Export,
  { size, scale }: PictureOptions,
  seen: Seen,
  store: Store,
): ReadyPicture {
  const page = tools.pageSize(size, scale);
  const { dataset } = indexOfData(store);
  const seenIn = { view: addressOf(seen), link: linkTo(seen, store) };
  return {
    ...composed,
    page,
    size: tools.pixelsOf(composed.drawing, page),
    description: tools.describePicture(composed.text, dataset, seenIn),
  };
}

/** What is on the screen, and where. */
function shownWindow({ store, renderer }: PictureSource): {
  scene: Scene;
  window: { left: number; top: number; width: number; height: number; zoom: number };
} {
  const drawn = renderer();
  const { scene } = store();
  if (!drawn || !scene) throw new ExportError(messages.graph.noGraph);
  const { viewport, size } = drawn;
  if (size.width === 0 || size.height === 0) throw new ExportError(exportMessages.hiddenView);
  const { zoom, pan } = viewport;
  return { scene, window: { ...size, left: -pan.x, top: -pan.y, zoom } };
}

/**
 * Gets what a picture of what a state shows is composed with, and returns what composes it at once, of the data that is
 * there by then.
 */
export async function preparePicture(
  source: PictureSource,
  state: State,
  options: PictureOptions,
): Promise<() => ReadyPicture> {
  if (state.view === 'storyline') {
    const { prepareStorylinePicture } = await import('../../storyline/prepare-picture.js');
    return prepareStorylinePicture(source, state, options);
  }
  const store = source.store();
  const tools = await loadExport();
  const { area = 'graph', transparent = false } = options;
  await fontsOf(themeOf(source, options, tools));
  const chosen = chosenParties(state, options, indexOfData(store));
  const seen = seenInPicture(state, options);
  const scenesOf = chosen ? null : await store.composerOf(seen);
  const remarks = await pictureRemarks(seen, store);
  return () => {
    const index = indexOfData(store);
    const { dataset } = index;
    // The page may have other colours by now.
    const theme = themeOf(source, options, tools);
    const measure = measuresOf(store, theme);
    const { text } = measure;
    const shown = area === 'view' ? shownWindow(source) : undefined;
    const sceneOn = (canvas: FrameSize): Scene => {
      const { day, filters } = seen;
      if (chosen) return chosenScene(index, chosen, { day, filters, canvas, measureText: text });
      const scene = shown?.scene ?? scenesOf?.({ canvas, measureText: text, isWhole: true });
      if (!scene) throw new ExportError(messages.graph.noGraph);
      return scene;
    };
    const composed = tools.composePicture({
      dataset,
      sceneOn,
      page: tools.pageSize(options.size, options.scale),
      theme,
      transparent,
      selected: seen.selected,
      isCompared: !chosen && seen.view === 'overview' && seen.compare !== null,
      given: options,
      remarks,
      measure,
      window: shown?.window,
    });
    return readyPicture(composed, tools, options, seen, store);
  };
}

/** Composes a picture of what a state shows, whatever is shown meanwhile. Waits for data that is loading. */
export async function composeFor(
  source: PictureSource,
  state: State,
  options: PictureOptions,
): Promise<ReadyPicture> {
  const { checkOptions } = await loadExport();
  checkOptions(options);
  await loadedData(source.store());
  return (await preparePicture(source, state, options))();
}
