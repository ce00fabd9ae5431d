/**
 * Registers every element as `index.js` does, but only when one of them is about to come into view: until then a page
 * loads nothing but this. An element without `loading="lazy"` is not waited for. Those in shadow roots are
 * not looked for. In Node.js it does nothing.
 */
const PREFIX = 'ownership-';

/** How near to the window, in its heights, an element is that is about to be seen. */
const MARGIN = '50%';

function start(): void {
  const load = (): void => {
    near.disconnect();
    added.disconnect();
    // Should it not come, the page can import it again.
    import('./index.js').catch((error: unknown) => reportError(error));
  };
  const near = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) load();
    },
    { rootMargin: MARGIN },
  );
  const find = (): void => {
    for (const element of document.querySelectorAll(':not(:defined)')) {
      if (!element.localName.startsWith(PREFIX)) continue;
      if (element.getAttribute('loading') === 'lazy') near.observe(element);
      else load();
    }
  };
  const added = new MutationObserver(find);
  added.observe(document, { childList: true, subtree: true });
  find();
}

if ('document' in globalThis) start();
