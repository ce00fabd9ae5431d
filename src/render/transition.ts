import type { Core, NodeSingular } from 'cytoscape';
import type { Point } from '../geometry/index.js';
import type { Element } from './engine.js';

const DURATION_MS = 400;
/** How much of that a frame counts at most, so that the eye has something to follow where one takes long. */
const LONGEST_FRAME_MS = DURATION_MS / 8;

/** Of what is fading in. What Cytoscape finds at an opacity of 0 cannot be clicked, also later. */
const SMALLEST_OPACITY = 0.02;

/** Where nodes are and how high they are there, by their ids. */
export type Places = ReadonlyMap<string, Point & { height: number }>;

/** What of a node that is drawn in another height glides from where it was. */
export type Anchor = 'middle' | 'top';

/** A node on its way. */
interface Move {
  node: NodeSingular;
  from: Point;
  to: Point;
}

/** Slow at both ends: cubic, as CSS calls it ease-in-out. */
function eased(part: number): number {
  return part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2;
}

function isSamePlace(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5;
}

/**
 * Lets the eye follow what stays when another scene is shown: nodes that were
 * there glide from their old place on the screen to the new one, with the texts on
 * them, and all else fades in. At the end, or when it is ended early, everything
 * is where the scene has it.
 */
export class Transition {
  readonly #cy: Core;
  #frame = 0;
  #moves: readonly Move[] = [];
  #fading: readonly Element[] = [];

  constructor(cy: Core) {
    this.#cy = cy;
    cy.on('destroy', () => cancelAnimationFrame(this.#frame));
  }

  /** Where the nodes of parties are on the screen now. */
  places(): Places {
    const places = new Map<string, Point & { height: number }>();
    this.#cy.nodes().forEach((node) => {
      if (node.hasClass('decoration')) return;
      places.set(node.id(), { ...node.renderedPosition(), height: node.renderedHeight() });
    });
    return places;
  }

  /** Begins at the places on the screen from before the scene that is shown now. Does nothing if all nodes are there. */
  begin(before: Places, anchor: Anchor): void {
    this.finish();
    const { x: panX, y: panY } = this.#cy.pan();
    const zoom = this.#cy.zoom();
    const offsets = new Map<string, Point>();
    let changes = before.size;
    this.#cy.nodes().forEach((node) => {
      const place = before.get(node.id());
      if (!place) return;
      const to = node.position();
      const lower = anchor === 'top' ? (node.renderedHeight() - place.height) / 2 : 0;
      const offset = {
        x: (place.x - panX) / zoom - to.x,
        y: (place.y + lower - panY) / zoom - to.y,
      };
      offsets.set(node.id(), offset);
      if (isSamePlace(offset, { x: 0, y: 0 })) changes -= 1;
    });
    const parties = this.#cy.nodes().filter((node) => !node.hasClass('decoration')).length;
    if (changes === 0 && parties === before.size) return;
    const moves: Move[] = [];
    const fading: Element[] = [];
    this.#cy.elements().forEach((element) => {
      const of = element.data('of') as string | null | undefined;
      const offset = offsets.get(element.id()) ?? offsets.get(of ?? '');
      if (element.isEdge() || !offset) {
        fading.push(element);
        return;
      }
      const node = element as NodeSingular;
      const to = { ...node.position() };
      moves.push({ node, to, from: { x: to.x + offset.x, y: to.y + offset.y } });
    });
    this.#moves = moves;
    this.#fading = fading;
    let last = performance.now();
    let passed = 0;
    const step = (): void => {
      const now = performance.now();
      passed += Math.min(LONGEST_FRAME_MS, now - last);
      last = now;
      if (passed >= DURATION_MS) this.finish();
      else {
        this.#show(eased(passed / DURATION_MS));
        this.#frame = requestAnimationFrame(step);
      }
    };
    step();
  }

  /** Puts everything where the scene has it. Does nothing when it is there. */
  finish(): void {
    cancelAnimationFrame(this.#frame);
    const [moves, fading] = [this.#moves, this.#fading];
    [this.#moves, this.#fading] = [[], []];
    this.#cy.batch(() => {
      for (const { node, to } of moves) if (node.inside()) node.position(to);
      for (const element of fading) if (element.inside()) element.removeStyle('opacity');
    });
  }

  #show(part: number): void {
    this.#cy.batch(() => {
      for (const { node, from, to } of this.#moves) {
        node.position({
          x: from.x + (to.x - from.x) * part,
          y: from.y + (to.y - from.y) * part,
        });
      }
      // What is new comes when what stays has left its place.
      const opacity = Math.max(SMALLEST_OPACITY, part ** 2);
      for (const element of this.#fading) element.style('opacity', opacity);
    });
  }
}
