import { loadNetworkDrawing } from '../render/index.js';
import type { Connection } from '../network/index.js';
import type { CardSummary, FrameSize, MeasureText, OpenCard, Scene } from '../scene/index.js';
import type { FocusScenes } from './focus-scenes.js';
import type { Filtering } from './filtering.js';
import { layoutOfView } from './layouts.js';
import { loadCode } from './load-code.js';
import type { NetworkScenes } from './network-scenes.js';
import { nextTask, whenIdle } from './next-task.js';
import { OnDemand } from './on-demand.js';
import { OverviewScenes } from './overview-scenes.js';
import type { SceneInput } from './scene-input.js';
import type { Selectors } from './selectors.js';
import type { SeveralDays } from './several-days.js';
import type { StateHolder } from './state-holder.js';
import type { State } from './state.js';

/** What scenes are composed for while no canvas is known. */
const DEFAULT_CANVAS: FrameSize = { width: 920, height: 640 };

/** What scenes are drawn on. */
export interface Surface {
  /** Measures texts in the font of the canvas; without it there are no scenes. */
  measureText: MeasureText | undefined;
  /** The size of the canvas, in pixels. */
  canvas: FrameSize | undefined;
  /** Whether all of it is seen at once, as on paper. */
  isWhole?: boolean;
}

/** Whether the focus view is shown, or will be once the data of the selection is there. */
function leadsToFocus({ view, selected, isViewPinned }: State): boolean {
  return selected !== null && (view === 'focus' || (view === 'overview' && !isViewPinned));
}

/** Whether what changed between two days is drawn, or will be once all is there. */
export function isComparing({ day, compare, view, connection }: State): boolean {
  const isPicture = layoutOfView(view) !== null && view !== 'multiples';
  return compare !== null && compare !== day && isPicture && !connection;
}

/** Whether more than one day is drawn, or will be once all is there. */
export function showsSeveralDays(state: State): boolean {
  return state.view === 'multiples' || isComparing(state);
}

/**
 * The scenes of the views of one store. What composes the overview is there from
 * the start; what composes the others is loaded when they are needed first.
 */
