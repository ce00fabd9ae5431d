/**
 * Whether the page may save files: false in a frame whose sandbox says that it may not, and
 * undefined where that cannot be known, since the sandbox hides the frame from the page.
 */
export function mayDownload(): boolean | undefined {
  let view: Window = window;
  while (view.frameElement) {
    const sandbox = view.frameElement.getAttribute('sandbox');
    if (sandbox?.toLowerCase().split(/\s+/).includes('allow-downloads') === false) return false;
    view = view.parent;
  }
  return view !== view.parent && location.origin === 'null' ? undefined : true;
}
