import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface DragSettings {
  /** The pointer is over a part of the line, from 0 to 1, and not pressed; null when it left. */
  onHover: (part: number | null) => void;
  /** It is pressed there, or moved there since; `act` is the same until it is released. */
  onDrag: (part: number, act: symbol) => void;
}

/** A pointer on a line: hovering, and dragging, of which a frame sees the last place only. */
export class Drag implements ReactiveController {
  readonly #settings: DragSettings;
  #act: symbol | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost, settings: DragSettings) {
    this.#settings = settings;
    host.addController(this);
  }

  get isDragging(): boolean {
    return this.#act !== undefined;
  }

  hostDisconnected(): void {
    this.#act = undefined;
    cancelAnimationFrame(this.#frame);
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    const line = event.currentTarget as HTMLElement;
    line.setPointerCapture(event.pointerId);
    this.#act = Symbol('drag');
    this.#settings.onHover(null);
    this.#settings.onDrag(this.#partOf(event), this.#act);
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    const part = this.#partOf(event);
    const act = this.#act;
    if (!act) {
      this.#settings.onHover(part);
      return;
    }
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#settings.onDrag(part, act));
  };

  readonly onPointerEnd = (): void => {
    this.#act = undefined;
  };

  readonly onPointerLeave = (): void => {
    this.#settings.onHover(null);
  };

  /** In a page that reads from right to left the line begins on its right. */
  #partOf({ clientX, currentTarget }: PointerEvent): number {
    const line = currentTarget as HTMLElement;
    const { left, width } = line.getBoundingClientRect();
    const part = width === 0 ? 0 : (clientX - left) / width;
    const isFromRight = getComputedStyle(line).direction === 'rtl';
    return Math.min(1, Math.max(0, isFromRight ? 1 - part : part));
  }
}
