import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { formatDay, formatLongDay, timelineMessages } from '../../messages/index.js';
import { dayBefore, dayNumber, yearsLater, type Day } from '../../model/index.js';
import { nextTask } from '../../store/index.js';
import { buttonStyles } from '../shared/button.styles.js';
import { ConnectedElement } from '../shared/connected-element.js';
import { actOf, type Act } from '../shared/shortcuts/shortcuts.js';
import { SizeController } from '../shared/size-controller.js';
import { tokens, widthOfPlace } from '../shared/tokens.js';
import { Course } from './course.js';
import { Drag } from './drag.js';
import { Player, type Speed } from './player.js';
import { shownTime, type ShownTime } from './shown-time.js';
import { wordBeyond, wordChanges } from './step-words.js';
import { styles } from './timeline.styles.js';
import { timelineControls } from './timeline-controls.js';
import { track } from './track.js';

/** A pointer that is so near to a day of change means that day, in pixels. */
const SNAP_PX = 6;
/** What is said of days beyond it, in percent of the line, stands on their other side. */
const HALF = 50;
const FULL = 100;

/**
 * @summary A slider over all years, with what changed in them.
 *
 * Bars say how much began and ended in each year. With a selection, marks are the days on which it
 * changed: its stakes, alliances, talks and names. A pointer chooses a day, and one that is near a mark that of the mark; the left
 * and right arrow keys go from change to change, with Shift from year to year, Home and End to the ends. What
 * a step has changed is said beside the line. Time can be played at three speeds, until nothing more changes; the days that the
 * data set names can be chosen. A drag, and playing, are one step to undo.
 *
 * The line begins with the time that the data covers, earlier only while an earlier day is shown. It fires no events of its own. Without
 * data the element is empty.
 *
 * @csspart controls - The buttons and the choices beside the line.
 * @csspart line - The line, a slider.
 * @csspart words - What changed.
 *
 * @cssprop --ownership-paper - The background; the other colours and fonts as on `<ownership-graph>`.
 */
export class OwnershipTimeline extends ConnectedElement {
  static override styles: CSSResultGroup = [tokens, widthOfPlace, buttonStyles, styles];

  @state() private speed: Speed = 'normal';
  @state() private hovered: number | null = null;
  @state() private words = '';

  @query('.hand') private readonly hand!: SVGElement | null;
  @query('.line') private readonly line!: HTMLElement | null;

  readonly #size = new SizeController(this, () => this.line);
  readonly #course = new Course();
  #shown: ShownTime | undefined;
  #day: Day | undefined;
  #selected: string | null = null;
  /** Whether the next change of the day was made here. */
  #isOwnAct = false;

