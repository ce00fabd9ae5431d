import type { Page } from 'playwright';
import type { Rect } from './canvas.js';

/** A line of text, or a field with its own text, and where it stands on the page. */
export interface TextBox extends Rect {
  text: string;
}

/**
 * Every line of text that a reader sees on a page, in all its shadow roots, as
 * far as it is not cut off by what it is in. What is drawn on a canvas is none.
 */
export function readText(page: Page): Promise<TextBox[]> {
  return page.evaluate(() => {
    const found: { text: string; x: number; y: number; width: number; height: number }[] = [];
    const add = (text: string, rect: DOMRect, clip: DOMRect): void => {
      const x = Math.max(rect.left, clip.left);
      const y = Math.max(rect.top, clip.top);
      const width = Math.min(rect.right, clip.right) - x;
      const height = Math.min(rect.bottom, clip.bottom) - y;
      if (width > 1 && height > 1) found.push({ text, x, y, width, height });
    };

    const visit = (node: Node, clip: DOMRect): void => {
      if (node instanceof Text) {
        const text = node.data.trim();
        if (text === '') return;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) add(text, rect, clip);
        return;
      }
      let inside = clip;
      if (node instanceof Element) {
        if (node.matches('style, script, option, details:not([open]) > :not(summary)')) return;
        if (node.matches('input, select')) {
          add(
            node.getAttribute('aria-label') ?? node.localName,
            node.getBoundingClientRect(),
            clip,
          );
          return;
        }
        const { overflow, visibility, clipPath } = getComputedStyle(node);
        if (visibility === 'hidden' || clipPath !== 'none') return;
        if (overflow !== 'visible') {
          const own = node.getBoundingClientRect();
          const [left, top] = [Math.max(own.left, clip.left), Math.max(own.top, clip.top)];
          const right = Math.min(own.right, clip.right);
          inside = new DOMRect(left, top, right - left, Math.min(own.bottom, clip.bottom) - top);
        }
      }
      const root = node instanceof Element ? node.shadowRoot : null;
      for (const child of (root ?? node).childNodes) visit(child, inside);
    };

    // What sticks out to the left or to the right is found too.
    visit(document.body, new DOMRect(-innerWidth, 0, 3 * innerWidth, innerHeight));
    return found;
  });
}

/** The pairs of boxes that overlap by more than a hair. */
export function overlaps<Box extends Rect>(boxes: readonly Box[], hairPx = 0.5): [Box, Box][] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b): [Box, Box][] => {
      const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      return x > hairPx && y > hairPx ? [[a, b]] : [];
    }),
  );
}
