import { messages } from '../../../messages/index.js';
import { ExportError, loadExport, type GraphRenderer, type Theme } from '../../../render/index.js';
import { addressOf, linkTo, type State, type Store } from '../../../store/index.js';
import type { ExportOptions } from '../export-dialog.js';
import type { Scheme } from '../theme-probe.js';

/** What a graph gives to pictures of it. */
export interface PictureSource {
  store: Store;
  theme: (scheme: Scheme) => Theme;
  renderer: () => GraphRenderer | undefined;
}

const PX_PER_INCH = 96;

/** Throws, because there is no graph that could be drawn. */
export function refuse(): never {
  throw new ExportError(messages.graph.noGraph);
}

/**
 * Makes a picture of what a state shows, whatever is shown meanwhile. Waits for data that is
 * loading, to the last source.
 */
export async function exportPicture(
  { store, theme, renderer }: PictureSource,
  state: State,
  { scheme = 'page', ...options }: ExportOptions,
): Promise<Blob> {
  const { day, filters, selected, view } = state;
  if (store.state.load.status !== 'none') await store.ready;
  await store.complete();
  const { dataset } = store;
  const scene = await store.loadSceneWith({ day, filters, selected, view });
  const drawn = renderer();
  if (!dataset || !scene || !drawn) return refuse();
  const { exportPng, pictureText, describePicture, withPngMetadata } = await loadExport();
  const text = pictureText(dataset, scene);
  const { viewport, size } = drawn;
  const source = { scene, theme: theme(scheme), text, selected, viewport, size };
  const png = await exportPng(source, options);
  const { scale = 2 } = options;
  const seen = { view: addressOf(state), link: linkTo(state, store) };
  return withPngMetadata(png, scale * PX_PER_INCH, describePicture(text, dataset, seen));
}