export class Scenes {
  readonly #selectors: Selectors;
  readonly #filtering: Filtering;
  readonly #overview = new OverviewScenes();
  readonly #openCard = new OnDemand<OpenCard>(async () => {
    return (await loadCode(() => import('./open-card.js'))).openCard;
  });
  readonly #focus = new OnDemand<FocusScenes>(async () => {
    const { FocusScenes } = await loadCode(() => import('./focus-scenes.js'));
    return new FocusScenes(this.#selectors, this.#filtering);
  });
  readonly #network = new OnDemand<NetworkScenes>(async () => {
    // What draws them comes at the same time.
    const load = (): Promise<[typeof import('./network-scenes.js'), unknown]> =>
      Promise.all([import('./network-scenes.js'), loadNetworkDrawing()]);
    const [{ NetworkScenes }] = await loadCode(load);
    return new NetworkScenes(this.#changed);
  });

  readonly #severalDays = new OnDemand<SeveralDays>(async () => {
    const { SeveralDays } = await loadCode(() => import('./several-days.js'));
    return new SeveralDays(this.#selectors);
  });

  readonly #changed: (() => void) | undefined;

  /** `changed` is called when there is a better scene than before of the same. */
  constructor(selectors: Selectors, filtering: Filtering, changed?: () => void) {
    this.#selectors = selectors;
    this.#filtering = filtering;
    this.#changed = changed;
  }

  /**
   * Loads the code that the view of a state needs, and finds the answer that it is to
   * show. Rejects with a `LoadingError` when it cannot.
   */
  async load(state: State): Promise<void> {
    const filtering = this.#filtering.load(state);
    if (state.view === 'network') (await this.#network.load()).prefetch(state);
    else if (leadsToFocus(state)) await this.#focus.load();
    else if (state.expanded.size > 0) await this.#openCard.load();
    if (showsSeveralDays(state)) await (await this.#severalDays.load()).load(state);
    await filtering;
    if (state.connection) await this.#focus.load();
    await this.#focus.value?.find(state);
  }

  /** Loads, while the page is idle, the code of the view that a selection opens. Never rejects. */
  async prefetch(): Promise<void> {
    if (this.#focus.value) return;
    await whenIdle();
    // Should it not come, a selection asks for it again.
    await this.#focus.load().catch(() => undefined);
  }

  /** Whether all is there that the view of a state is drawn from. */
  canDraw(state: State): boolean {
    const { load, view } = state;
    if (load.status !== 'loaded' || !this.#filtering.isReady(state)) return false;
    if (!layoutOfView(view)) return true;
    if (showsSeveralDays(state) && !this.#severalDays.value?.isReady(state)) return false;
    const { layouts } = load;
    if (view === 'network') return layouts.network !== null && this.#network.value !== undefined;
    if (this.#selectors.centre(state) !== null && view === 'focus') {
      return this.#focus.value?.isFound(state) ?? false;
    }
    const canOpen = state.expanded.size === 0 || this.#openCard.value !== undefined;
    return layouts.overview !== null && canOpen;
  }

  /**
   * Loads the code for the view of a state, and composes its scene in several short
   * tasks, so that `scene` then gives it at once, unless the state is another one
   * by then. Does nothing without data. A holder of data that is loading is given what of a network can be drawn before.
   */
  async prepare(
    state: State,
    surface: Surface,
    signal: AbortSignal,
    drafts?: StateHolder,
  ): Promise<void> {
    const { load, view } = state;
    if (load.status !== 'loaded') return;
    await this.load(state);
    await nextTask();
    this.#selectors.index(load.core);
    await nextTask();
    const input = this.#input(state, surface);
    if (!input || signal.aborted) return;
    if (view === 'overview' && !input.comparison) {
      const opener = this.#openCard.value;
      // Without a canvas it is not known whether there will be one, or how large.
      const positions = surface.canvas ? load.layouts.overview : null;
      await this.#overview.prepare(input, positions, state.expanded, opener, signal);
    } else if (view === 'network' && load.layouts.network !== null) {
      const { network } = load.layouts;
      await this.#network.value?.prepare(input, network, state.expanded, signal, drafts);
    }
  }

  /** To be called when a state is on the screen: its scene may be completed then. */
  complete(state: State, surface: Surface): void {
    const { value } = this.#network;
    const input = value && this.#input(state, surface);
    if (input) value.complete(input, state);
  }

  /**
   * What is drawn of a state; null without data, without a surface, and while what
   * the view needs is loading. Without a selection the focus view is the overview.
   */
  scene(state: State, surface: Surface): Scene | null {
    const { load, drawnView, steps, expanded } = state;
    const input = this.#input(state, surface);
    if (load.status !== 'loaded' || !input || !drawnView || !layoutOfView(drawnView)) return null;
    const { layouts, dataset } = load;
    if (drawnView === 'network') {
      if (layouts.network === null) return null;
      return this.#network.value?.scene(input, layouts.network, state) ?? null;
    }
    const centre = this.#selectors.centre(state);
    if (drawnView === 'focus' && centre !== null) {
      const complete = this.#selectors.index(dataset);
      const focus = { centre, steps, expanded, complete };
      return this.#focus.value?.scene(input, focus, state) ?? null;
    }
    if (drawnView === 'multiples' && layouts.overview) {
      return this.#severalDays.value?.multiples.scene(input, layouts.overview, state) ?? null;
    }
    const overview = (input.comparison && this.#severalDays.value?.comparing) ?? this.#overview;
    return layouts.overview === null
      ? null
      : overview.scene(input, layouts.overview, expanded, this.#openCard.value);
  }

  /** How the two parties of a state are connected; null without such, and until it is found. */
  connection(state: State): Connection | null {
    return this.#focus.value?.connections.connection(state) ?? null;
  }

  /** The groups of the day that the filters leave in words, the largest first; null until data is loaded. */
  summaries(state: State): readonly CardSummary[] | null {
    const snapshot = this.#selectors.snapshot(state);
    if (!snapshot) return null;
    return this.#overview.summaries(
      snapshot,
      this.#filtering.visible(state),
      this.#filtering.groups(state),
    );
  }

  #input(
    state: State,
    { measureText, canvas = DEFAULT_CANVAS, isWhole = false }: Surface,
  ): SceneInput | undefined {
    const { load, filters } = state;
    const snapshot = this.#selectors.snapshot(state);
    if (load.status !== 'loaded' || !snapshot || !measureText) return undefined;
    const index = this.#selectors.index(load.core);
    const visible = this.#filtering.visible(state);
    const groups = this.#filtering.groups(state);
    const surface = { canvas, measureText, isWhole };
    const input = { index, snapshot, filters, visible, groups, ...surface };
    return isComparing(state)
      ? (this.#severalDays.value?.comparing.input(input, state) ?? input)
      : input;
  }
}
