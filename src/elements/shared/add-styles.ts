import { adoptStyles, type CSSResult } from 'lit';

/** Adds styles that are loaded on demand to those of a shadow root. */
export function addStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  // A browser without constructed style sheets has none to keep, and adds elements instead.
  const adopted = (root as { adoptedStyleSheets?: CSSStyleSheet[] }).adoptedStyleSheets ?? [];
  adoptStyles(root, [...adopted, ...styles]);
}
