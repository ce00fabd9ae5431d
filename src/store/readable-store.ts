import type { Dataset, Party } from '../model/index.js';
import type {
  Connection,
  Details,
  FilterCounts,
  GroupsAtThreshold,
  HiddenCounts,
  NetworkIndex,
  PastCounts,
  Snapshot,
  Visible,
} from '../network/index.js';
import type { CardSummary, FrameSize, MeasureText, Scene } from '../scene/index.js';
import type { DayRange } from './day-range.js';
import { Filtering } from './filtering.js';
import { Scenes, type Surface } from './scenes.js';
import { Selectors } from './selectors.js';
import { StateHolder } from './state-holder.js';
import type { Seen, Settings, State } from './state.js';
import type { Listener } from './store-event.js';

/** The state of a store and what is derived from it, without the actions that change it. */
export class ReadableStore {
  protected readonly selectors = new Selectors();
  protected readonly filtering = new Filtering(this.selectors, () => this.holder.notify());
  protected readonly scenes = this.newScenes();
  protected readonly holder = new StateHolder((state) => this.scenes.canDraw(state));
  #surface: Surface = { measureText: undefined, canvas: undefined };

  protected newScenes(): Scenes {
    return new Scenes(this.selectors, this.filtering, () => this.holder.notify());
  }

  get state(): State {
    return this.holder.state;
  }

  /** The data set with all parts that are loaded; null until data is loaded. */
  get dataset(): Dataset | null {
    const { load } = this.state;
    return load.status === 'loaded' ? load.dataset : null;
  }

  /** A data set with its records found by id, party and day: built once for each data set. */
  indexOf(dataset: Dataset): NetworkIndex {
    return this.selectors.index(dataset);
  }

  /** The party that the focus view is, or would be, around; null where nothing of the data is selected. */
  get centre(): Party | null {
    const id = this.selectors.centre(this.state);
    const { load } = this.state;
    if (id === null || load.status !== 'loaded') return null;
    return this.indexOf(load.core).party(id) ?? null;
  }

  /** What the data tells of an id on the current day; undefined where it knows nothing. */
  details(id: string | null = this.state.selected): Details | undefined {
    return this.selectors.details(this.state, id);
  }

  /** What the filters leave of the day; null without data and where they leave out nothing. */
  get visible(): Visible | null {
    return this.filtering.visible(this.state);
  }

  /** The groups of the day where another threshold than a majority makes them; else null, and without data. */
  get groups(): GroupsAtThreshold | null {
    return this.filtering.groups(this.state);
  }

  /** How much the filters leave out of the day; null without data, where they leave out nothing, and until it is known. */
  get hiddenCounts(): HiddenCounts | null {
    return this.filtering.hidden(this.state);
  }

  /** How much each choice of a filter would show; null until `loadFilterCounts` has resolved. */
  get filterCounts(): FilterCounts | null {
    return this.filtering.counts(this.state);
  }

  /** How much each choice of the past would show; null until `loadPastCounts` has resolved. */
  get pastCounts(): PastCounts | null {
    return this.filtering.past(this.state);
  }

  /** How the two parties of the state are connected; null without such, and until it is found. */
  get connection(): Connection | null {
    return this.scenes.connection(this.state);
  }

  /** The days that a reader can choose from; null until data is loaded. */
  get dayRange(): DayRange | null {
    return this.selectors.dayRange(this.state);
  }

  /** What held on the day shown; null until data is loaded. */
  get snapshot(): Snapshot | null {
    return this.selectors.snapshot(this.state);
  }

  /** The groups of the day that the filters leave in words, the largest first; null until data is loaded. */
  get summaries(): readonly CardSummary[] | null {
    return this.scenes.summaries(this.state);
  }

  /**
   * Measures names and labels for scenes; while it is undefined there are none. An
   * element that draws sets it to the measure of its font. Where several share a
   * store, scenes are composed for the font that was set last.
   */
  get measureText(): MeasureText | undefined {
    return this.#surface.measureText;
  }

  set measureText(measureText: MeasureText | undefined) {
    if (measureText !== this.measureText) this.#composeFor({ ...this.#surface, measureText });
  }

  /** The size in pixels of the canvas that scenes are composed for; as with `measureText`, the one set last. */
  get canvas(): FrameSize | undefined {
    return this.#surface.canvas;
  }

  set canvas(canvas: FrameSize | undefined) {
    const { width, height } = this.canvas ?? {};
    if (canvas?.width === width && canvas?.height === height) return;
    this.#composeFor({ ...this.#surface, canvas });
  }

  #composeFor(surface: Surface): void {
    this.#surface = surface;
    // Not at once: an element may set it while it updates.
    if (this.state.load.status === 'loaded') queueMicrotask(() => this.holder.notify());
  }

  /** What scenes are composed for. */
  protected get surface(): Surface {
    return this.#surface;
  }

  /**
   * What is drawn for the current state; null until data is loaded and an element
   * draws. While what another view needs is loading, it is the scene of the view before.
   */
  get scene(): Scene | null {
    return this.scenes.scene(this.state, this.#surface);
  }

  /** What would be drawn with other settings than the current ones; null until what that needs is loaded. */
  sceneWith(settings: Partial<Settings>): Scene | null {
    return this.scenes.scene(this.stateWith(settings), this.#surface);
  }

  protected stateWith(seen: Partial<Seen>): State {
    const state = { ...this.state, ...seen };
    return { ...state, drawnView: state.view };
  }

  /** Calls the listener after every change of the state. Returns a function that stops that. */
  subscribe(listener: Listener): () => void {
    return this.holder.subscribe(listener);
  }
}