  readonly #player = new Player(this, {
    day: () => this.#shown?.store.state.day ?? '',
    end: () => this.#shown?.range.max ?? '',
    changes: (after, until) => this.#changes(after, until),
    prepare: async (day) => {
      await this.#shown?.store.prepareDay(day);
    },
    show: (day, act) => this.#setDay(day, act),
    follow: (day) => this.#moveHand(day),
    speed: () => this.speed,
  });

  readonly #drag = new Drag(this, {
    onHover: (part) => (this.hovered = part),
    onDrag: (part, act) => this.#setDay(this.#dayAt(part, this.#drag.isDragging), act),
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const store = this.shownStore;
    this.#shown = store && shownTime(store, this.#shown);
    if (!store || !this.#shown) return;
    const { day, selected } = store.state;
    if (day !== this.#day) this.words = this.#isOwnAct ? this.#wordsOf(this.#day ?? day, day) : '';
    else if (selected !== this.#selected) this.words = '';
    this.#isOwnAct = false;
    this.#day = day;
    this.#selected = selected;
  }

  /** Shows another selection in a task of its own, so that the graph does not wait for it. */
  protected override async scheduleUpdate(): Promise<void> {
    const isOther = (this.shownStore?.state.selected ?? null) !== this.#selected;
    if (this.hasUpdated && isOther) await nextTask();
    await super.scheduleUpdate();
  }

  #changes(after: Day, until: Day): boolean {
    if (!this.#shown) return false;
    const { store, index, range } = this.#shown;
    return this.#course.hasDay(store, index, range, [after, until]);
  }

  /** Going on, what changed since the day before; going back, what changed on the day that is reached. */
  #wordsOf(before: Day, day: Day): string {
    if (!this.#shown) return '';
    const { store, index, range } = this.#shown;
    const days = [before < day ? before : dayBefore(day), day] as const;
    const changes = this.#course.changesBetween(store, index, range, days);
    return wordChanges(changes, index, day);
  }

  /** The day at a part of the line, or of a change that is near. */
  #dayAt(part: number, isExact = false): Day {
    if (!this.#shown) return '';
    const { store, index, range, scale } = this.#shown;
    const { width } = this.#size;
    const marks = isExact ? undefined : this.#course.history(store, index, range);
    const distance = (day: Day): number => Math.abs(scale.at(day) / FULL - part) * width;
    const [nearest] = (marks ?? [])
      .map(({ day }) => day)
      .filter((day) => distance(day) <= SNAP_PX)
      .sort((a, b) => distance(a) - distance(b));
    return nearest ?? scale.dayAt(part);
  }

  /** Where a part of the line is from the left: in a page that reads from right to left, so does time. */
  #leftOf(): (percent: number) => number {
    const isReversed = getComputedStyle(this).direction === 'rtl';
    return (percent) => (isReversed ? FULL - percent : percent);
  }

  #setDay(day: Day, act?: symbol): void {
    this.#isOwnAct = true;
    this.#shown?.store.setDay(day, act);
  }

  #moveHand(day: number): void {
    if (!this.#shown) return;
    const at = `${this.#leftOf()(this.#shown.scale.atNumber(day))}%`;
    this.hand?.setAttribute('x1', at);
    this.hand?.setAttribute('x2', at);
  }

  /** The bubble is put where the pointer is; a style in the template would offend strict policies. */
  protected override updated(): void {
    if (this.hovered === null || !this.#shown) return;
    const at = this.#leftOf()(this.#shown.scale.at(this.#dayAt(this.hovered)));
    const bubble = this.renderRoot.querySelector<HTMLElement>('.bubble');
    bubble?.style.setProperty('left', at > HALF ? 'auto' : `${at}%`);
    bubble?.style.setProperty('right', at > HALF ? `${FULL - at}%` : 'auto');
  }

  #go(direction: 1 | -1): void {
    if (!this.#shown) return;
    const { store, index, range } = this.#shown;
    const day = this.#course.nearest(store, index, range, direction);
    if (day !== undefined) this.#setDay(day);
    else this.words = direction > 0 ? timelineMessages.noLater : timelineMessages.noEarlier;
  }

  #goYears(years: number): void {
    if (!this.#shown) return;
    const { store, range } = this.#shown;
    const same = yearsLater(store.state.day, years);
    this.#setDay(same < range.min ? range.min : same > range.max ? range.max : same);
  }

  readonly #acts: Readonly<Record<Act<'timeline'>, () => void>> = {
    previous: () => this.#go(-1),
    next: () => this.#go(1),
    yearBack: () => this.#goYears(-1),
    yearForth: () => this.#goYears(1),
    first: () => this.#shown && this.#setDay(this.#shown.range.min),
    last: () => this.#shown && this.#setDay(this.#shown.range.max),
    play: () => this.#toggle(),
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const act = actOf('timeline', event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    this.#acts[act]();
  };

  readonly #toggle = (): void => {
    if (this.#player.isPlaying) this.#player.pause();
    else if (this.#shown) this.#player.play(this.#shown.range.min);
  };

  #controls({ store }: ShownTime): TemplateResult {
    return timelineControls({
      isPlaying: this.#player.isPlaying,
      speed: this.speed,
      days: store.dataset?.days ?? [],
      day: store.state.day,
      go: (direction) => this.#go(direction),
      toggle: this.#toggle,
      setSpeed: (speed) => (this.speed = speed),
      setDay: (day) => this.#setDay(day),
    });
  }

  /** The day that the pointer is over, with what changed on it. */
  #bubble({ store, index, range }: ShownTime): TemplateResult | typeof nothing {
    if (this.hovered === null) return nothing;
    const day = this.#dayAt(this.hovered);
    const history = this.#course.history(store, index, range);
    const words = wordChanges(history?.find((one) => one.day === day)?.changes ?? [], index, day);
    const text = words === '' ? formatDay(day) : timelineMessages.onDay(formatDay(day), words);
    return html`<span class="bubble" aria-hidden="true">${text}</span>`;
  }

  override render(): TemplateResult | typeof nothing {
    const shown = this.#shown;
    if (!shown) return nothing;
    const { store, index, range, scale } = shown;
    const {
      dataset,
      state: { day },
    } = store;
    const text = timelineMessages;
    if (dataset && this.#course.isStill(dataset, range)) {
      return html`<p class="words" part="words">${text.still}</p>`;
    }
    return html`<div class="all">
      ${this.#controls(shown)}
      <div
        class="line"
        part="line"
        role="slider"
        tabindex="0"
        aria-label=${text.label}
        aria-describedby="hint"
        aria-valuemin=${dayNumber(range.min)}
        aria-valuemax=${dayNumber(range.max)}
        aria-valuenow=${dayNumber(day)}
        aria-valuetext=${formatLongDay(day)}
        @keydown=${this.#onKeyDown}
        @pointerdown=${this.#drag.onPointerDown}
        @pointermove=${this.#drag.onPointerMove}
        @pointerup=${this.#drag.onPointerEnd}
        @pointercancel=${this.#drag.onPointerEnd}
        @pointerleave=${this.#drag.onPointerLeave}
      >
        ${track({
          scale,
          fromLeft: this.#leftOf(),
          day,
          counts: this.#course.counts(store, range),
          history: this.#course.history(store, index, range),
          width: this.#size.width,
        })}
        ${this.#bubble(shown)}
      </div>
      <p class="words" part="words" aria-live=${this.#player.isPlaying ? 'off' : 'polite'}>
        ${[wordBeyond(store), this.words].filter(Boolean).join(' ')}
      </p>
    </div>`;
  }
}
