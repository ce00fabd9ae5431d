import { ExternalEditsController } from './external-edits-controller.js';
import {
  LitElement,
  type CSSResult,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyValues,
} from 'lit';
import { LANGUAGE } from '../../messages/index.js';

/** What the elements of a class are given to begin with, once it is defined. */
const stylesOf = new WeakMap<object, CSSResult[]>();

/**
 * What all elements have in common: they keep what is rendered up to date although others edit it, say in which
 * language it is, and keep their styles in whatever document they are put into. A constructed
 * style sheet belongs to one document, and a shadow root loses its own ones when it is moved to another.
 */
export abstract class StyledElement extends LitElement {
  #styles: readonly CSSResult[] = stylesOf.get(this.constructor) ?? [];
  protected readonly edits = new ExternalEditsController(this, '.canvas,.printed');

  /** Lit is given none: it would adopt them where they cannot be. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    stylesOf.set(this, super.finalizeStyles(styles) as CSSResult[]);
    return [];
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // What a server has rendered gives way; Lit would go on with it, or complain that it is another template.
    const root = this.shadowRoot ?? super.createRenderRoot();
    root.replaceChildren();
    this.#adopt(root as ShadowRoot);
    return root;
  }

  /** Updates when edits of others can be taken back, which is at once where there are none. */
  protected override scheduleUpdate(): ReturnType<LitElement['scheduleUpdate']> {
    const loading = this.edits.take();
    return loading ? loading.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** Screen readers pronounce it, and browsers change its case, as that of no other language, whichever the page is in. */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    for (const part of this.renderRoot.children as HTMLCollectionOf<HTMLElement>) {
      // Also where it is the same, to set it has all in the part styled anew.
      if (part.lang !== LANGUAGE) part.lang = LANGUAGE;
    }
  }

  /** Called by the browser when the element is moved to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#adopt(this.shadowRoot);
  }

  /**
   * Adds styles that are loaded on demand.
   *
   * @internal
   */
  addStyles(styles: readonly CSSResult[]): void {
    this.#styles = [...new Set([...this.#styles, ...styles])];
    if (this.shadowRoot) this.#adopt(this.shadowRoot);
  }

  #adopt(root: ShadowRoot): void {
    const view = root.ownerDocument.defaultView;
    if (!view) return;
    root.adoptedStyleSheets = this.#styles.map(({ styleSheet, cssText }) => {
      if (view === window && styleSheet) return styleSheet;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }
}
